import type { Text } from '../../src/core/text.ts';
import { count } from '../../src/language/count.ts';
import { MONTHS } from '../../src/language/dates/words/months.ts';
import {
  CARDINALS,
  ORDINAL_ENDINGS,
  ORDINALS,
  TIMES_IN_ONE_WORD,
} from '../../src/language/dates/words/numerals.ts';
import {
  AND,
  AT_END_OF,
  DUE,
  DURING,
  END_OF,
  FROM,
  HEADINGS,
  IN,
  INCLUSIVE,
  ONWARDS,
  START_OF,
  TILL,
} from '../../src/language/dates/words/prepositions.ts';
import {
  BREAK_SEASONS,
  BREAK_WORDS,
  LAST,
  MONTH_EDGES,
  MONTH_PARTS,
  QUARTER_LETTER,
  SCHOOL_YEAR_MARKS,
  SEASONS,
  STAGES,
  YEAR_MARKS,
  YEAR_PARTS,
} from '../../src/language/dates/words/units.ts';
import { ALWAYS, WHOLE } from '../../src/language/dates/words/whole.ts';
import { byMeaning, together, type WordSection } from './word-section.ts';

const MONTH_NAMES: Text<readonly string[]> = {
  ru: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' '),
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
};

const TIMES = { ru: ['раз', 'раза', 'раз'], en: ['time', 'times'] };

const PARTS: Readonly<Record<string, Text>> = {
  quarter: { ru: 'календарный квартал', en: 'calendar quarter' },
  term: { ru: 'учебная четверть', en: 'school term' },
  trimester: { ru: 'триместр', en: 'trimester' },
  'half-year': { ru: 'учебное полугодие', en: 'school half-year' },
  decade: {
    ru: 'декада: дни 1–10, 11–20, с 21-го',
    en: 'third of a month: days 1–10, 11–20, from 21',
  },
  week: { ru: 'неделя месяца', en: 'week of a month' },
  half: {
    ru: 'половина месяца: до 15-го и с 16-го',
    en: 'half of a month: to the 15th, from the 16th',
  },
};

const EDGES: Readonly<Record<number, Text>> = {
  1: { ru: 'дни 1–10', en: 'days 1–10' },
  2: { ru: 'дни 11–20', en: 'days 11–20' },
  3: { ru: 'с 21-го до конца', en: 'day 21 to the end' },
};

const SEASON_NAMES: Readonly<Record<string, Text>> = {
  autumn: { ru: 'осень: сентябрь–ноябрь', en: 'autumn: September to November' },
  winter: { ru: 'зима: декабрь–февраль', en: 'winter: December to February' },
  spring: { ru: 'весна: март–май', en: 'spring: March to May' },
  summer: { ru: 'лето: июнь–август', en: 'summer: June to August' },
};

const BREAKS: Readonly<Record<string, Text>> = {
  autumn: { ru: 'осенние каникулы', en: 'autumn break' },
  winter: { ru: 'зимние каникулы', en: 'winter break' },
  spring: { ru: 'весенние каникулы', en: 'spring break' },
  summer: { ru: 'летние каникулы', en: 'summer break' },
};

const named = (names: Readonly<Record<string, Text>>) => (meaning: string | number) =>
  names[meaning] ?? { ru: `${meaning}`, en: `${meaning}` };

export const monthWords: readonly WordSection[] = [
  byMeaning(MONTHS, ({ month }) => ({
    ru: MONTH_NAMES.ru[month - 1] ?? '',
    en: MONTH_NAMES.en[month - 1] ?? '',
  })),
];

export const numberWords: readonly WordSection[] = [
  byMeaning(ORDINALS, (number) => ({ ru: `${number}-й`, en: `no. ${number}` })),
  together(ORDINAL_ENDINGS, {
    ru: 'после цифры: «2-я», «3-го»',
    en: 'behind a figure: «2-я», «3-го»',
  }),
  byMeaning(CARDINALS, (number) => ({ ru: `сколько: ${number}`, en: `how many: ${number}` })),
  byMeaning(TIMES_IN_ONE_WORD, (number) => ({
    ru: `сколько раз: ${number}`,
    en: `how often: ${count(number, TIMES, 'en')}`,
  })),
];

export const dueWords: readonly WordSection[] = [
  byMeaning(DUE, (edge) =>
    edge === 'inclusive'
      ? { ru: 'срок; названное в него входит', en: 'a deadline; what is named belongs to it' }
      : {
          ru: 'срок; месяц после этих слов может входить в него, а может и нет',
          en: 'a deadline; a month behind these words may belong to it or not',
        },
  ),
  together(END_OF, { ru: 'после «до», «к»: последний день', en: 'behind «до», «к»: the last day' }),
  together(START_OF, { ru: 'после «до», «к»: первый день', en: 'behind «до», «к»: the first day' }),
  together(AT_END_OF, {
    ru: 'перед частью учебного года: её последний день',
    en: 'before a part of the school year: its last day',
  }),
  together(INCLUSIVE, {
    ru: 'после даты: она входит в срок',
    en: 'behind a date: it belongs to the time',
  }),
];

export const rangeWords: readonly WordSection[] = [
  together(FROM, { ru: 'перед началом', en: 'before the beginning' }),
  together(TILL, { ru: 'перед концом', en: 'before the end' }),
  together(ONWARDS, {
    ru: 'после начала, у которого нет конца',
    en: 'behind a beginning without an end',
  }),
  together(IN, { ru: 'перед месяцем или частью года', en: 'before a month or a part of the year' }),
  together(DURING, {
    ru: 'то же, от первого дня до последнего',
    en: 'the same, from its first day to its last',
  }),
];

export const listWords: readonly WordSection[] = [
  together(HEADINGS, { ru: 'в начале, ничего не меняет', en: 'at the beginning, changes nothing' }),
  together(AND, { ru: 'между двумя сроками', en: 'between two times' }),
  together(STAGES, { ru: 'с номером: подпись срока', en: 'with a number: a time’s label' }),
];

export const partWords: readonly WordSection[] = [
  byMeaning(MONTH_EDGES, named(EDGES)),
  byMeaning(MONTH_PARTS, named(PARTS)),
  together(LAST, { ru: 'последний по счёту', en: 'the last one' }),
  byMeaning(SEASONS, named(SEASON_NAMES)),
  byMeaning(YEAR_PARTS, named(PARTS)),
  together(QUARTER_LETTER, { ru: 'квартал в записи `2022-Q4`', en: 'the quarter of `2022-Q4`' }),
  byMeaning(BREAK_SEASONS, named(BREAKS)),
  together(BREAK_WORDS, { ru: 'каникулы', en: 'break' }),
  together(YEAR_MARKS, { ru: 'после числа: год', en: 'behind a number: the year' }),
  together(SCHOOL_YEAR_MARKS, { ru: 'учебный год', en: 'school year' }),
];

export const wholeWords: readonly WordSection[] = [
  together(ALWAYS, { ru: 'весь срок плана', en: 'the plan’s whole period' }),
  together(WHOLE, {
    ru: 'то же, после «в течение», «весь»',
    en: 'the same, behind «в течение», «весь»',
  }),
];
