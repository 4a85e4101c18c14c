import { type DayRange, yearOf } from '../../../core/day.ts';
import type { Period } from '../../reading.ts';
import type { Entry, Moment, Stretch } from '../grammar/syntax.ts';
import { daysOfYear, fitInto } from './fit-into.ts';
import { placeMoment } from './place-moment.ts';
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
  if (from !== to && (from.unit === 'period' || to.unit === 'period'))
    return openEnded(stretch, context);
  if (from.year && to.year) return bothDated(stretch, context);
  const year = from.year ?? to.year;
  if (year && (year.school || isOfSchoolYear(from) || isOfSchoolYear(to))) {
    return fitInto(stretch, daysOfYear(year), context.calendar);
  }
  if (year) return oneDated(stretch, context);
  const { period } = context;
  if (!period) return [];
  if (from.unit === 'period') return [single(period)];
  if (from.unit === 'some-year') return someYears(period, context);
  if (from === to && from.unit === 'study-year')
    return studyTimes(period, context.calendar).map(single);
  return fitInto(stretch, period, context.calendar);
}

/** A plan for a calendar year has one year; in one for a school year its lessons end in May, the year in December. */
function someYears(period: Period, { calendar }: PlacementContext): Placed[] {
  if (period.kind === 'calendar-year') return [single(period)];
  if (period.kind !== 'school-year') return [];
  const year = yearOf(period.from);
  return [single({ from: period.from, to: `${year}-12-31` }), single(calendar.studyYear(year))];
}

/** From a time to the end of the plan's period, or from the period's beginning till a time. */
function openEnded({ from, to }: Stretch, context: PlacementContext): Placed[] {
  const { period } = context;
  const named = to.unit === 'period' ? from : to;
  if (!period) return [];
  const ways = candidatesFor({ kind: 'stretch', from: named, to: named }, context);
  return ways.flatMap(({ start, end }) => {
    const isForward = to.unit === 'period' ? start.from <= period.to : period.from <= end.to;
    if (!isForward) return [];
    return [to.unit === 'period' ? { start, end: period } : { start: period, end }];
  });
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
  // A day lies in its year alone; nearly all dates with years are days.
  if (moment.unit === 'day' && !moment.year.school) {
    const day = placeMoment(moment, moment.year.start, context.calendar);
    return day ? [day] : [];
  }
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
