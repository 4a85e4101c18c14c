import type { DayRange } from '../../core/day.ts';
import type { Span } from '../../core/location.ts';
import type { DateContext, DateProblem, Occurrence } from '../reading.ts';
import { parseCell } from './grammar/parse-cell.ts';
import type { Entry } from './grammar/syntax.ts';
import { placeEntries } from './placement/place-entries.ts';
import { problemAt, unreadAt } from './problem-at.ts';

/**
 * Reads one period by its name: `2022-11`, `2022-Q4`, `2022`, `2022/2023` (1 September to 31 August),
 * «четверть 2», «4 квартал 2022», «ноябрь». Deadlines, lists and recurrences are not understood here.
 */
export function readPeriod(text: string, context: DateContext): DayRange | DateProblem {
  const entry = parsePeriod(text);
  const placed = 'rule' in entry ? entry : placePeriod(text, entry, context);
  if ('rule' in placed) return placed;
  const { start, end } = placed;
  return start ? { from: start, to: end } : unreadAt(text, wholeOf(text));
}

/** The one time that a text names, a deadline among others, not yet placed in the calendar. */
export function parsePeriod(text: string): Entry | DateProblem {
  const parsed = parseCell(text);
  if ('unread' in parsed) return unreadAt(text, parsed.unread);
  const { cell, notes } = parsed;
  const [note] = notes;
  if (note) return unreadAt(text, note);
  const [entry, ...others] = cell.kind === 'entries' ? cell.entries : [];
  const isOne = entry && others.length === 0 && !entry.label;
  return isOne ? entry : unreadAt(text, wholeOf(text));
}

/** The days of the time that a text names; a deadline has no start. */
export function placePeriod(
  text: string,
  entry: Entry,
  context: DateContext,
): Occurrence | DateProblem {
  const placed = placeEntries([entry], { ...context, text, asPeriod: true });
  if ('rule' in placed) return problemAt(text, placed);
  return placed[0] ?? unreadAt(text, wholeOf(text));
}

function wholeOf(text: string): Span {
  return { start: 0, end: text.length };
}
