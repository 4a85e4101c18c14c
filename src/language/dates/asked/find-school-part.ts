import { type Day, type DayRange, russianDay } from '../../../core/day.ts';
import type { Text } from '../../../core/text.ts';
import { schoolYearAt } from '../explain/year-source.ts';
import type { Moment } from '../grammar/syntax.ts';
import { PARTS_OF_YEAR } from '../grammar/take-year-part.ts';
import { placeMoment } from '../placement/place-moment.ts';
import type { AskedContext, AskedPeriod, AskedProblem } from './asked-period.ts';
import { nameMoment } from './name-written.ts';
import { sayUnknownDays } from './say-unknown-days.ts';

/** The parts of a school year that a calendar tells. */
export type SchoolPart = 'term' | 'trimester' | 'half-year' | 'study-year';

interface Placed {
  moment: Moment;
  days: DayRange;
}

/**
 * The part of the school year in which today lies (`step` 0), or the nearest before or behind it. A problem if
 * today lies in none, or if the calendar doesn't know them.
 */
export function findSchoolPart(
  unit: SchoolPart,
  step: -1 | 0 | 1,
  context: AskedContext,
): AskedPeriod | AskedProblem {
  const { today } = context;
  const year = schoolYearAt(today);
  const here = partsOf(unit, year, context);
  const there = partsOf(unit, year + step, context);
  // Which one is near can't be told without those around today.
  if (here.length === 0) return { problem: sayUnknownDays(unit, year) };
  if (step === 0 && unit !== 'study-year') {
    const now = here.find(({ days }) => days.from <= today && today <= days.to);
    return now ? nameMoment(now.moment, now.days) : { problem: outside(unit, today) };
  }
  const found = unit === 'study-year' ? there[0] : nearest(here, there, step, today);
  return found
    ? nameMoment(found.moment, found.days)
    : { problem: sayUnknownDays(unit, year + step) };
}

function nearest(
  here: readonly Placed[],
  there: readonly Placed[],
  step: -1 | 0 | 1,
  today: Day,
): Placed | undefined {
  return step > 0
    ? (here.find(({ days }) => days.from > today) ?? there[0])
    : (here.findLast(({ days }) => days.to < today) ?? there.at(-1));
}

function partsOf(unit: SchoolPart, start: number, { calendar }: AskedContext): Placed[] {
  const rest = { year: { start, school: true }, span: { start: 0, end: 0 } };
  const moments: Moment[] =
    unit === 'study-year'
      ? [{ unit, ...rest }]
      : Array.from({ length: PARTS_OF_YEAR[unit] }, (_, index) => ({
          unit,
          number: index + 1,
          ...rest,
        }));
  return moments.flatMap((moment) => {
    const days = placeMoment(moment, start, calendar);
    return days ? [{ moment, days }] : [];
  });
}

/** «Эта четверть» in the middle of a break. */
function outside(unit: Exclude<SchoolPart, 'study-year'>, today: Day): Text {
  const { ru, en } = NUMBERED[unit];
  return {
    ru: `${russianDay(today)} не учатся; назовите период по номеру, например «${ru}»`,
    en: `there are no lessons on ${russianDay(today)}; name it by its number, such as “${en}”`,
  };
}

const NUMBERED = {
  term: { ru: '3 четверть', en: 'term 3' },
  trimester: { ru: '2 триместр', en: 'trimester 2' },
  'half-year': { ru: '2 полугодие', en: 'half-year 2' },
} as const satisfies Record<string, Text>;
