import { type DayRange, yearOf } from '../../../core/day.ts';
import type { Text } from '../../../core/text.ts';
import { sayYearNumber } from '../../say-day-range.ts';
import { schoolYearAt } from '../explain/year-source.ts';
import type { Due, Moment, SeasonName, Stretch } from '../grammar/syntax.ts';
import type { AskedPeriod } from './asked-period.ts';
import {
  nameDays,
  nameMonths,
  nameQuarter,
  nameWithDays,
  nameWithMonths,
  nameYear,
} from './name-period.ts';

/** A time as it is written, which takes these days, by its full name. */
export function nameWritten(time: Stretch | Due, days: DayRange): AskedPeriod {
  if (time.kind === 'due') return nameDays(days);
  return time.from === time.to ? nameMoment(time.from, days) : nameStretch(time, days);
}

/** A moment that takes these days, by its full name: «2 четверть 2022/2023 (7 ноября – 30 декабря 2022 г.)». */
export function nameMoment(moment: Moment, days: DayRange): AskedPeriod {
  switch (moment.unit) {
    case 'month':
      return moment.part ? nameDays(days) : nameMonths(days);
    case 'quarter':
      return nameQuarter(days);
    case 'term':
    case 'trimester':
    case 'half-year':
      return namePart(moment.unit, String(moment.number), days);
    case 'break':
      return nameBreak(moment.season, days);
    case 'season':
      return nameSeason(moment.season, days);
    case 'study-year':
      return nameSchoolYear(days);
    case 'year':
      return moment.year?.school ? nameSchoolYear(days) : nameYear(days);
    case 'period':
      return nameWithDays(days, { ru: 'весь период плана', en: 'the plan’s whole period' });
    default:
      return nameDays(days);
  }
}

/** «октябрь – декабрь 2022 г.», «1–2 четверть 2022/2023 (…)»; other stretches by their days. */
function nameStretch({ from, to }: Stretch, days: DayRange): AskedPeriod {
  if (from.unit === 'month' && to.unit === 'month' && !from.part && !to.part)
    return nameMonths(days);
  const isOfOneYear = schoolYearAt(days.from) === schoolYearAt(days.to);
  for (const unit of ['term', 'trimester'] as const) {
    if (isOfOneYear && from.unit === unit && to.unit === unit)
      return namePart(unit, `${from.number}–${to.number}`, days);
  }
  return nameDays(days);
}

const PARTS = {
  term: { ru: 'четверть', en: 'term' },
  trimester: { ru: 'триместр', en: 'trimester' },
  'half-year': { ru: 'полугодие', en: 'half-year' },
} as const satisfies Record<string, Text>;

function namePart(unit: keyof typeof PARTS, number: string, days: DayRange): AskedPeriod {
  const { ru, en } = PARTS[unit];
  const year = schoolYearName(days);
  return nameWithDays(days, { ru: `${number} ${ru} ${year}`, en: `${en} ${number} of ${year}` });
}

const SEASONS: Readonly<Record<SeasonName, Text & { breakName: string }>> = {
  autumn: { ru: 'осень', en: 'autumn', breakName: 'осенние' },
  winter: { ru: 'зима', en: 'winter', breakName: 'зимние' },
  spring: { ru: 'весна', en: 'spring', breakName: 'весенние' },
  summer: { ru: 'лето', en: 'summer', breakName: 'летние' },
};

function nameBreak(season: SeasonName, days: DayRange): AskedPeriod {
  const { en, breakName } = SEASONS[season];
  const year = schoolYearName(days);
  return nameWithDays(days, { ru: `${breakName} каникулы ${year}`, en: `${en} break ${year}` });
}

/** «зима 2022–2023 (декабрь – февраль)» lies in two years, the other seasons in one. */
function nameSeason(season: SeasonName, days: DayRange): AskedPeriod {
  const [first, last] = [yearOf(days.from), yearOf(days.to)];
  const year = first === last ? sayYearNumber(first) : same(`${first}–${last}`);
  const { ru, en } = SEASONS[season];
  return nameWithMonths(days, { ru: `${ru} ${year.ru}`, en: `${en} ${year.en}` });
}

/** Its lessons, or all of it from September to August: the days tell which. */
function nameSchoolYear(days: DayRange): AskedPeriod {
  const year = schoolYearName(days);
  return nameWithDays(days, { ru: `${year} учебный год`, en: `${year} school year` });
}

/** `2022/2023`, by the last day. */
function schoolYearName({ to }: DayRange): string {
  const start = schoolYearAt(to);
  return `${start}/${start + 1}`;
}

function same(text: string): Text {
  return { ru: text, en: text };
}
