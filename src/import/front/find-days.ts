import { type Day, parseDay } from '../../core/day.ts';
import { LETTERS } from '../../core/letters.ts';
import type { Span } from '../../core/location.ts';
import { readWhen } from '../../language/dates/read-when.ts';
import { recommendedCalendar } from '../../plan/calendar/school-calendar.ts';

/** A day that a text names in full. */
export interface FoundDay {
  /** Undefined if there is no such day, or if its place was left blank. */
  day: Day | undefined;
  span: Span;
}

const YEAR = '(?:\\d{4}|\\d{2}(?!\\d))';
const MARK = `(?:\\s?(?:года|гг?)(?![${LETTERS}])\\.?)?`;
const OPEN = '[«"“„]\\s?';
const CLOSE = '\\s?[»"”“]';

/** In numbers; «30» 08 2022; with the month in words; as ISO has it; the blanks of a form. */
const LOOKS = [
  `(?<!\\d)\\d{1,2}\\s?[./]\\s?\\d{1,2}\\s?[./]\\s?${YEAR}${MARK}`,
  `${OPEN}\\d{1,2}${CLOSE}[\\s.]{0,3}\\d{1,2}[\\s.]{1,3}${YEAR}${MARK}`,
  `(?:${OPEN}\\d{1,2}${CLOSE}|(?<!\\d)\\d{1,2})\\s{0,3}[А-Яа-яЁё]{3,9}\\.?\\s{0,3}${YEAR}${MARK}`,
  `(?<!\\d)\\d{4}-\\d{2}-\\d{2}(?!\\d)`,
  `(?:${OPEN})?(?:_+|\\d{1,2})(?:${CLOSE})?\\s{0,3}(?:_{2,}|[А-Яа-яЁё]{3,9})\\s{0,3}(?:20)?(?:_{1,9}|\\d{2})${MARK}`,
];
const DAY = new RegExp(LOOKS.join('|'), 'g');

/** Only what stands in for a date, and not for a signature, has a year or a quoted day. */
const BLANK_DATE = /20|[«"“„]/;

/** The single days that a text names with their year, in order; a stretch of days is two of them. */
export function findDays(text: string): FoundDay[] {
  return [...text.matchAll(DAY)].flatMap(({ 0: words, index }) => {
    if (words.includes('_') && !BLANK_DATE.test(words)) return [];
    return [{ day: readDay(words), span: { start: index, end: index + words.length } }];
  });
}

function readDay(words: string): Day | undefined {
  const plain = words.replace(/[«»"“”„]/g, ' ').trim();
  const numbers = /^(\d{1,2})[\s./]+(\d{1,2})[\s./]+(\d{4}|\d{2})(?!\d)/.exec(plain);
  if (numbers) {
    const [, day, month, year = ''] = numbers;
    return parseDay(`${day}.${month}.${year.length === 2 ? `20${year}` : year}`);
  }
  const reading = readWhen(plain, { period: undefined, calendar: recommendedCalendar });
  const [only, ...others] = reading.kind === 'dated' ? reading.occurrences : [];
  return only && others.length === 0 && only.start === only.end ? only.end : undefined;
}
