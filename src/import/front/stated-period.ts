import { FIRST_YEAR, LAST_YEAR } from '../../core/day.ts';
import type { RoadmapFile } from '../../schema/types.ts';

/** A period that a text names in years. */
export interface StatedPeriod {
  period: RoadmapFile['period'];
  /** The words that name it. */
  words: string;
  /** Whether «2022–2023» may be meant otherwise than as a school year. */
  isUnclear: boolean;
}

const YEARS =
  /(?<!\d|\d\.)((?:19|20)\d\d)\s?(?:г\.?|год[а]?)?\s?([-‐-―/])\s?((?:19|20)?\d\d)(?!\d|\.\d)(?:\s*(?:-\s?[а-я]{1,2}\s)?(уч[а-яё]*\.?\s*г|уч\.|уч[её]бн[а-яё]+\s+г|у\.\s?г|гг|г\.\s?г|год[а-я]*|г(?![а-яё])))?/i;
const YEAR =
  /(?:^|\s)(?:на|в|за|период)\s+((?:19|20)\d\d)\s?(?:г(?![а-яё])\.?|год[а-яё]*)(?!\s+обуч)/i;

/** The years for which a plan is said to be: a school year, several, or a calendar year. */
export function findStatedPeriod(text: string): StatedPeriod | undefined {
  const pair = YEARS.exec(text);
  if (pair) return readPair(pair);
  const single = YEAR.exec(text);
  const year = Number(single?.[1]);
  if (!single || !isYear(year)) return undefined;
  return { period: String(year), words: single[0].trim(), isUnclear: false };
}

function readPair([words, first = '', sign, last = '', mark = '']: RegExpExecArray):
  | StatedPeriod
  | undefined {
  const from = Number(first);
  const to = last.length === 2 ? Number(first.slice(0, 2) + last) : Number(last);
  if (!isYear(from) || !isYear(to) || to <= from) return undefined;
  const isSchool = /^у/i.test(mark) || (sign === '/' && !/^гг|^г\.|^годы/i.test(mark));
  if (to === from + 1) return { period: `${from}/${to}`, words, isUnclear: !isSchool };
  const period = isSchool
    ? { from: `01.09.${from}`, to: `31.08.${to}` }
    : { from: `01.01.${from}`, to: `31.12.${to}` };
  return { period, words, isUnclear: false };
}

function isYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}
