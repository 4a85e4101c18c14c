import type { DayRange } from '../core/day.ts';
import type { DateContext, Recurrence } from '../language/reading.ts';
import { expandRecurrence } from './expand-recurrence.ts';
import type { PlannedOccurrence } from './model.ts';
import { type DateProblems, recurrenceBounds } from './read-dates.ts';

/** A year of days fits in; what has more (no school plan does) counts as one stretch. */
const MOST_OF_ONE = 400;

/**
 * The occurrences of recurring work in a plan: between the days that it names itself, else in the study
 * year or the period. Takes from the room that the plan has left for them; empty if there are none.
 */
export function planRecurrence(
  recurrence: Recurrence,
  context: DateContext,
  problems: DateProblems,
): PlannedOccurrence[] {
  const days = recurrence.within ?? recurrenceBounds(context);
  if (!days) return [];
  const most = Math.min(MOST_OF_ONE, problems.room);
  const occurrences = expand(recurrence, days, context, most);
  problems.room -= occurrences?.length ?? most;
  return occurrences ?? [{ start: days.from, end: days.to, recurring: true }];
}

/** What was expanded before: a reading is shared by all plans of one calendar and period, and by no others. */
const expanded = new WeakMap<Recurrence, readonly PlannedOccurrence[]>();

function expand(
  recurrence: Recurrence,
  days: DayRange,
  { calendar }: DateContext,
  most: number,
): PlannedOccurrence[] | undefined {
  const before = expanded.get(recurrence);
  if (before && before.length <= most) return before.map((one) => ({ ...one }));
  const occurrences = expandRecurrence(recurrence, days, calendar, most);
  if (occurrences && most === MOST_OF_ONE) expanded.set(recurrence, occurrences);
  return occurrences?.map((one) => ({ ...one }));
}
