import {
  addDays,
  type Day,
  type DayRange,
  dayOf,
  daysBetween,
  endOfMonth,
  monthOf,
  overlap,
  weekdayOf,
  yearOf,
} from '../core/day.ts';
import type { Every, SchoolYearCalendar } from '../language/reading.ts';
import type { PlannedOccurrence } from './model.ts';

/**
 * The occurrences of recurring work within the given days: one for each day, week, month, …, that has a
 * day among them, cut to them, and ending on its last day. Undefined if there are more than `most`.
 */
export function expandRecurrence(
  every: Every,
  within: DayRange,
  calendar: SchoolYearCalendar,
  most: number,
): PlannedOccurrence[] | undefined {
  const longest = most * (DAYS[every] ?? 31);
  if (daysBetween(within.from, within.to) > longest) return undefined;
  const occurrences = spans(every, within, calendar).flatMap((span) => {
    const days = overlap(span, within);
    return days ? [{ start: days.from, end: days.to, recurring: true }] : [];
  });
  return occurrences.length > most ? undefined : occurrences;
}

/** How many days the short occurrences take; all others take a month or more. */
const DAYS: Readonly<Partial<Record<Every, number>>> = { day: 1, week: 7, '2-week': 14 };

function spans(every: Every, within: DayRange, calendar: SchoolYearCalendar): DayRange[] {
  switch (every) {
    case 'day':
      return repeat(within.from, within.to, 1).filter(({ from }) => weekdayOf(from) < 6);
    case 'week':
      return repeat(monday(within.from), within.to, 7);
    case '2-week':
      return repeat(monday(within.from), within.to, 14);
    case 'month':
      return months(within, 1);
    case 'quarter':
      return months(within, 3);
    case 'term':
      return schoolYears(within).flatMap((year) => [...calendar.terms(year)]);
    case 'half-year':
      return schoolYears(within).flatMap((year) => halves(calendar.studyYear(year)));
    case 'year':
      return [within];
  }
}

function repeat(first: Day, last: Day, length: number): DayRange[] {
  const result: DayRange[] = [];
  for (let from = first; from <= last; from = addDays(from, length)) {
    result.push({ from, to: addDays(from, length - 1) });
  }
  return result;
}

function monday(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day));
}

/** Whole months, or whole calendar quarters, that touch the days. */
function months(within: DayRange, length: 1 | 3): DayRange[] {
  const result: DayRange[] = [];
  const last = yearOf(within.to) * 12 + monthOf(within.to) - 1;
  let index = yearOf(within.from) * 12 + monthOf(within.from) - 1;
  for (index -= index % length; index <= last; index += length) {
    const end = index + length - 1;
    const from = dayOf(Math.floor(index / 12), (index % 12) + 1, 1);
    if (from) result.push({ from, to: endOfMonth(Math.floor(end / 12), (end % 12) + 1) });
  }
  return result;
}

/** The school's half-years; the first ends on 31 December. */
function halves(study: DayRange): DayRange[] {
  const year = yearOf(study.from);
  return [
    { from: study.from, to: `${year}-12-31` },
    { from: `${year + 1}-01-01`, to: study.to },
  ];
}

function schoolYears(within: DayRange): number[] {
  const first = schoolYearOf(within.from);
  const count = schoolYearOf(within.to) - first + 1;
  return Array.from({ length: count }, (_, index) => first + index);
}

/** The calendar year in which the school year of that day began. */
function schoolYearOf(day: Day): number {
  return monthOf(day) >= 9 ? yearOf(day) : yearOf(day) - 1;
}
