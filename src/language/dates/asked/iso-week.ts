import { addDays, type DayRange, daysBetween, weekdayOf } from '../../../core/day.ts';

/** Monday to Sunday of a week as ISO 8601 counts them; undefined if the year has no such week. */
export function isoWeek(year: number, week: number): DayRange | undefined {
  if (week < 1 || week > weeksOf(year)) return undefined;
  const from = addDays(firstMonday(year), (week - 1) * 7);
  return { from, to: addDays(from, 6) };
}

/** How many weeks a year has: 52 or 53. */
export function weeksOf(year: number): number {
  return daysBetween(firstMonday(year), firstMonday(year + 1)) / 7;
}

/** Monday to Sunday of the week in which a day lies. */
export function weekAt(day: string): DayRange {
  const from = addDays(day, 1 - weekdayOf(day));
  return { from, to: addDays(from, 6) };
}

/** The year and the number of that week; around the new year it may be the week of another year. */
export function weekNumber(day: string): { year: number; week: number } {
  const { from } = weekAt(day);
  // A week belongs to the year in which its Thursday lies.
  const year = Number(addDays(from, 3).slice(0, 4));
  return { year, week: daysBetween(firstMonday(year), from) / 7 + 1 };
}

/** The fourth of January always lies in the first week. */
function firstMonday(year: number): string {
  return weekAt(`${year}-01-04`).from;
}
