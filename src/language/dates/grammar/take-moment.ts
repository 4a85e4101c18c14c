import { type Cursor, peek, spanFrom } from './cursor.ts';
import type { Moment } from './syntax.ts';
import { takeDay } from './take-day.ts';
import { takeMonth } from './take-month.ts';
import { takeOrdinal } from './take-number.ts';
import { takeWholeYear } from './take-whole-year.ts';
import { takeBareSeason, takeYearPart } from './take-year-part.ts';

/** A day, a month, a part of a year, a year; `governed` if a preposition before it calls for the genitive. */
export function takeMoment(cursor: Cursor, governed = false): Moment | undefined {
  // `15.10` is what most numbers before a dot are, and never a part of a year.
  const isDotted = peek(cursor, 1)?.kind === 'dot' && peek(cursor)?.kind === 'number';
  return (
    (isDotted ? undefined : takeYearPart(cursor)) ??
    takeDay(cursor, governed) ??
    takeMonth(cursor, governed) ??
    takeWholeYear(cursor)
  );
}

/** What waits for its unit: the 10 of «с 10 по 20 октября», the «осенние» of «осенние и весенние каникулы». */
export function takeBare(cursor: Cursor): Moment | undefined {
  const season = takeBareSeason(cursor);
  if (season) return season;
  const first = cursor.at;
  const ordinal = takeOrdinal(cursor);
  if (!ordinal) return undefined;
  const { number, written } = ordinal;
  const span = spanFrom(cursor, first);
  return { unit: 'bare', number, word: written === 'word', year: undefined, span };
}
