import type { Span } from '../../../core/location.ts';
import { isList, isOpen } from './is-list.ts';
import type { Cell, Entry, ParsedCell, RecurrenceSyntax } from './syntax.ts';

/** What a stretch of a text says: a cell of its own, or nothing about time. */
export type Part = { cell: Cell; parted: Entry['parted'] } | { note: Span };

/**
 * One cell of the parts of a text: dates rather than recurrences, these rather than reasons for having none; all
 * else becomes notes. Undefined if parts contradict each other.
 */
export function combineParts(parts: readonly Part[]): ParsedCell | undefined {
  const cells = parts.flatMap((part) => ('cell' in part ? [part.cell] : []));
  const entries = joinEntries(parts);
  if (!entries) return undefined;
  const recurring = cells.filter((cell) => cell.kind === 'recurrence');
  const undated = cells.filter((cell) => cell.kind === 'undated');
  const notes = parts.flatMap((part) => ('note' in part ? [part.note] : []));
  const asides = [...notes, ...undated.map(({ span }) => span)];
  if (entries.length === 0) return withoutEntries(recurring, undated, notes, asides);
  // Other words may tell the end that «с 1 октября» lacks: «до отмены», «на месяц».
  const isElsewhere = notes.length > 0 || undated.some(({ reason }) => reason !== 'by-plan');
  if (entries.some(isOpen) && isElsewhere) return undefined;
  if (recurring.length === 0) return parsed({ kind: 'entries', entries }, asides);
  return bothKinds(entries, recurring, asides);
}

function withoutEntries(
  recurring: readonly RecurrenceSyntax[],
  undated: readonly Extract<Cell, { kind: 'undated' }>[],
  notes: readonly Span[],
  asides: readonly Span[],
): ParsedCell | undefined {
  const [recurrence, another] = recurring;
  if (recurrence) return another ? undefined : parsed(recurrence, asides);
  const [first] = undated;
  return first && parsed(first, notes);
}

/**
 * A recurrence beside dates: it recurs within one stretch; beside a list it says what the list shows anyway; a
 * weekday or «ежегодно» beside a day adds nothing. Beside a single day all else would be lost.
 */
function bothKinds(
  entries: readonly Entry[],
  recurring: readonly RecurrenceSyntax[],
  asides: readonly Span[],
): ParsedCell | undefined {
  const [recurrence, another] = recurring;
  if (!recurrence || another) return undefined;
  if (recurrence.within) return listInstead(recurrence, recurrence.within, entries, asides);
  const weekdays = weekdaysOf(recurrence);
  if (weekdays && entries.every(isDay)) {
    return parsed(
      { kind: 'entries', entries: entries.map((one) => ({ ...one, weekdays })) },
      asides,
    );
  }
  const [only, ...others] = entries;
  if (others.length > 0 || recurrence.rhythm.every === 'year') {
    return parsed({ kind: 'entries', entries }, [...asides, recurrence.span]);
  }
  if (!only || isDay(only) || only.label) return undefined;
  return parsed({ ...recurrence, within: only.time }, asides);
}

/** The weekdays of «по вторникам», which beside days are only said again. */
function weekdaysOf({ rhythm: { every, on } }: RecurrenceSyntax): readonly number[] | undefined {
  return every === 'week' && on && 'weekdays' in on ? on.weekdays : undefined;
}

/** «2 раза в год (октябрь, апрель)»: what looked like the bounds is the first of a list. */
function listInstead(
  recurrence: RecurrenceSyntax,
  time: Entry['time'],
  [first, ...others]: readonly Entry[],
  asides: readonly Span[],
): ParsedCell | undefined {
  if (time.kind === 'due' || !first || first.parted !== 'comma') return undefined;
  const span = { start: time.from.span.start, end: time.to.span.end };
  const entry: Entry = { label: undefined, time, parted: 'comma', span };
  if (time.from.unit !== 'month' || span.start < recurrence.span.end || !isList(entry, first))
    return undefined;
  return parsed({ kind: 'entries', entries: [entry, first, ...others] }, [
    ...asides,
    recurrence.span,
  ]);
}

function isDay({ time }: Entry): boolean {
  return time.kind === 'stretch' && time.from === time.to && time.from.unit === 'day';
}

/** The dates of all parts as one list; undefined if two neighbours can be read otherwise. */
function joinEntries(parts: readonly Part[]): Entry[] | undefined {
  const joined: Entry[] = [];
  let isNoteBetween = false;
  for (const part of parts) {
    if ('note' in part) isNoteBetween = true;
    if (!('cell' in part) || part.cell.kind !== 'entries') continue;
    const [first, ...others] = part.cell.entries;
    const last = joined.at(-1);
    if (!first) continue;
    const next = { ...first, parted: isNoteBetween ? ('comma' as const) : part.parted };
    if (last && !isList(last, next)) return undefined;
    joined.push(next, ...others);
    isNoteBetween = false;
  }
  return joined;
}

function parsed(cell: Cell, notes: readonly Span[]): ParsedCell {
  return { cell, notes: notes.toSorted((a, b) => a.start - b.start) };
}
