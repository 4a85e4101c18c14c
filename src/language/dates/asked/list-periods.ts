import { type Day, monthOf, yearOf } from '../../../core/day.ts';
import type { Text } from '../../../core/text.ts';
import { sayMonth } from '../../say-day-range.ts';
import { monthLength } from '../placement/month-length.ts';
import { planningPeriod } from '../planning-period.ts';
import { weekNumber } from './iso-week.ts';

/** What can be said, by examples fit for the day. */
export function listPeriods(today: Day): Text {
  const [year, month] = [yearOf(today), monthOf(today)];
  const quarter = Math.ceil(month / 3);
  const term = TERMS[month - 1] ?? 1;
  const half = month >= 7 ? 1 : 2;
  // From July to September would be the end of one school year and the beginning of another.
  const [first, last] = quarter === 3 ? [9, 10] : [quarter * 3 - 2, quarter * 3];
  const [from, to] = [`01.${two(first)}`, `${monthLength(year, last)}.${two(last)}`];
  const { year: weekYear, week } = weekNumber(today);
  const iso = `${year}-${two(month)}`;
  const isoWeek = `${weekYear}-W${two(week)}`;
  const planning = planningPeriod(today);
  const school = `${yearOf(planning.from)}/${yearOf(planning.to)}`;
  const name = sayMonth(month);
  return {
    ru: `${term} четверть, ${quarter} квартал ${year}, ${iso}, ${name.ru}, ${half} полугодие, ${school}, ${isoWeek}, с ${from} по ${to}, следующая неделя, этот месяц`,
    en: `term ${term}, Q${quarter} ${year}, ${iso}, ${name.en}, half-year ${half}, ${school}, ${isoWeek}, from ${from} to ${to}, next week, this month`,
  };
}

/** In which term each month mostly lies; in July and August the next one. */
const TERMS = [3, 3, 3, 4, 4, 4, 1, 1, 1, 1, 2, 2];

function two(number: number): string {
  return String(number).padStart(2, '0');
}
