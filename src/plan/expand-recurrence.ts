import {
  addDays,
  type Day,
  type DayRange,
  daysBetween,
  monthOf,
  nthWeekday,
  overlap,
  yearOf,
} from '../core/day.ts';
import type { Recurrence, RecurrenceDay, SchoolYearCalendar } from '../language/reading.ts';
import type { PlannedOccurrence } from './model.ts';
import { rhythmSpans } from './rhythm-spans.ts';

/**
 * The occurrences of recurring work within the given days: one for each day, week, month, …, that has a
 * day among them, cut to them, and ending on its last day or on the day that the plan names («до 5 числа»).
 * Undefined if there are more than `most`.
 */
export function expandRecurrence(
  recurrence: Recurrence,
  within: DayRange,
  calendar: SchoolYearCalendar,
  most: number,
): PlannedOccurrence[] | undefined {
  const longest = most * (DAYS[recurrence.every] ?? 31);
  if (daysBetween(within.from, within.to) > longest) return undefined;
  const spans = rhythmSpans(recurrence, within, calendar);
  const { on } = recurrence;
  const occurrences = on
    ? spans.flatMap((span) => daysOn(on, span, within))
    : spans.flatMap((span) => cutTo(within, span));
  return occurrences.length > most ? undefined : occurrences;
}

/** How many days the short occurrences take; all others take a month or more. */
const DAYS: Readonly<Partial<Record<string, number>>> = { day: 1, week: 7, '2-week': 14 };

function cutTo(within: DayRange, span: DayRange): PlannedOccurrence[] {
  const days = overlap(span, within);
  return days ? [{ start: days.from, end: days.to, recurring: true }] : [];
}

/** The days in a week or month on which work falls, as far as they lie within the given ones. */
function daysOn(on: RecurrenceDay, span: DayRange, within: DayRange): PlannedOccurrence[] {
  if ('week' in on) {
    const monday = nthWeekday(span, 1, on.week);
    return cutTo(within, { from: monday, to: addDays(monday, 6) });
  }
  const isDue = 'monthDay' in on && on.due;
  return namedDays(on, span)
    .filter((day) => day >= within.from && day <= within.to)
    .map((day) => ({ start: isDue ? undefined : day, end: day, recurring: true }));
}

function namedDays(on: Exclude<RecurrenceDay, { week: number }>, span: DayRange): Day[] {
  if ('weekdays' in on) return on.weekdays.map((weekday) => addDays(span.from, weekday - 1));
  const day = 'monthDay' in on ? monthDay(span, on.monthDay) : nthWeekday(span, on.weekday, on.nth);
  return day <= span.to ? [day] : [];
}

/** The day of the month, or its last one if it is shorter. */
function monthDay({ from, to }: DayRange, date: number): Day {
  const day = `${yearOf(from)}-${two(monthOf(from))}-${two(date)}`;
  return day < to ? day : to;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
