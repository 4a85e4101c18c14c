import { type Day, monthOf, yearOf } from '../../core/day.ts';
import type { Period } from '../reading.ts';
import { schoolYear } from './placement/place-moment.ts';

const JULY = 7;

/** The school year that people plan on that day: the one in which it lies, in July and August the next. */
export function planningPeriod(today: Day): Period {
  const year = monthOf(today) >= JULY ? yearOf(today) : yearOf(today) - 1;
  return { kind: 'school-year', ...schoolYear(year) };
}

/** The same as plans name it: `2022/2023`. */
export function planningYears(today: Day): string {
  const { from, to } = planningPeriod(today);
  return `${yearOf(from)}/${yearOf(to)}`;
}
