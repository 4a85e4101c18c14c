import { type DayRange, daysBetween, yearOf } from '../../core/day.ts';
import type { Span } from '../../core/location.ts';
import type { DateContext, Every, Note, Occurrence, Reading, Recurrence } from '../reading.ts';
import { parseCell } from './grammar/parse-cell.ts';
import type { Due, RecurrenceSyntax, Stretch } from './grammar/syntax.ts';
import { placeEntries } from './placement/place-entries.ts';
import type { Misplaced } from './placement/placed.ts';
import { problemAt, unreadAt } from './problem-at.ts';
import { remembered } from './remembered.ts';

/**
 * Reads when work is to be done, in the words of school plans: «до 15.04.2022», «октябрь–декабрь»,
 * «ежемесячно», «по графику». All words about time must be understood and in one way only; else the problem
 * is named and nothing is guessed. Words beside them that leave them as they are become notes. Never throws;
 * takes time in proportion to the text's length. The plans of a region say the same over and over, so what
 * was read is remembered.
 */
export function readWhen(text: string, context: DateContext): Reading {
  return remembered(text, context, (own) => readParsed(own, parseCell(own), context));
}

/** The same for a text that `parseCell` has been through. */
export function readParsed(
  text: string,
  parsed: ReturnType<typeof parseCell>,
  context: DateContext,
): Reading {
  if ('unread' in parsed) return { kind: 'unread', problem: unreadAt(text, parsed.unread) };
  const { cell } = parsed;
  if (cell.kind === 'undated') return { kind: 'undated', reason: cell.reason };
  const notes =
    parsed.notes.length > 0 ? { notes: parsed.notes.map((span) => noteAt(text, span)) } : {};
  if (cell.kind === 'entries') {
    const { calendar, period } = context;
    const placed = placeEntries(cell.entries, { calendar, period, text, asPeriod: false });
    if ('rule' in placed) return unread(text, placed);
    return { kind: 'dated', occurrences: withoutRepetition(placed), ...notes };
  }
  const recurrence = placeRecurrence(text, cell, context);
  return 'rule' in recurrence
    ? unread(text, recurrence)
    : { kind: 'recurring', recurrence, ...notes };
}

/** «Постоянно, в течение года» says the same twice. */
function withoutRepetition(occurrences: readonly Occurrence[]): readonly Occurrence[] {
  return occurrences.filter(
    ({ whole }, index) => !whole || !occurrences.slice(0, index).some((one) => one.whole),
  );
}

function placeRecurrence(
  text: string,
  { rhythm, within }: RecurrenceSyntax,
  context: DateContext,
): Recurrence | Misplaced {
  if (!within) return rhythm;
  const days = placeWithin(text, within, rhythm.every, context);
  return 'rule' in days ? days : { ...rhythm, within: days };
}

/** In fewer days nothing recurs; «ежегодно в августе» names the time of year. */
const LEAST_DAYS: Readonly<Record<Every, number>> = {
  day: 2,
  week: 8,
  '2-week': 15,
  month: 32,
  term: 28,
  quarter: 93,
  'half-year': 124,
  year: 1,
};

/** The days in which something recurs; a deadline ends them, and the plan's period begins them. */
function placeWithin(
  text: string,
  time: Stretch | Due,
  every: Every,
  context: DateContext,
): DayRange | Misplaced {
  const [first, last] = time.kind === 'due' ? [time.by, time.by] : [time.from, time.to];
  const span = { start: first.span.start, end: last.span.end };
  const entry = { label: undefined, time, parted: 'comma', span } as const;
  const placed = placeEntries([entry], { ...context, text, asPeriod: false });
  if ('rule' in placed) return placed;
  const [only] = placed;
  const from = only?.start ?? context.period?.from;
  if (!only || !from) return { rule: context.period ? 'unread-date' : 'no-period', span };
  const days = withoutHolidays({ from, to: only.end }, context);
  const isEnough = from <= days.to && daysBetween(from, days.to) + 1 >= LEAST_DAYS[every];
  return isEnough ? days : { rule: 'unread-date', span };
}

/** Where one end is the plan's own («с октября»), it is that of the lessons: nobody means every week of July. */
function withoutHolidays(days: DayRange, { period, calendar }: DateContext): DayRange {
  if (period?.kind !== 'school-year') return days;
  const study = calendar.studyYear(yearOf(period.from));
  const from = days.from === period.from ? study.from : days.from;
  const to = days.to === period.to ? study.to : days.to;
  return from <= to ? { from, to } : days;
}

function noteAt(text: string, span: Span): Note {
  return { words: text.slice(span.start, span.end), span };
}

function unread(text: string, misplaced: Misplaced): Reading {
  return { kind: 'unread', problem: problemAt(text, misplaced) };
}
