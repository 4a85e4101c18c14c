import type { DayRange } from '../../core/day.ts';
import type { DateContext, DateProblem } from '../reading.ts';
import { parseCell } from './grammar/parse-cell.ts';
import { placeEntries } from './placement/place-entries.ts';
import { problemAt, unreadAt } from './problem-at.ts';

/**
 * Reads one period by its name: `2022-11`, `2022-Q4`, `2022`, `2022/2023` (1 September to 31 August),
 * «четверть 2», «4 квартал 2022», «ноябрь». Deadlines, lists and recurrences are not understood here.
 */
export function readPeriod(text: string, context: DateContext): DayRange | DateProblem {
  const parsed = parseCell(text);
  if ('unread' in parsed) return unreadAt(text, parsed.unread);
  const { cell, notes } = parsed;
  const [note] = notes;
  if (note) return unreadAt(text, note);
  const all = { start: 0, end: text.length };
  if (cell.kind !== 'entries' || cell.entries.some(({ label }) => label))
    return unreadAt(text, all);
  const placed = placeEntries(cell.entries, { ...context, text, asPeriod: true });
  if ('rule' in placed) return problemAt(text, placed);
  const [only, ...others] = placed;
  if (!only?.start || others.length > 0) return unreadAt(text, all);
  return { from: only.start, to: only.end };
}
