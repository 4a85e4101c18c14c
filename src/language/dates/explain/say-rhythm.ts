import type { Text } from '../../../core/text.ts';
import { count, type Noun } from '../../count.ts';
import type { Every, Recurrence, RecurrenceDay } from '../../reading.ts';
import { joinTexts } from './say-days.ts';

/** How often, in plain words: «каждый месяц, не позднее 5-го числа», «3 раза в год». */
export function sayRhythm({ every, interval = 1, times = 1, on, trimesters }: Recurrence): Text {
  const unit = trimesters ? UNITS.trimester : UNITS[every];
  const often =
    times > 1
      ? {
          ru: `${count(times, TIMES, 'ru')} в ${unit.in}`,
          en: `${count(times, TIMES, 'en')} a ${unit.noun.en[0]}`,
        }
      : interval > 1
        ? {
            ru: `раз в ${count(interval, unit.noun, 'ru')}`,
            en: `once in ${count(interval, unit.noun, 'en')}`,
          }
        : unit.each;
  return on ? joinTexts([often, sayDay(on)], ', ') : often;
}

interface Unit {
  each: Text;
  /** What stands behind «в». */
  in: string;
  noun: Noun;
}

const TIMES: Noun = { ru: ['раз', 'раза', 'раз'], en: ['time', 'times'] };

const UNITS: Readonly<Record<Every | 'trimester', Unit>> = {
  day: {
    each: { ru: 'каждый день с понедельника по пятницу', en: 'every day from Monday to Friday' },
    in: 'день',
    noun: { ru: ['день', 'дня', 'дней'], en: ['day', 'days'] },
  },
  week: {
    each: { ru: 'каждую неделю', en: 'every week' },
    in: 'неделю',
    noun: { ru: ['неделю', 'недели', 'недель'], en: ['week', 'weeks'] },
  },
  '2-week': {
    each: { ru: 'раз в две недели', en: 'every two weeks' },
    in: 'две недели',
    noun: {
      ru: ['две недели', 'двухнедельных срока', 'двухнедельных сроков'],
      en: ['fortnight', 'fortnights'],
    },
  },
  month: {
    each: { ru: 'каждый месяц', en: 'every month' },
    in: 'месяц',
    noun: { ru: ['месяц', 'месяца', 'месяцев'], en: ['month', 'months'] },
  },
  term: {
    each: { ru: 'каждую четверть', en: 'every term' },
    in: 'четверть',
    noun: { ru: ['четверть', 'четверти', 'четвертей'], en: ['term', 'terms'] },
  },
  trimester: {
    each: { ru: 'каждый триместр', en: 'every trimester' },
    in: 'триместр',
    noun: { ru: ['триместр', 'триместра', 'триместров'], en: ['trimester', 'trimesters'] },
  },
  quarter: {
    each: { ru: 'каждый квартал', en: 'every calendar quarter' },
    in: 'квартал',
    noun: { ru: ['квартал', 'квартала', 'кварталов'], en: ['quarter', 'quarters'] },
  },
  'half-year': {
    each: { ru: 'каждое полугодие', en: 'every half-year' },
    in: 'полугодие',
    noun: { ru: ['полугодие', 'полугодия', 'полугодий'], en: ['half-year', 'half-years'] },
  },
  year: {
    each: { ru: 'каждый год', en: 'every year' },
    in: 'год',
    noun: { ru: ['год', 'года', 'лет'], en: ['year', 'years'] },
  },
};

/** Behind it months end, whatever their length. */
const LAST_DAY = 31;

function sayDay(on: RecurrenceDay): Text {
  if ('weekdays' in on) return sayWeekdays(on.weekdays);
  if ('weekday' in on) return sayNth(on.weekday, on.nth);
  if ('week' in on) return sayWeek(on.week);
  const { monthDay, due } = on;
  if (monthDay === LAST_DAY) {
    return due
      ? { ru: 'не позднее последнего дня месяца', en: 'by the last day of the month' }
      : { ru: 'в последний день месяца', en: 'on the last day of the month' };
  }
  return due
    ? { ru: `не позднее ${monthDay}-го числа`, en: `by day ${monthDay} of the month` }
    : { ru: `${monthDay}-го числа`, en: `on day ${monthDay} of the month` };
}

function sayWeekdays(weekdays: readonly number[]): Text {
  const days = weekdays.map((day) => WEEKDAYS[day - 1]).filter((day) => day !== undefined);
  return {
    ru: `по ${listed(
      days.map(({ each }) => each),
      'и',
    )}`,
    en: `on ${listed(
      days.map(({ en }) => `${en}s`),
      'and',
    )}`,
  };
}

function sayNth(weekday: number, nth: number): Text {
  const { one, gender, en } = WEEKDAYS[weekday - 1] ?? { one: '', gender: 0, en: '' };
  const place = NTH[nth] ?? { ru: [`${nth}-й`], en: `${nth}th` };
  const which = place.ru[gender] ?? place.ru[0];
  return {
    ru: `${nth === 2 ? 'во' : 'в'} ${which} ${one} месяца`,
    en: `on the ${place.en} ${en} of the month`,
  };
}

/** Dative plural («по вторникам»), accusative singular with its gender (0 m, 1 f, 2 n), English. */
const WEEKDAYS = [
  { each: 'понедельникам', one: 'понедельник', gender: 0, en: 'Monday' },
  { each: 'вторникам', one: 'вторник', gender: 0, en: 'Tuesday' },
  { each: 'средам', one: 'среду', gender: 1, en: 'Wednesday' },
  { each: 'четвергам', one: 'четверг', gender: 0, en: 'Thursday' },
  { each: 'пятницам', one: 'пятницу', gender: 1, en: 'Friday' },
  { each: 'субботам', one: 'субботу', gender: 1, en: 'Saturday' },
  { each: 'воскресеньям', one: 'воскресенье', gender: 2, en: 'Sunday' },
] as const;

const NTH: Readonly<Record<number, { ru: readonly string[]; en: string }>> = {
  1: { ru: ['первый', 'первую', 'первое'], en: 'first' },
  2: { ru: ['второй', 'вторую', 'второе'], en: 'second' },
  3: { ru: ['третий', 'третью', 'третье'], en: 'third' },
  4: { ru: ['четвёртый', 'четвёртую', 'четвёртое'], en: 'fourth' },
  [-1]: { ru: ['последний', 'последнюю', 'последнее'], en: 'last' },
};

/** «А, б и в». */
function listed(words: readonly string[], and: string): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}`;
}

/** «На 2-й неделе месяца»; the first begins with the month's first Monday. */
function sayWeek(week: number): Text {
  return week === -1
    ? { ru: 'на последней неделе', en: 'in the last week' }
    : { ru: `на ${week}-й неделе`, en: `in week ${week}` };
}
