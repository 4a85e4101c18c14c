import { type Day, monthOf, yearOf } from '../../../core/day.ts';

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** How many days a month has; 0 for a month that doesn't exist. Called for every candidate, so plain sums. */
export function monthLength(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (LENGTHS[month - 1] ?? 0);
}

/** Whether there is such a day in its year: not 2023-02-29. */
export function isReal(day: Day): boolean {
  return Number(day.slice(8)) <= monthLength(yearOf(day), monthOf(day));
}
