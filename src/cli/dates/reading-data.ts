import type { Language } from '../../core/text.ts';
import type { Part } from '../../language/dates/explain/part.ts';
import type { DateProblem, Occurrence, Recurrence } from '../../language/reading.ts';
import type { ExplainedCell } from './explained-cell.ts';

/**
 * A reading as JSON has it. `text`, `occurrences`, `every`, `undated` and `error` are always there; of the rest what
 * there is to say.
 */
export function readingData(cell: ExplainedCell, language: Language): object {
  const { text, reading, parts, result, planned } = cell;
  const { occurrences, recurrence, reason, problem } = contentsOf(reading);
  return {
    text,
    occurrences: occurrences.map(occurrenceData),
    every: recurrence?.every ?? null,
    undated: reason ?? null,
    error: problem?.rule ?? null,
    ...(recurrence && recurrenceData(recurrence)),
    ...(planned && {
      planned: { count: planned.length, first: planned.slice(0, SHOWN).map(occurrenceData) },
    }),
    ...(problem && problemData(problem)),
    notes: 'notes' in reading ? (reading.notes ?? []).map(({ words }) => words) : [],
    result: result[language],
    parts: parts.map((part) => partData(part, language)),
  };
}

/** How many of the times of recurring work are given. */
const SHOWN = 3;

interface Contents {
  occurrences: readonly Occurrence[];
  recurrence?: Recurrence;
  reason?: string;
  problem?: DateProblem;
}

function contentsOf(reading: ExplainedCell['reading']): Contents {
  switch (reading.kind) {
    case 'dated':
      return { occurrences: reading.occurrences };
    case 'recurring':
      return { occurrences: [], recurrence: reading.recurrence };
    case 'undated':
      return { occurrences: [], reason: reading.reason };
    case 'unread':
      return { occurrences: [], problem: reading.problem };
  }
}

function occurrenceData({ label, start, end, words, whole }: Occurrence): object {
  return {
    label: label ?? null,
    start: start ?? null,
    end,
    ...(words !== undefined && { words }),
    ...(whole && { whole }),
  };
}

function recurrenceData({ interval, times, on, within, trimesters }: Recurrence): object {
  return {
    ...(interval !== undefined && { interval }),
    ...(times !== undefined && { times }),
    ...(on && { on }),
    ...(within && { within }),
    ...(trimesters && { trimesters }),
  };
}

function problemData({ words, span, candidates, suggestion }: DateProblem): object {
  return {
    words,
    span,
    ...(candidates && { candidates }),
    ...(suggestion !== undefined && { suggestion }),
  };
}

function partData(
  { words, span, kind, days, year, calendar, what, gave }: Part,
  language: Language,
): object {
  return {
    words,
    span,
    kind,
    ...(days && { days: { from: days.from ?? null, to: days.to ?? null } }),
    ...(year && { year }),
    ...(calendar && { calendar }),
    what: what[language],
    gave: gave?.[language] ?? null,
  };
}
