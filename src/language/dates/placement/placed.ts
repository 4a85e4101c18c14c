import type { Day, DayRange } from '../../../core/day.ts';
import type { Span } from '../../../core/location.ts';
import type { DateContext, DateProblem } from '../../reading.ts';
import type { Moment } from '../grammar/syntax.ts';

/**
 * A stretch of the calendar with its years: the days of its first and of its last moment. Days may still be
 * impossible (2023-02-31) and the end may lie before the start.
 */
export interface Placed {
  start: DayRange;
  end: DayRange;
}

/** A problem by its place; the words are cut out of the text at the very end. */
export interface Misplaced {
  rule: DateProblem['rule'];
  span: Span;
  candidates?: readonly DayRange[];
  mismatch?: Day;
}

/** What placing needs to know; `asPeriod` if the text is to name one period rather than the time of work. */
export interface PlacementContext extends DateContext {
  /** What is being placed, as written. */
  text: string;
  asPeriod: boolean;
}

/** From the first day of the first moment to the last day of the last. */
export function daysOf({ start, end }: Placed): DayRange {
  return { from: start.from, to: end.to };
}

export function isInside(days: DayRange, frame: DayRange): boolean {
  return days.from >= frame.from && days.to <= frame.to;
}

/** Whether the moment is a part of a school year, so that its year is one of these. */
export function isOfSchoolYear({ unit, year }: Moment): boolean {
  if (unit === 'year') return year?.school ?? false;
  return PARTS_OF_SCHOOL_YEAR.has(unit);
}

const PARTS_OF_SCHOOL_YEAR: ReadonlySet<Moment['unit']> = new Set([
  'term',
  'trimester',
  'half-year',
  'break',
  'study-year',
]);
