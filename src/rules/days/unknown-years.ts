import { yearOf } from '../../core/day.ts';
import type { Text } from '../../core/text.ts';
import type { SchoolCalendar } from '../../plan/calendar/school-calendar.ts';
import { schoolYearOf } from '../../plan/calendar/school-year.ts';
import type { Plan } from '../../plan/model.ts';
import { singleDaysOf } from './single-days.ts';

/** A plan and the calendar of its school. */
interface PlanOfSchool {
  plan: Plan;
  calendar: SchoolCalendar;
}

/** Years of which the calendar doesn't know all days off. */
export interface UnknownYears {
  /** Calendar years whose moved days off are not known. */
  transfers: readonly number[];
  /** School years, by their first, whose breaks are not known. */
  breaks: readonly number[];
}

/** The years in which `day-off` could not know all days off of these plans. */
export function findUnknownYears(plans: readonly PlanOfSchool[]): UnknownYears {
  const years = new Set<number>();
  const schoolYears = new Set<number>();
  for (const { plan, calendar } of plans) {
    for (const { day } of singleDaysOf(plan)) {
      if (!calendar.knows(yearOf(day))) years.add(yearOf(day));
      if (!calendar.knowsBreaks(schoolYearOf(day))) schoolYears.add(schoolYearOf(day));
    }
  }
  return { transfers: [...years], breaks: [...schoolYears] };
}

/** Says which years are not known; nothing if all are. */
export function sayUnknownYears(found: readonly UnknownYears[]): Text[] {
  const years = sortedOnce(found.flatMap((one) => one.transfers));
  const schoolYears = sortedOnce(found.flatMap((one) => one.breaks));
  const parts = [transfers(years), breaks(schoolYears)].flatMap((one) => one ?? []);
  if (parts.length === 0) return [];
  return [
    {
      ru: `${parts.map(({ ru }) => ru).join(' и ')} неизвестны, поэтому отмечены не все нерабочие дни; их можно записать в поле calendar файла karta.config.yaml`,
      en: `${parts.map(({ en }) => en).join(' and ')} are not known, so not all days off are told of; they can be written in the field calendar of karta.config.yaml`,
    },
  ];
}

function sortedOnce(years: readonly number[]): number[] {
  return [...new Set(years)].sort((a, b) => a - b);
}

function transfers(years: readonly number[]): Text | undefined {
  if (years.length === 0) return undefined;
  const list = listOf(years.map(String));
  return { ru: `переносы выходных за ${list}`, en: `the moved days off of ${list}` };
}

function breaks(startYears: readonly number[]): Text | undefined {
  if (startYears.length === 0) return undefined;
  const list = listOf(startYears.map((year) => `${year}/${year + 1}`));
  return { ru: `каникулы ${list} учебного года`, en: `the breaks of the school year ${list}` };
}

/** A hostile plan may name every year that there is. */
function listOf(years: readonly string[]): string {
  return years.length > 4 ? `${years[0]}–${years.at(-1)}` : years.join(', ');
}
