import { FIRST_YEAR, LAST_YEAR } from '../../../core/day.ts';
import type { Token } from '../tokenize.ts';
import { SCHOOL_YEAR_MARKS, YEAR_MARKS } from '../words/units.ts';
import { advance, attempt, type Cursor, isFollowedBy, peek, takePhrase } from './cursor.ts';
import type { WrittenYear } from './syntax.ts';
import { numberOf } from './take-number.ts';

/** Two digits name one of these years; less may be a school class («10 г»), more the last century. */
const FIRST_SHORT_YEAR = 2012;
const LAST_SHORT_YEAR = 2059;

/** A year, but not the one of «2023 учебный год», which may be either of two: `2023`, `2023 г.`, `2022/2023`, `2022-23 уч. г.`, and where a mark follows `23 г.` */
export function takeYear(cursor: Cursor): WrittenYear | undefined {
  return (
    takeSchoolYear(cursor)?.year ??
    attempt(cursor, () => {
      const short = peek(cursor)?.text.length === 2;
      const start = yearNumber(peek(cursor));
      if (start === undefined) return undefined;
      advance(cursor);
      const marked = takeYearMark(cursor);
      const isUnclear = (short && !marked) || isFollowedBy(cursor, SCHOOL_YEAR_MARKS);
      return isUnclear ? undefined : { start, school: false };
    })
  );
}

/** A year in two or four digits, as a number. */
export function yearNumber(token: Token | undefined): number | undefined {
  const number = numberOf(token, 4);
  if (number === undefined) return undefined;
  const digits = token?.text.length;
  if (digits === 4) return number >= FIRST_YEAR && number <= LAST_YEAR ? number : undefined;
  const year = 2000 + number;
  return digits === 2 && year >= FIRST_SHORT_YEAR && year <= LAST_SHORT_YEAR ? year : undefined;
}

/** «г.», «года», unless they belong to «учебного года». */
export function takeYearMark(cursor: Cursor): true | undefined {
  return takePhrase(cursor, YEAR_MARKS);
}

/**
 * Two years in a row, and whether the words «учебный год» are there too (`named`). Joined by a dash they need
 * the words, else they may be two calendar years.
 */
export function takeSchoolYear(cursor: Cursor): { year: WrittenYear; named: boolean } | undefined {
  return attempt(cursor, () => {
    const isShort = peek(cursor)?.text.length !== 4;
    const start = yearNumber(peek(cursor));
    const joint = peek(cursor, 1)?.kind;
    if (start === undefined || (joint !== 'slash' && joint !== 'dash')) return undefined;
    const next = peek(cursor, 2)?.text ?? '';
    if (next !== String(start + 1) && next !== String(start + 1).slice(2)) return undefined;
    advance(cursor, 3);
    const named = takePhrase(cursor, SCHOOL_YEAR_MARKS) ?? false;
    if (!named && (joint === 'dash' || isShort)) return undefined;
    if (!named) takeYearMark(cursor);
    return { year: { start, school: true }, named };
  });
}
