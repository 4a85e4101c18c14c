import { type DayRange, monthOf, yearOf } from '../../../core/day.ts';
import type { SchoolYearCalendar } from '../../reading.ts';
import type { Moment, Stretch } from '../grammar/syntax.ts';
import { placeMoment } from './place-moment.ts';
import { daysOf, isInside, isOfSchoolYear, type Placed } from './placed.ts';

/** Where a stretch is placed: the calendar, and the days that it is expected to lie in, if they are known. */
export interface Frame {
  calendar: SchoolYearCalendar;
  days: DayRange | undefined;
}

/**
 * A stretch whose first moment lies in this year; the last is the next of its name. If that is not likely
 * to be meant, both lie in the year and the end stands before the start.
 */
export function placeStretch(stretch: Stretch, year: number, frame: Frame): Placed | undefined {
  const { from, to } = stretch;
  const start = placeMoment(from, year, frame.calendar);
  if (!start || from === to) return start && { start, end: start };
  if (!isOfSchoolYear(from) || !isOfSchoolYear(to)) return placeAfter(stretch, start, frame);
  const end = placeMoment(to, year, frame.calendar);
  return end && { start, end };
}

/** A stretch whose first moment is placed. */
export function placeAfter(stretch: Stretch, start: DayRange, frame: Frame): Placed | undefined {
  const { to } = stretch;
  const end = placeMoment(to, anchorYear(to, start), frame.calendar);
  if (!end || end.to >= start.from || isOfSchoolYear(to)) return end && { start, end };
  const later = placeMoment(to, yearOf(start.from) + 1, frame.calendar);
  const crossing = later && { start, end: later };
  return crossing && mayCross(stretch, crossing, frame) ? crossing : { start, end };
}

/** A stretch whose last moment is placed. */
export function placeBefore(stretch: Stretch, end: DayRange, frame: Frame): Placed | undefined {
  const { from } = stretch;
  const start = placeMoment(from, anchorYear(from, end), frame.calendar);
  if (!start || start.from <= end.to || isOfSchoolYear(from)) return start && { start, end };
  const earlier = placeMoment(from, yearOf(end.from) - 1, frame.calendar);
  const crossing = earlier && { start: earlier, end };
  return crossing && mayCross(stretch, crossing, frame) ? crossing : { start, end };
}

/** The year by which a moment is placed if it lies in the same (school) year as these days. */
export function anchorYear(moment: Moment, days: DayRange): number {
  const isSpring = isOfSchoolYear(moment) && monthOf(days.from) < 9;
  return yearOf(days.from) - (isSpring ? 1 : 0);
}

/** Whether days in successive years can belong to one school year: autumn first, then winter to summer. */
export function isSchoolOrder(earlier: DayRange, later: DayRange): boolean {
  return monthOf(earlier.from) >= 9 && monthOf(later.to) <= 8;
}

/** An end that comes first in the year is next year's within a school year; else it may well be a slip. */
function mayCross({ from, to }: Stretch, crossing: Placed, { days }: Frame): boolean {
  if (isSchoolOrder(crossing.start, crossing.end)) return true;
  const areMonths = from.unit === 'month' && to.unit === 'month';
  return areMonths && days !== undefined && isInside(daysOf(crossing), days);
}
