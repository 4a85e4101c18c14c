import { addDays, type Day, endOfMonth } from '../../../src/core/day.ts';

/** Every day from the first to the last. */
export function daysFrom(from: Day, to: Day): Day[] {
  const days: Day[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

/** Every day of a calendar year. */
export function daysOfYear(year: number): Day[] {
  return daysFrom(`${year}-01-01`, `${year}-12-31`);
}

/** Every day of a month, 1 to 12. */
export function daysOfMonth(year: number, month: number): Day[] {
  return daysFrom(`${year}-${String(month).padStart(2, '0')}-01`, endOfMonth(year, month));
}
