import type { Every, RecurrenceDay } from '../../reading.ts';
import { lexicon, wordSet } from '../lexicon.ts';

/** What is to be known of how often: see `Recurrence`. */
export interface Rhythm {
  every: Every;
  interval?: number;
  times?: number;
  on?: RecurrenceDay;
  trimesters?: true;
}

/** Words that say how often. */
export const RECURRENCES = lexicon<Rhythm>([
  [{ every: 'day' }, 'ежедневно, кажд[ый ого] день, каждого дня, каждый [учебный рабочий] день'],
  [{ every: 'day' }, '[в по] [рабочие рабочим учебные учебным] [дни дням], по будням, в будни'],
  [{ every: 'day', interval: 2 }, 'через день'],
  [{ every: 'week' }, 'еженедельно, кажд[ую ой] недел[ю и]'],
  [{ every: '2-week' }, 'через неделю, кажд[ые ых] [две 2] недели, кажд[ые ых] двух недель'],
  [{ every: 'month' }, 'ежемесячно, кажд[ый ого] месяц[- а], помесячно, в каждом месяце'],
  [
    { every: 'month' },
    '[по в] [итогам окончании конце] месяца, [по в] [итогам конце] каждого месяца',
  ],
  [
    { every: 'term' },
    'кажд[ую ой] четверт[ь и], в кажд[ой ую] четверт[и ь], по четвертям, почетвертно, по итогам четверт[и ей]',
  ],
  [
    { every: 'term' },
    '[по в на] [итогам окончании завершении конце конец результатам] каждой четверти',
  ],
  [
    { every: 'term' },
    '[в на] [конце конец] четверт[и ей], по [окончании завершении] четверт[и ей]',
  ],
  [
    { every: 'quarter' },
    'ежеквартально, поквартально, кажд[ый ого] квартал[- а], в каждом квартале, по кварталам',
  ],
  [
    { every: 'quarter' },
    '[по в] [итогам окончании конце] квартал[а ов], [по в] [итогам конце] каждого квартала',
  ],
  [
    { every: 'half-year' },
    'кажд[ое ого] полугоди[е я], в каждом полугодии, по полугодиям, по итогам полугоди[я й]',
  ],
  [
    { every: 'half-year' },
    '[по в] [итогам окончании конце] каждого полугодия, в конце полугоди[я й]',
  ],
  [{ every: 'year' }, 'ежегодно, кажд[ый ого] год[- а], кажд[ый ого] учебн[ый ого] год[- а]'],
  [
    { every: 'term', trimesters: true },
    'кажд[ый ого] триместр[- а], в каждом триместре, по триместрам, по итогам триместр[а ов]',
  ],
  [
    { every: 'term', trimesters: true },
    '[по в] [итогам окончании конце] каждого триместра, в конце триместра',
  ],
]);

/** «раз» of «1 раз в месяц». */
export const TIMES = wordSet('раз[- а], р');

/** Words before a number of times that set it as the least; the number is what is planned. */
export const AT_LEAST = wordSet(
  'не реже, не реже чем, не менее, не менее чем, минимум, как минимум, примерно, по',
);

/** «в» of «1 раз в месяц». */
export const PER = wordSet('в, за, на, в каждый, в каждую, в каждом');

/** «каждые» of «каждые три недели». */
export const EVERY_FEW = wordSet('кажд[ые ых]');

/** The stretch of time of «1 раз в месяц». */
export const RATE_UNITS = lexicon<Every | 'trimester'>([
  ['day', 'день, дня, дней, сутки'],
  ['week', 'недел[ю и ь], нед'],
  ['month', 'месяц[- а ев], мес'],
  ['term', 'четверт[ь и], учебную четверть, уч четверть, четв'],
  ['trimester', 'триместр[- а]'],
  ['quarter', 'квартал[- а], кв'],
  ['half-year', 'полугоди[е я], учебное полугодие, полгода, полуг'],
  ['year', 'год[- а], г, учебный год, уч год, календарный год, учебном году, году'],
]);

/** The rates that have a name of their own: how often in how many units, and every how long that is. */
export const RATES: readonly { times: number; count: number; unit: string; every: Every }[] = [
  { times: 1, count: 2, unit: 'week', every: '2-week' },
  { times: 2, count: 1, unit: 'month', every: '2-week' },
  { times: 1, count: 3, unit: 'month', every: 'quarter' },
  { times: 1, count: 6, unit: 'month', every: 'half-year' },
  { times: 2, count: 1, unit: 'year', every: 'half-year' },
  { times: 4, count: 1, unit: 'year', every: 'quarter' },
];

/** Words between weekdays and days of a month and the month: «последняя пятница каждого месяца». */
export const OF_MONTH = wordSet(
  'кажд[ого ый] месяц[а -], месяца, в месяц, ежемесячно, в месяце, в каждом месяце',
);

/** What may stand behind «до 5 числа каждого месяца». */
export const AFTER_MONTH = wordSet(
  '[следующего идущего] за отчетным, следующего за отчетным периодом, следующего за отчетным месяцем',
);

/** The last day of a month: «в последний день месяца». */
export const LAST_DAY = wordSet(
  'последний день, последнее число, последнего числа, последнего дня, последним числом, последних числах',
);
