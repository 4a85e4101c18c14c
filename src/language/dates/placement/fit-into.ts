import { type DayRange, daysBetween, overlap, yearOf } from '../../../core/day.ts';
import type { Stretch, WrittenYear } from '../grammar/syntax.ts';
import { isReal } from './month-length.ts';
import { months, schoolYear } from './place-moment.ts';
import { type Frame, placeStretch } from './place-stretch.ts';
import { daysOf, isInside, type Placed } from './placed.ts';

/** The days of a year as written. */
export function daysOfYear({ start, school }: WrittenYear): DayRange {
  return school ? schoolYear(start) : months(start, 1, 12);
}

/** With so many ways to place it, a stretch stays ambiguous whatever stands beside it; no need for more. */
const ENOUGH_WAYS = 3;

/**
 * The ways to place a stretch without years in some days: those that lie inside; if there are none, those
 * that overlap them; if there are none, the nearest. If the end always stands before the start, one such way.
 * None if the calendar doesn't know a year that it may mean.
 */
export function fitInto(stretch: Stretch, days: DayRange, calendar: Frame['calendar']): Placed[] {
  const all: Placed[] = [];
  const inside: Placed[] = [];
  const frame = { calendar, days };
  for (let year = yearOf(days.from) - 1; year <= yearOf(days.to) + 1; year += 1) {
    const placed = placeStretch(stretch, year, frame);
    // Terms and breaks of a year that the calendar does not know may well be the ones that are meant.
    if (!placed && overlap(schoolYear(year), days)) return [];
    if (placed) all.push(placed);
    if (placed && isForward(placed) && isInside(daysOf(placed), days)) inside.push(placed);
    if (inside.filter(exists).length === ENOUGH_WAYS) break;
  }
  if (inside.length > 0) return inside.some(exists) ? inside.filter(exists) : inside;
  const forward = all.filter(isForward);
  if (forward.length === 0) return all.slice(0, 1);
  const overlapping = forward.filter((placed) => overlap(daysOf(placed), days));
  return overlapping.length > 0 ? overlapping : nearest(forward, days);
}

/** «29.02» is a day of some years only. */
function exists({ start, end }: Placed): boolean {
  return isReal(start.from) && isReal(end.to);
}

function isForward({ start, end }: Placed): boolean {
  return start.from <= end.to;
}

function nearest(all: readonly Placed[], days: DayRange): Placed[] {
  const distances = all.map((placed) => distance(daysOf(placed), days));
  const least = Math.min(...distances);
  return all.filter((_, index) => distances[index] === least);
}

function distance(a: DayRange, b: DayRange): number {
  return a.to < b.from ? daysBetween(a.to, b.from) : daysBetween(b.to, a.from);
}
