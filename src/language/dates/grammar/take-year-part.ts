import { BREAKS, QUARTER_LETTER, YEAR_PARTS } from '../words/units.ts';
import { attempt, type Cursor, peek, spanFrom, takeKind, takePhrase } from './cursor.ts';
import type { Moment, WrittenYear } from './syntax.ts';
import { isCount, takeOrdinal } from './take-number.ts';
import { takeYear } from './take-year.ts';

type Part = 'quarter' | 'term' | 'half-year';

/** How many of these a year has. */
export const PARTS_OF_YEAR: Readonly<Record<Part, number>> = {
  quarter: 4,
  term: 4,
  'half-year': 2,
};

/** A counted part of a year or a break: `2 четверть`, `полугодие I`, `2022-Q4`, `осенние каникулы 2022`. */
export function takeYearPart(cursor: Cursor): Moment | undefined {
  return takeCountedPart(cursor) ?? takeLetteredQuarter(cursor) ?? takeBreak(cursor);
}

function takeCountedPart(cursor: Cursor): Moment | undefined {
  return attempt(cursor, () => {
    const first = cursor.at;
    const before = takeOrdinal(cursor);
    if (before && isCount(cursor, before)) return undefined;
    const unit = takePhrase(cursor, YEAR_PARTS);
    const ordinal = before ?? (unit && takeOrdinal(cursor));
    if (!unit || !ordinal) return undefined;
    return partMoment(cursor, first, unit, ordinal.number, takeYear(cursor));
  });
}

function takeLetteredQuarter(cursor: Cursor): Moment | undefined {
  return attempt(cursor, () => {
    const first = cursor.at;
    if (peek(cursor, 1)?.kind !== 'dash') return undefined;
    const year = takeYear(cursor);
    if (!year || !takeKind(cursor, 'dash') || !takePhrase(cursor, QUARTER_LETTER)) return undefined;
    const ordinal = takeOrdinal(cursor);
    return ordinal && partMoment(cursor, first, 'quarter', ordinal.number, year);
  });
}

function takeBreak(cursor: Cursor): Moment | undefined {
  return attempt(cursor, () => {
    const first = cursor.at;
    const season = takePhrase(cursor, BREAKS);
    if (!season) return undefined;
    const year = takeYear(cursor);
    return { unit: 'break', season, year, span: spanFrom(cursor, first) };
  });
}

function partMoment(
  cursor: Cursor,
  first: number,
  unit: Part,
  number: number,
  year: WrittenYear | undefined,
): Moment | undefined {
  const span = spanFrom(cursor, first);
  if (number >= 1 && number <= PARTS_OF_YEAR[unit]) return { unit, number, year, span };
  cursor.refused ??= span;
  return undefined;
}
