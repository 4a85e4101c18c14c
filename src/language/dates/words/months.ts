import { lexicon } from '../lexicon.ts';

/**
 * In which form a month is written, for that tells what it can be: `name` stands alone («октябрь»), `of` after a
 * day or a preposition («5 октября»), the others anywhere.
 */
type MonthForm = 'name' | 'of' | 'other';

/** Number, name, genitive, other cases and usual abbreviations. */
const TABLE = [
  [1, 'январь', 'января', 'январ[ю ем е], янв'],
  [2, 'февраль', 'февраля', 'феврал[ю ем е], фев, февр'],
  [3, 'март', 'марта', 'март[у ом е], мар'],
  [4, 'апрель', 'апреля', 'апрел[ю ем е], апр'],
  [5, 'май', 'мая', 'ма[ю ем е]'],
  [6, 'июнь', 'июня', 'июн[ю ем е], июн'],
  [7, 'июль', 'июля', 'июл[ю ем е], июл'],
  [8, 'август', 'августа', 'август[у ом е], авг'],
  [9, 'сентябрь', 'сентября', 'сентябр[ю ем е], сен, сент'],
  [10, 'октябрь', 'октября', 'октябр[ю ем е], окт'],
  [11, 'ноябрь', 'ноября', 'ноябр[ю ем е], ноя, нояб'],
  [12, 'декабрь', 'декабря', 'декабр[ю ем е], дек'],
] as const;

/** The months in all cases and usual abbreviations. */
export const MONTHS = lexicon<{ month: number; form: MonthForm }>(
  TABLE.flatMap(([month, name, genitive, other]) => [
    [{ month, form: 'name' }, name] as const,
    [{ month, form: 'of' }, genitive] as const,
    [{ month, form: 'other' }, other] as const,
  ]),
);
