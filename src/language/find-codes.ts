import { LETTERS } from '../core/letters.ts';
import type { Span } from '../core/location.ts';
import { wordSet } from './dates/lexicon.ts';

/** Words behind which a number with a dot is a code: «по параметру 1.2». */
const CODE_WORDS = wordSet(
  'параметр[- а у ом е ы ов ам ами ах], парам, код[- а у ом е ы ов ам ами ах],' +
    'риск[- а у ом е и ов ам ами ах], фактор[- а у ом е ы ов ам ами ах], ф-р[- а у ом е],' +
    'показател[ь я ю ем е и ей ям ями ях], показ, критери[й я ю ем и ев ям ями ях]',
);

/** Words before a number with a dot that is a time, a day or a quantity. */
const OTHER_WORDS = wordSet(
  'в, во, с, со, к, ко, до, от, около, более, менее, выше, ниже, не, класс[- а у ом е ы ов ам ами ах], кл',
);

/** What is measured, or a school class, in small letters: «2.5 %», «1.5 ставки», «5.1, 5.2 классы». */
const UNITS =
  /^\s*[-–—]?\s*(?:%|‰|процент|промилле|балл|ставк|час|ч(?![a-zа-яё])|мин|раз|год|лет|руб|тыс|класс|кл(?![a-zа-яё])|п\.\s?п|месяц|недел|дн|чел|январ|феврал|март|апрел|ма[йя](?![a-zа-яё])|июн|июл|август|сентябр|октябр|ноябр|декабр)/;
/** A unit and the blanks before it are no longer, in UTF-16 units. */
const LONGEST_UNIT = 40;

const CODE = new RegExp(
  `(?<![${LETTERS}\\d]|\\d\\.)\\d{1,2}\\.\\d{1,2}[а-дa-dА-ДA-D]?(?![${LETTERS}\\d]|\\.\\d)`,
  'g',
);
const BETWEEN_CODES = /^\s*(?:[,;/–—-]|и|или|а также)?\s*$/;
const LAST_WORD = new RegExp(`([${LETTERS}-]+)[\\s.:№#("«„“–—-]*$`);

/** A code that a text names. */
export interface FoundCode {
  code: string;
  /** Where it stands in the text. */
  span: Span;
}

/**
 * The codes that prose names: numbers with a dot behind a word such as «параметр», one or several («5.1, 5.2 и
 * 5.3»), and elsewhere those that are `known`. Dates, times, quantities and school classes are none.
 */
export function findCodes(text: string, known: ReadonlySet<string>): FoundCode[] {
  return runsOf(text).flatMap((run) => {
    const start = run[0]?.span.start ?? 0;
    const end = run.at(-1)?.span.end ?? 0;
    if (UNITS.test(text.slice(end, end + LONGEST_UNIT).toLowerCase())) return [];
    const word = lastWord(text.slice(0, start));
    if (CODE_WORDS.has(word)) return run.filter(({ code }) => known.has(code) || !isDay(code));
    return OTHER_WORDS.has(word) ? [] : run.filter(({ code }) => known.has(code));
  });
}

/** Whether a code of any form may stand between these two parts of a text: behind «параметр», and before no unit. */
export function isPlaceOfCode(before: string, after: string): boolean {
  const isUnit = UNITS.test(after.slice(0, LONGEST_UNIT).toLowerCase());
  return !isUnit && CODE_WORDS.has(lastWord(before));
}

/** Numbers such as 5.10 and 5.1а, those that are enumerated together. */
function runsOf(text: string): FoundCode[][] {
  const runs: FoundCode[][] = [];
  let last = 0;
  for (const match of text.matchAll(CODE)) {
    const [code] = match;
    const span = { start: match.index, end: match.index + code.length };
    const run = runs.at(-1);
    const isNext = BETWEEN_CODES.test(text.slice(last, span.start).toLowerCase());
    if (run && isNext) run.push({ code, span });
    else runs.push([{ code, span }]);
    last = span.end;
  }
  return runs;
}

/** The word before the place, without «№», brackets, quotes and colons between. */
function lastWord(before: string): string {
  const [, word = ''] = LAST_WORD.exec(before) ?? [];
  return word.toLowerCase().replaceAll('ё', 'е').replace(/-$/, '');
}

/** 10.09 is rather a day of September. */
function isDay(code: string): boolean {
  return /\.0\d/.test(code);
}
