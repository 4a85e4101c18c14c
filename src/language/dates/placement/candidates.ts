import type { DayRange } from '../../../core/day.ts';
import type { Entry, Moment, Stretch } from '../grammar/syntax.ts';
import { daysOfYear, fitInto } from './fit-into.ts';
import { placeAfter, placeBefore } from './place-stretch.ts';
import { isInside, isOfSchoolYear, type Placed, type PlacementContext } from './placed.ts';
import { studyTimes } from './study-times.ts';

/** The stretch of an entry; a deadline is one of a single moment. */
export function stretchOf({ time }: Entry): Stretch {
  return time.kind === 'due' ? { kind: 'stretch', from: time.by, to: time.by } : time;
}

/** Whether a year is written anywhere in it. */
export function hasYear({ from, to }: Stretch): boolean {
  return from.year !== undefined || to.year !== undefined;
}

/** The ways to place a stretch on its own: by the years written in it, else by the plan's period. */
export function candidatesFor(stretch: Stretch, context: PlacementContext): Placed[] {
  const { from, to } = stretch;
  if (from.year && to.year) return bothDated(stretch, context);
  const year = from.year ?? to.year;
  if (year && (year.school || isOfSchoolYear(from) || isOfSchoolYear(to))) {
    return fitInto(stretch, daysOfYear(year), context.calendar);
  }
  if (year) return oneDated(stretch, context);
  const { period } = context;
  if (!period) return [];
  if (from.unit === 'period') return [single(period)];
  if (from === to && from.unit === 'study-year')
    return studyTimes(period, context.calendar).map(single);
  return fitInto(stretch, period, context.calendar);
}

/** The one year goes for both ends, over the new year if need be. */
function oneDated(stretch: Stretch, context: PlacementContext): Placed[] {
  const frame = { calendar: context.calendar, days: context.period };
  const { from, to } = stretch;
  const placed = from.year
    ? placeDated(from, context).map((start) => placeAfter(stretch, start, frame))
    : placeDated(to, context).map((end) => placeBefore(stretch, end, frame));
  return placed.filter((one) => one !== undefined);
}

function bothDated({ from, to }: Stretch, context: PlacementContext): Placed[] {
  if (from === to) return placeDated(from, context).map(single);
  return placeDated(from, context).flatMap((start) =>
    placeDated(to, context).map((end) => ({ start, end })),
  );
}

/** A part of a school year may lie in a calendar year twice; then the period says which is meant. */
function placeDated(moment: Moment, context: PlacementContext): DayRange[] {
  if (!moment.year) return [];
  const year = daysOfYear(moment.year);
  const stretch: Stretch = { kind: 'stretch', from: moment, to: moment };
  const days = fitInto(stretch, year, context.calendar).map(({ start }) => start);
  const { period } = context;
  const inPeriod = days.filter((one) => period && isInside(one, period));
  return days.length > 1 && inPeriod.length > 0 ? inPeriod : days;
}

function single(days: DayRange): Placed {
  return { start: days, end: days };
}
