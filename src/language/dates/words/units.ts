import { lexicon, wordSet } from '../lexicon.ts';

/** Parts of a year that are counted; a term (четверть) is the school's, a quarter (квартал) the calendar's. */
export const YEAR_PARTS = lexicon<'quarter' | 'term' | 'half-year'>([
  ['quarter', 'квартал[- а у ом е ы ов ах], кв'],
  ['term', 'четверт[ь и ью ей ям ях], четв'],
  ['half-year', 'полугоди[е я ю ем и й ях]'],
]);

/** The letter of `2022-Q4`. */
export const QUARTER_LETTER = wordSet('q');

/** Parts of a month that are counted. */
export const MONTH_PARTS = lexicon<'decade' | 'week'>([
  ['decade', 'декад[а ы е у ой]'],
  ['week', 'недел[я и е ю ей]'],
]);

/** Parts of a month that are named, as декады: days 1–10, 11–20, and 21 to the end. */
export const MONTH_EDGES = lexicon<1 | 2 | 3>([
  [1, 'начал[о а е у]'],
  [2, 'середин[а ы е у]'],
  [3, 'кон[ец ца це цу]'],
]);

/** School breaks by season. */
export const BREAKS = lexicon<'autumn' | 'winter' | 'spring' | 'summer'>([
  ['autumn', 'осенни[е х м ми] каникул[ы - ам ах ами]'],
  ['winter', 'зимни[е х м ми] каникул[ы - ам ах ами]'],
  ['spring', 'весенни[е х м ми] каникул[ы - ам ах ами]'],
  ['summer', 'летни[е х м ми] каникул[ы - ам ах ами]'],
]);

/** Forms that count after 2 to 4: «2 четверти» may be two terms rather than the second one. */
export const COUNTED_FORMS = wordSet('четверти, квартала, полугодия, декады, недели');

/** What may stand behind the number of a year. */
export const YEAR_MARKS = wordSet('г, гг, г г, год[- а у ом е ы ов ам ах]');

/** What makes two years a school year («2022-2023 учебный год»); alone, the school year that is meant. */
export const SCHOOL_YEAR_MARKS = wordSet(
  'учебн[ый ого ому ым ом] год[- а у ом е], уч год[- а у ом е], уч г, учебн г',
);

/** «до 5 числа». */
export const DAY_NUMBER = wordSet('числ[о а у]');

/** What the times of a staged activity are called. */
export const STAGES = wordSet('этап[- а у ом е], тур[- а], поток[- а], смен[а ы], ступень');

/** In what a duration is counted («в течение 5 рабочих дней»). */
export const DURATIONS = wordSet(
  'дн[я ей], день, рабоч[их его] дн[я ей], календарн[ых ого] дн[я ей], учебн[ых ого] дн[я ей],' +
    'недел[и ь ю], месяц[- а ев], час[- а ов]',
);
