import { sayMonth, sayMonthOfDay } from '../../say-day-range.ts';
import { ENGLISH_WORDS, JOINED_WORDS } from './english-words.ts';
import { splitTwoDays } from './two-days.ts';

/**
 * A period in words that the language of dates has, in small letters: English ones are put into Russian, and
 * notations that only people who ask for a period use («2022-2023», `2022-10-01..2022-12-31`) into its own.
 */
export function translatePeriod(text: string): string {
  const plain = text.trim().replace(/\s+/g, ' ').toLowerCase();
  const days = splitTwoDays(plain);
  if (days) return `с ${days.from} по ${days.to}`;
  const named = joinSchoolYears(plain.replace(/(?<![.,;])[.,;]+$/, ''));
  const russian = /[a-z]{2}|q\d/.test(named) ? translate(named) : named;
  return russian.replace(NUMBERS_BEHIND, '$2–$3 $1');
}

/** «Четверть 1–2», which the language of dates has the other way round. */
const NUMBERS_BEHIND = /^(четверт[ьи]|триместры?|кварталы?) (\d)\s*[-–—]\s*(\d)(?![\d.])/u;

/**
 * «2022-2023» may be two calendar years for the language of dates; who asks for a period means the school year. Not
 * so «2011-12», which is a month.
 */
function joinSchoolYears(text: string): string {
  return text
    .replace(/^(.* )?(\d{2})\/(\d{2})$/, (written, before = '', first, second) =>
      Number(second) === Number(first) + 1 && second > '12'
        ? `${before}20${first}/20${second}`
        : written,
    )
    .replace(SCHOOL_YEARS, (written, first: string, second: string) => {
      const next = String(Number(first) + 1);
      const isMonth = second.length === 2 && Number(second) <= 12;
      return next.endsWith(second) && !isMonth ? `${first}/${next}` : written;
    })
    .replace(/^(учебный год|schoolyear) (\d{4}\/\d{2,4})$/, '$2 $1');
}

/** `2022-2023` and `2022-23`, but no part of a date with dots or dashes. */
const SCHOOL_YEARS = /(?<![\d./-])(\d{4})\s*[-–—/]\s*(\d{4}|\d{2})(?![\d./-])/gu;

function translate(text: string): string {
  let joined = text.replace(/(\d)(?:st|nd|rd|th)\b/g, '$1');
  for (const [words, one] of JOINED_WORDS) joined = joined.replace(words, one);
  return joinSchoolYears(joined)
    .replace(/\b(\d{4})[\s-]*q(\d)\b/g, '$2 квартал $1')
    .replace(/\bq(\d)\b/g, '$1 квартал')
    .replace(MONTH_BEFORE_DAY, '$2 $1')
    .replace(/((?<!\d)\d{1,2} )?\b([a-z]{2,})\b/g, translateWord)
    .replace(/\s+/g, ' ')
    .trim();
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** «October 1», «October 1, 2022». */
const MONTH_BEFORE_DAY = new RegExp(`\\b((?:${MONTHS.join('|')})[a-z]*) (\\d{1,2})\\b,?`, 'g');

/** A month, in the form that it has behind a day's number where there is one; or another word of the table. */
function translateWord(written: string, number: string | undefined, word: string): string {
  const month = MONTHS.indexOf(word.slice(0, 3)) + 1;
  if (month > 0 && isMonth(word, month)) {
    return number ? number + sayMonthOfDay(month) : sayMonth(month).ru;
  }
  const meant = ENGLISH_WORDS.get(word);
  return meant === undefined ? written : (number ?? '') + meant;
}

/** The full name, or the beginning of it that is usual: «nov», «sept». */
function isMonth(word: string, month: number): boolean {
  const name = sayMonth(month).en.toLowerCase();
  return word === name || word === name.slice(0, 3) || word === 'sept';
}
