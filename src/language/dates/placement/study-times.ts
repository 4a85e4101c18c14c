import { type DayRange, overlap, yearOf } from '../../../core/day.ts';
import type { Period, SchoolYearCalendar } from '../../reading.ts';
import { isInside } from './placed.ts';

/**
 * What «учебный год» can mean in a plan's period: the only school year whose lessons lie wholly inside it,
 * else the part inside it of each one that overlaps it.
 */
export function studyTimes(period: Period, calendar: SchoolYearCalendar): DayRange[] {
  if (period.kind === 'school-year') return [calendar.studyYear(yearOf(period.from))];
  const inside: DayRange[] = [];
  const overlapping: DayRange[] = [];
  for (let year = yearOf(period.from) - 1; year <= yearOf(period.to); year += 1) {
    const study = calendar.studyYear(year);
    const common = overlap(study, period);
    if (common) overlapping.push(common);
    if (isInside(study, period)) inside.push(study);
  }
  return inside.length === 1 ? inside : overlapping;
}
