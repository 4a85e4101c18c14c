import type { Text } from '../../src/core/text.ts';
import { sayRhythm } from '../../src/language/dates/explain/say-rhythm.ts';
import {
  BEFORE_DATE,
  CONTINUING_WORDS,
  COUNTED_THINGS,
  DOCUMENTS,
  NUMBERED_THINGS,
  TIME_ADJECTIVES,
  TURNING_SIGNS,
  TURNING_WORDS,
} from '../../src/language/dates/words/notes.ts';
import {
  AFTER_MONTH,
  AT_LEAST,
  EVERY_FEW,
  LAST_DAY,
  OF_MONTH,
  PER,
  RATE_UNITS,
  RECURRENCES,
  TIMES,
} from '../../src/language/dates/words/recurrences.ts';
import {
  BEFORE_DURATION,
  EVENT_LEADS,
  PLAN_LEADS,
  PLANS,
  UNDATED,
} from '../../src/language/dates/words/undated.ts';
import { DAY_NUMBER, DURATION_TERMS, DURATIONS } from '../../src/language/dates/words/units.ts';
import { EACH, WEEKDAYS } from '../../src/language/dates/words/weekdays.ts';
import type { Every, Undated } from '../../src/language/reading.ts';
import { byMeaning, signs, together, type WordSection } from './word-section.ts';

const WEEKDAY_NAMES: Text<readonly string[]> = {
  ru: ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

const RATE_NAMES: Readonly<Record<Every | 'trimester', Text>> = {
  day: { ru: 'за день', en: 'a day' },
  week: { ru: 'за неделю', en: 'a week' },
  '2-week': { ru: 'за две недели', en: 'two weeks' },
  month: { ru: 'за месяц', en: 'a month' },
  term: { ru: 'за четверть', en: 'a school term' },
  trimester: { ru: 'за триместр', en: 'a trimester' },
  quarter: { ru: 'за квартал', en: 'a calendar quarter' },
  'half-year': { ru: 'за полугодие', en: 'a half-year' },
  year: { ru: 'за год', en: 'a year' },
};

const REASONS: Readonly<Record<Undated, Text>> = {
  'by-plan': { ru: 'срок в другом документе', en: 'another document holds the date' },
  event: { ru: 'срок зависит от события', en: 'it depends on an event' },
  vague: { ru: 'срок не определён', en: 'nobody says' },
};

export const recurrenceWords: readonly WordSection[] = [byMeaning(RECURRENCES, sayRhythm)];

export const rateWords: readonly WordSection[] = [
  together(AT_LEAST, {
    ru: 'перед числом: столько и запланировано',
    en: 'before a number: so many are planned',
  }),
  together(TIMES, { ru: '«раз» в «1 раз в месяц»', en: 'the «раз» of «1 раз в месяц»' }),
  together(PER, { ru: '«в» в «1 раз в месяц»', en: 'the «в» of «1 раз в месяц»' }),
  together(EVERY_FEW, {
    ru: '«каждые» в «каждые три недели»',
    en: 'the «каждые» of «каждые три недели»',
  }),
  byMeaning(RATE_UNITS, (unit) => RATE_NAMES[unit]),
];

export const weekdayWords: readonly WordSection[] = [
  byMeaning(WEEKDAYS, (day) => ({
    ru: WEEKDAY_NAMES.ru[day - 1] ?? '',
    en: WEEKDAY_NAMES.en[day - 1] ?? '',
  })),
  together(EACH, { ru: 'перед днём недели', en: 'before a weekday' }),
  together(DAY_NUMBER, {
    ru: 'после числа: день месяца',
    en: 'behind a number: the day of the month',
  }),
  together(LAST_DAY, { ru: 'последний день месяца', en: 'the month’s last day' }),
  together(OF_MONTH, { ru: 'после дня: каждого месяца', en: 'behind a day: of every month' }),
  together(AFTER_MONTH, {
    ru: 'после этого, ничего не меняет',
    en: 'behind that, changes nothing',
  }),
];

export const undatedWords: readonly WordSection[] = [
  byMeaning(UNDATED, (reason) => REASONS[reason]),
  together(PLAN_LEADS, { ru: 'перед документом', en: 'before a document' }),
  together(PLANS, { ru: 'документ, в котором стоит срок', en: 'the document that holds the date' }),
  together(EVENT_LEADS, { ru: 'перед событием', en: 'before an event' }),
  together(BEFORE_DURATION, {
    ru: 'перед «3 дня до …», «неделю после …»',
    en: 'before «3 дня до …», «неделю после …»',
  }),
  together(DURATIONS, { ru: 'сколько длится: «5 рабочих дней»', en: 'how long: «5 рабочих дней»' }),
  together(DURATION_TERMS, {
    ru: 'то же одним словом: «в трёхдневный срок»',
    en: 'the same in one word: «в трёхдневный срок»',
  }),
];

export const remarkWords: readonly WordSection[] = [
  together(COUNTED_THINGS, {
    ru: 'после чисел: «5–9 классы», «2 часа»',
    en: 'behind numbers: «5–9 классы», «2 часа»',
  }),
  together(NUMBERED_THINGS, {
    ru: 'перед номером: «каб. 12», «приказ № 5»',
    en: 'before a number: «каб. 12», «приказ № 5»',
  }),
  together(DOCUMENTS, { ru: 'документ со своей датой', en: 'a document with a date of its own' }),
  together(TIME_ADJECTIVES, {
    ru: 'перед существительным: «неделя математики»',
    en: 'before a noun: «неделя математики»',
  }),
];

export const turningWords: readonly WordSection[] = [
  together(TURNING_WORDS, {
    ru: 'меняют срок или отменяют его',
    en: 'change the time or call it off',
  }),
  signs(TURNING_SIGNS, { ru: 'знаки, которые делают то же', en: 'signs that do the same' }),
  together(CONTINUING_WORDS, { ru: 'продолжают срок другим', en: 'go on with another time' }),
  together(BEFORE_DATE, {
    ru: 'меняют дату, которая стоит сразу за ними',
    en: 'change the date right behind them',
  }),
];
