import type { Token } from '../tokenize.ts';
import { MONTHS } from '../words/months.ts';
import { advance, attempt, type Cursor, peek, spanFrom, takeKind, takePhrase } from './cursor.ts';
import type { Moment, WrittenYear } from './syntax.ts';
import { numberOf, takeEnding } from './take-number.ts';
import { takeYear, takeYearMark, yearNumber } from './take-year.ts';

/**
 * A day: `01.09.2022`, `01.09`, `2022-09-01`, `1 сентября 2022 г.`; whether there is such a day is not asked.
 * `governed` by a preposition, `1.9` is surely a day.
 */
export function takeDay(cursor: Cursor, governed: boolean): Moment | undefined {
  return takeIsoDay(cursor) ?? takeDottedDay(cursor, governed) ?? takeNamedDay(cursor);
}

function takeIsoDay(cursor: Cursor): Moment | undefined {
  return attempt(cursor, () => {
    const first = cursor.at;
    const [year, dash, month, secondDash, day] = glued(cursor, 5);
    if (year?.text.length !== 4 || dash?.kind !== 'dash' || secondDash?.kind !== 'dash') {
      return undefined;
    }
    if (month?.text.length !== 2 || day?.text.length !== 2) return undefined;
    const start = yearNumber(year);
    const numbers = dayAndMonth(day, month);
    if (start === undefined || !numbers) return undefined;
    advance(cursor, 5);
    return dayMoment(cursor, first, numbers, { start, school: false });
  });
}

function takeDottedDay(cursor: Cursor, governed: boolean): Moment | undefined {
  return attempt(cursor, () => {
    const first = cursor.at;
    const [day, dot, month] = [peek(cursor), peek(cursor, 1), peek(cursor, 2)];
    if (dot?.kind !== 'dot') return undefined;
    const numbers = dayAndMonth(day, month);
    if (!numbers) return undefined;
    const isTight = dot.gap === 'none' && month?.gap === 'none';
    if (!isTight && !isSpacedDate(cursor)) return undefined;
    advance(cursor, 3);
    const year = takeDottedYear(cursor);
    if (year === 'wrong') return undefined;
    const isShort = !year && !governed && month?.text.length === 1;
    const moment = dayMoment(cursor, first, numbers, year);
    return isShort ? { ...moment, short: true } : moment;
  });
}

/** `05. 09. 2022` is a date; of shorter forms the first number might be that of a list. */
function isSpacedDate(cursor: Cursor): boolean {
  return (
    peek(cursor)?.text.length === 2 &&
    peek(cursor, 2)?.text.length === 2 &&
    peek(cursor, 3)?.kind === 'dot' &&
    peek(cursor, 4)?.text.length === 4
  );
}

/** What follows day and month: a year, none, or more dotted numbers than a date has. */
function takeDottedYear(cursor: Cursor): WrittenYear | undefined | 'wrong' {
  const dot = peek(cursor);
  const number = peek(cursor, 1);
  if (dot?.kind !== 'dot') return takeYear(cursor);
  const isYear = number?.kind === 'number' && (number.gap === 'none' || number.text.length === 4);
  if (!isYear) {
    advance(cursor);
    return undefined;
  }
  const start = yearNumber(number);
  const [, , nextDot, nextNumber] = glued(cursor, 4);
  if (start === undefined || (nextDot?.kind === 'dot' && nextNumber?.kind === 'number')) {
    return 'wrong';
  }
  advance(cursor, 2);
  takeYearMark(cursor);
  return { start, school: false };
}

/** Not «5 октябрь»: the number may be that of a list. */
function takeNamedDay(cursor: Cursor): Moment | undefined {
  return attempt(cursor, () => {
    const first = cursor.at;
    const day = numberOf(takeKind(cursor, 'number'), 2);
    takeEnding(cursor);
    const named = day ? takePhrase(cursor, MONTHS) : undefined;
    if (!day || !named || named.form === 'name') return undefined;
    return dayMoment(cursor, first, { day, month: named.month }, takeYear(cursor));
  });
}

function dayMoment(
  cursor: Cursor,
  first: number,
  numbers: { day: number; month: number },
  year: WrittenYear | undefined,
): Moment {
  return {
    unit: 'day',
    day: numbers.day,
    month: numbers.month,
    year,
    span: spanFrom(cursor, first),
  };
}

/** Nought is no slip for a day or month but a sign that something else is meant: `14.00`. */
function dayAndMonth(
  day: Token | undefined,
  month: Token | undefined,
): { day: number; month: number } | undefined {
  const numbers = { day: numberOf(day, 2), month: numberOf(month, 2) };
  return numbers.day && numbers.month ? { day: numbers.day, month: numbers.month } : undefined;
}

/** The next tokens up to a blank. */
function glued(cursor: Cursor, count: number): readonly Token[] {
  const tokens = cursor.tokens.slice(cursor.at, cursor.at + count);
  const blank = tokens.findIndex((token, index) => index > 0 && token.gap !== 'none');
  return blank === -1 ? tokens : tokens.slice(0, blank);
}
