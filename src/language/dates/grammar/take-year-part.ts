import { TIMES } from '../words/recurrences.ts';
import { BREAK_SEASONS, BREAK_WORDS, QUARTER_LETTER, SEASONS, YEAR_PARTS } from '../words/units.ts';
import {
  advance,
  attempt,
  type Cursor,
  isFollowedBy,
  peek,
  spanFrom,
  takeKind,
  takePhrase,
} from './cursor.ts';
import type { Moment, SeasonName, WrittenYear } from './syntax.ts';
import { isCount, takeOrdinal } from './take-number.ts';
import { takeYear, takeYearMark, yearNumber } from './take-year.ts';

type Part = 'quarter' | 'term' | 'trimester' | 'half-year';

/** How many of these a year has. */
export const PARTS_OF_YEAR: Readonly<Record<Part, number>> = {
  quarter: 4,
  term: 4,
  trimester: 3,
  'half-year': 2,
};

/** A part of a year: `2 четверть`, `полугодие I`, `2022-Q4`, `осенние каникулы 2022`, «осень», «зимой». */
export function takeYearPart(cursor: Cursor): Moment | undefined {
  return (
    takeCountedPart(cursor) ??
    takeLetteredQuarter(cursor) ??
    takeBreak(cursor) ??
    takeSeason(cursor)
  );
}

function takeCountedPart(cursor: Cursor): Moment | undefined {
  return attempt(cursor, () => {
    const first = cursor.at;
    const before = takeOrdinal(cursor);
    if (before && isCount(cursor, before)) return undefined;
    const unit = takePhrase(cursor, YEAR_PARTS) ?? takeShortHalf(cursor);
    const ordinal = before ?? (unit && takeOrdinal(cursor));
    if (!unit || !ordinal || isFollowedBy(cursor, TIMES)) return undefined;
    return partMoment(cursor, first, unit, ordinal.number, takeYear(cursor));
  });
}

/** The «п/г» of «1 п/г». */
function takeShortHalf(cursor: Cursor): Part | undefined {
  return attempt(cursor, () => {
    const signs = [peek(cursor)?.text, peek(cursor, 1)?.text, peek(cursor, 2)?.text];
    if (signs.join('') !== 'п/г') return undefined;
    advance(cursor, 3);
    return 'half-year';
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
    const season = takePhrase(cursor, BREAK_SEASONS);
    if (!season || !takePhrase(cursor, BREAK_WORDS)) return undefined;
    const year = takeYear(cursor);
    return { unit: 'break', season, year, span: spanFrom(cursor, first) };
  });
}

/** The «осенние» of «осенние и весенние каникулы». */
export function takeBareSeason(cursor: Cursor): Moment | undefined {
  const first = cursor.at;
  const season = takePhrase(cursor, BREAK_SEASONS);
  if (!season) return undefined;
  return { unit: 'bare-season', season, year: undefined, span: spanFrom(cursor, first) };
}

function takeSeason(cursor: Cursor): Moment | undefined {
  return attempt(cursor, () => {
    const first = cursor.at;
    const season = takePhrase(cursor, SEASONS);
    if (!season) return undefined;
    const year = takeWinterYears(cursor, season) ?? takeYear(cursor);
    return { unit: 'season', season, year, span: spanFrom(cursor, first) };
  });
}

/** «Зима 2022-2023» lies in both years; the other seasons have one. */
function takeWinterYears(cursor: Cursor, season: SeasonName): WrittenYear | undefined {
  if (season !== 'winter') return undefined;
  return attempt(cursor, () => {
    const [start, dash, end] = [
      yearNumber(peek(cursor)),
      peek(cursor, 1),
      yearNumber(peek(cursor, 2)),
    ];
    if (!start || end !== start + 1 || (dash?.kind !== 'dash' && dash?.kind !== 'slash'))
      return undefined;
    advance(cursor, 3);
    takeYearMark(cursor);
    return { start, school: true };
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
