import type { Every } from '../../reading.ts';
import { lexicon, wordSet } from '../lexicon.ts';

/** Words that say how often. */
export const RECURRENCES = lexicon<Every>([
  ['day', 'ежедневно, кажд[ый ого] день, каждого дня'],
  ['week', 'еженедельно, кажд[ую ой] недел[ю и]'],
  ['week', 'каждый [понедельник вторник четверг], кажд[ую ой] [среду пятницу субботу]'],
  ['week', 'по [понедельникам вторникам средам четвергам пятницам субботам]'],
  ['month', 'ежемесячно, кажд[ый ого] месяц[- а], по итогам месяца, по итогам каждого месяца'],
  ['term', 'кажд[ую ой] четверт[ь и], по четвертям, по итогам четверт[и ей]'],
  ['term', '[по в] [итогам окончании конце] каждой четверти, в конце четверти'],
  ['quarter', 'ежеквартально, поквартально, кажд[ый ого] квартал[- а], по итогам квартала'],
  ['half-year', 'кажд[ое ого] полугоди[е я], по полугодиям, по итогам полугоди[я й]'],
  ['year', 'ежегодно, кажд[ый ого] год[- а]'],
]);

/** «раз» of «1 раз в месяц». */
export const TIMES = wordSet('раз[- а]');

/** Words before a number of times that set it as the least; the number is what is planned. */
export const AT_LEAST = wordSet('не реже, не реже чем, не менее, минимум');

/** «в» of «1 раз в месяц». */
export const PER = wordSet('в, за, на');

/** The stretch of time of «1 раз в месяц». */
export const RATE_UNITS = lexicon<
  'day' | 'week' | 'month' | 'term' | 'quarter' | 'half-year' | 'year'
>([
  ['day', 'день, дня'],
  ['week', 'недел[ю и ь]'],
  ['month', 'месяц[- а ев]'],
  ['term', 'четверт[ь и]'],
  ['quarter', 'квартал[- а]'],
  ['half-year', 'полугоди[е я], полгода'],
  ['year', 'год[- а], учебный год, уч год'],
]);

/** The rates that are a recurrence: how many times in how many units, and every how long that is. */
export const RATES: readonly { times: number; count: number; unit: string; every: Every }[] = [
  { times: 1, count: 1, unit: 'day', every: 'day' },
  { times: 1, count: 1, unit: 'week', every: 'week' },
  { times: 1, count: 2, unit: 'week', every: '2-week' },
  { times: 1, count: 1, unit: 'month', every: 'month' },
  { times: 1, count: 3, unit: 'month', every: 'quarter' },
  { times: 1, count: 1, unit: 'term', every: 'term' },
  { times: 1, count: 1, unit: 'quarter', every: 'quarter' },
  { times: 1, count: 1, unit: 'half-year', every: 'half-year' },
  { times: 2, count: 1, unit: 'year', every: 'half-year' },
  { times: 4, count: 1, unit: 'year', every: 'quarter' },
  { times: 1, count: 1, unit: 'year', every: 'year' },
];
