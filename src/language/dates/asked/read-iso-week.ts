import { type DayRange, FIRST_YEAR, LAST_YEAR, overlap, yearOf } from '../../../core/day.ts';
import { planningPeriod } from '../planning-period.ts';
import type { AskedContext, AskedPeriod, AskedProblem } from './asked-period.ts';
import { isoWeek, weeksOf } from './iso-week.ts';
import { nameWeek } from './name-period.ts';

/** `2022-W45`, «неделя 2022-W45», `W45 2022`, and `W45` without its year. */
const WEEK =
  /^(?:(?:на|за)\s+)?(?:(?:недел[яюие]\s+)?(?:(\d{4})[\s-]*)?w|недел[яюие]\s+(?:№\s*)?)(\d{1,2})(?:[\s-]+(\d{4}))?$/u;

/** A week in the notation of ISO 8601; undefined if the text, in small letters, is none. */
export function readIsoWeek(
  text: string,
  context: AskedContext,
): AskedPeriod | AskedProblem | undefined {
  const [found, before, number = '', behind] = WEEK.exec(text) ?? [];
  if (found === undefined || (before && behind)) return undefined;
  const written = before ?? behind;
  const year = written === undefined ? yearOfWeek(Number(number), context) : Number(written);
  if (year === undefined || year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  const week = isoWeek(year, Number(number));
  return week ? nameWeek(week) : { problem: noSuchWeek(year) };
}

function noSuchWeek(year: number): AskedProblem['problem'] {
  const most = weeksOf(year);
  return { ru: `в ${year} году ${most} недели`, en: `${year} has ${most} weeks` };
}

/** The year whose week of that number lies in the plan's period; if there are several, the one planned today. */
function yearOfWeek(number: number, { period, today }: AskedContext): number | undefined {
  const planning = planningPeriod(today);
  const days = period ?? planning;
  const years = yearsIn(days, number);
  const [first, ...others] = years;
  if (first === undefined) return yearOf(days.from);
  return others.length === 0 ? first : (yearsIn(planning, number)[0] ?? first);
}

function yearsIn(days: DayRange, number: number): number[] {
  const years: number[] = [];
  for (let year = yearOf(days.from); year <= yearOf(days.to); year += 1) {
    const week = isoWeek(year, number);
    if (week && overlap(week, days)) years.push(year);
  }
  return years;
}
