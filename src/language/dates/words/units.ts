import { lexicon, wordSet } from '../lexicon.ts';

/** Parts of a year that are counted; terms and trimesters are the school's, a quarter the calendar's. */
export const YEAR_PARTS = lexicon<'quarter' | 'term' | 'trimester' | 'half-year'>([
  ['quarter', 'квартал[- а у ом е ы ов ах], кв'],
  ['term', 'четверт[ь и ью ей ям ях], четв, чет'],
  ['trimester', 'триместр[- а у ом е ы ов ах], трим'],
  ['half-year', 'полугоди[е я ю ем и й ях], полуг, п г'],
]);

/** The letter of `2022-Q4`. */
export const QUARTER_LETTER = wordSet('q');

/** Parts of a month that are counted. */
export const MONTH_PARTS = lexicon<'decade' | 'week' | 'half'>([
  ['decade', 'декад[а ы е у ой], дек'],
  ['week', 'недел[я и е ю ей], нед'],
  ['half', 'половин[а ы е у ой], пол'],
]);

/** What counts from the end: «последняя неделя мая». */
export const LAST = wordSet('последн[ий яя ее его ей юю ем ему ие их]');

/** Parts of a month that are named, as декады: days 1–10, 11–20, and 21 to the end. */
export const MONTH_EDGES = lexicon<1 | 2 | 3>([
  [1, 'начал[о а е у], нач'],
  [2, 'середин[а ы е у], сер'],
  [3, 'кон[ец ца це цу]'],
]);

/** School breaks by season; a list may name the seasons first: «осенние и весенние каникулы». */
export const BREAK_SEASONS = lexicon<'autumn' | 'winter' | 'spring' | 'summer'>([
  ['autumn', 'осенни[е х м ми]'],
  ['winter', 'зимни[е х м ми], новогодни[е х м ми]'],
  ['spring', 'весенни[е х м ми]'],
  ['summer', 'летни[е х м ми]'],
]);

/** The word for a school break. */
export const BREAK_WORDS = wordSet('каникул[ы - ам ах ами]');

/** The seasons of the year, three months each. */
export const SEASONS = lexicon<'autumn' | 'winter' | 'spring' | 'summer'>([
  ['autumn', 'осен[ь и ью], осенний период, осеннего периода'],
  ['winter', 'зим[а ы е у ой], зимний период, зимнего периода'],
  ['spring', 'весн[а ы е у ой], весенний период, весеннего периода'],
  ['summer', 'лет[о а е у ом], летний период, летнего периода'],
]);

/** Forms that count after 2 to 4: «2 четверти» may be two terms rather than the second one. */
export const COUNTED_FORMS = wordSet('четверти, квартала, триместра, полугодия, декады, недели');

/** What may stand behind the number of a year. */
export const YEAR_MARKS = wordSet('г, гг, г г, год[- а у ом е ы ов ам ах]');

/** What makes two years a school year («2022-2023 учебный год»); alone, the school year that is meant. */
export const SCHOOL_YEAR_MARKS = wordSet(
  'учебн[ый ого ому ым ом] год[- а у ом е], учебного г, уч год[- а у ом е], уч г, учебн г, учебн год[- а], у г, учебн[ые ых ым] год[ы ов а ам]',
);

/** «до 5 числа». */
export const DAY_NUMBER = wordSet('числ[о а у ам]');

/** What the times of a staged activity are called. */
export const STAGES = wordSet(
  'этап[- а у ом е], тур[- а е], поток[- а], смен[а ы], ступень, шаг, фаза, блок, модуль, раздел',
);

/** The words of a classification of time for «через 2 недели», «в течение 5 рабочих дней». */
export const DURATIONS = wordSet(
  'дн[я ей], день, сут[ки ок], рабоч[их его ий] дн[я ей], рабочий день, календарн[ых ого] дн[я ей],' +
    'учебн[ых ого] дн[я ей], недел[и ь ю], месяц[- а ев], час[- а ов]',
);

/** Durations in one word: «в трёхдневный срок»; the 10 of «10-дневный» stands apart. */
export const DURATION_TERMS = wordSet(
  'дневн[ый ого] срок[- а], недельн[ый ого] срок[- а], месячн[ый ого] срок[- а], двухдневный срок,' +
    'трехдневный срок, пятидневный срок, семидневный срок, десятидневный срок, двухнедельный срок',
);
