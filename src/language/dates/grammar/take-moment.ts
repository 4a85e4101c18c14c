import { type Cursor, spanFrom } from './cursor.ts';
import type { Moment } from './syntax.ts';
import { takeDay } from './take-day.ts';
import { takeMonth } from './take-month.ts';
import { takeOrdinal } from './take-number.ts';
import { takeWholeYear } from './take-whole-year.ts';
import { takeYearPart } from './take-year-part.ts';

/** A day, a month, a part of a year, a year; `governed` if a preposition before it calls for the genitive. */
export function takeMoment(cursor: Cursor, governed = false): Moment | undefined {
  return (
    takeYearPart(cursor) ??
    takeDay(cursor, governed) ??
    takeMonth(cursor, governed) ??
    takeWholeYear(cursor)
  );
}

/** A number that waits for its unit: the 10 of «с 10 по 20 октября». */
export function takeBare(cursor: Cursor): Moment | undefined {
  const first = cursor.at;
  const ordinal = takeOrdinal(cursor);
  if (!ordinal) return undefined;
  const name = { unit: 'bare', number: ordinal.number, word: ordinal.written === 'word' } as const;
  return { ...name, year: undefined, span: spanFrom(cursor, first) };
}
