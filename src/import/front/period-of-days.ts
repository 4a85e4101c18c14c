import { type DayRange, monthOf, russianDay, yearOf } from '../../core/day.ts';
import type { Period } from '../../language/reading.ts';
import { collectDateProblems, readPlanPeriod } from '../../plan/read-dates.ts';
import type { RoadmapFile } from '../../schema/types.ts';

const [MAY, AUGUST, SEPTEMBER] = [5, 8, 9];

/**
 * The period of a plan that is carried out in these days: the school year or the calendar year if they span about
 * all of it, else the days themselves.
 */
export function periodOfDays({ from, to }: DayRange): RoadmapFile['period'] {
  const [first, last] = [yearOf(from), yearOf(to)];
  const isSchoolYear = last === first + 1 && monthOf(from) === SEPTEMBER;
  if (isSchoolYear && monthOf(to) >= MAY && monthOf(to) <= AUGUST) return `${first}/${last}`;
  if (from === `${first}-01-01` && to === `${first}-12-31`) return String(first);
  return { from: russianDay(from), to: russianDay(to) };
}

/** The days of a period as a plan's file holds it. */
export function daysOfPeriod(period: RoadmapFile['period']): Period | undefined {
  return readPlanPeriod(period, { file: '', path: [] }, collectDateProblems());
}

/** A period in words: «2022/2023», «01.04.2022–31.05.2023». */
export function sayPeriod(period: RoadmapFile['period']): string {
  return typeof period === 'object' ? `${period.from}–${period.to}` : String(period);
}
