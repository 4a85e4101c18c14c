import type { TokenKind } from '../tokenize.ts';
import { HEADINGS } from '../words/prepositions.ts';
import type { Rhythm } from '../words/recurrences.ts';
import { WEEKDAYS } from '../words/weekdays.ts';
import { completeEntries } from './complete-entries.ts';
import { attempt, type Cursor, peek, spanFrom, takeKind, takePhrase } from './cursor.ts';
import type { Cell, Due, Stretch } from './syntax.ts';
import { takeDue } from './take-due.ts';
import { takeEntries } from './take-entries.ts';
import { takeMoment } from './take-moment.ts';
import { takeItsDay, takeRecurrence } from './take-recurrence.ts';
import { takeStretch } from './take-stretch.ts';
import { takeUndated } from './take-undated.ts';

/** Reads all that stands at the cursor as one cell; undefined if any of it can't be understood. */
export function parseTokens(cursor: Cursor): Cell | undefined {
  if (takePhrase(cursor, HEADINGS)) takeKind(cursor, 'colon') ?? takeKind(cursor, 'dash');
  for (const take of [takeDated, takeRecurring, takeWithoutDate]) {
    const cell = attempt(cursor, () => {
      const taken = take(cursor);
      return atEndOfText(cursor) ? taken : undefined;
    });
    if (cell) return cell;
  }
  return undefined;
}

/** A recurrence, with the days between which it recurs before or behind it. */
function takeRecurring(cursor: Cursor): Cell | undefined {
  const before = attempt(cursor, () => {
    const within = isWeekday(cursor) ? undefined : takeWithin(cursor);
    if (within) takeKind(cursor, 'comma') ?? takeKind(cursor, 'dash');
    return within && !isDay(within) && isRecurrenceNext(cursor) ? within : undefined;
  });
  const start = cursor.at;
  const rhythm = takeRecurrence(cursor);
  if (!rhythm) return undefined;
  const span = spanFrom(cursor, start);
  const within = before ?? takeWithinBehind(cursor, rhythm);
  return { kind: 'recurrence', rhythm: takeItsDay(cursor, rhythm), within, span };
}

function isRecurrenceNext(cursor: Cursor): boolean {
  const { at } = cursor;
  const isNext = takeRecurrence(cursor) !== undefined;
  cursor.at = at;
  return isNext;
}

/** The «октября» of «каждую субботу октября». */
function takeGovernedMonth(cursor: Cursor, on: Rhythm['on']): Stretch | undefined {
  const month = on && 'weekdays' in on ? takeMoment(cursor, true) : undefined;
  return month?.unit === 'month' ? { kind: 'stretch', from: month, to: month } : undefined;
}

/** The «13.10-14.05» of «по пятницам 13.10-14.05» may be hours. */
function mayBeClock(text: string, time: Stretch | Due): boolean {
  const { unit, year, span } =
    time.kind === 'due' ? time.by : time.from.unit === 'period' ? time.to : time.from;
  return unit === 'day' && !year && /^\d+\.\d/.test(text.slice(span.start));
}

function isDay(time: Stretch | Due): boolean {
  return time.kind === 'stretch' && time.from === time.to && time.from.unit === 'day';
}

function isWeekday(cursor: Cursor): boolean {
  return WEEKDAYS.has(peek(cursor)?.text ?? '');
}

/** Not «пятница, 13 октября»: that is one day. */
function takeWithinBehind(cursor: Cursor, { on }: Rhythm): Stretch | Due | undefined {
  return attempt(cursor, () => {
    takeKind(cursor, 'comma') ?? takeKind(cursor, 'dash') ?? takeKind(cursor, 'colon');
    const within = takeWithin(cursor) ?? takeGovernedMonth(cursor, on);
    if (!within || isDay(within)) return undefined;
    return on && 'weekdays' in on && mayBeClock(cursor.text, within) ? undefined : within;
  });
}

function takeWithin(cursor: Cursor): Stretch | Due | undefined {
  const first = cursor.at;
  const time = takeDue(cursor) ?? takeStretch(cursor);
  if (!time) return undefined;
  const entry = { label: undefined, time, parted: 'comma', span: spanFrom(cursor, first) } as const;
  const completed = completeEntries([entry]);
  return 'entries' in completed ? completed.entries[0]?.time : undefined;
}

function takeDated(cursor: Cursor): Cell | undefined {
  const entries = takeEntries(cursor);
  if (!entries || !atEndOfText(cursor)) return undefined;
  const completed = completeEntries(entries);
  if ('entries' in completed) return { kind: 'entries', entries: completed.entries };
  cursor.refused ??= completed.refused;
  return undefined;
}

function takeWithoutDate(cursor: Cursor): Cell | undefined {
  const first = cursor.at;
  const reason = takeUndated(cursor);
  return reason && { kind: 'undated', reason, span: spanFrom(cursor, first) };
}

/** What may stand behind everything; a star is a footnote's. */
const ENDS: ReadonlySet<TokenKind> = new Set(['dot', 'comma', 'semicolon', 'bullet']);

function atEndOfText(cursor: Cursor): boolean {
  const { tokens } = cursor;
  let end = cursor.at;
  while (end < tokens.length && ENDS.has(tokens[end]?.kind ?? 'other')) end += 1;
  return end >= tokens.length;
}
