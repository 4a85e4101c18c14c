import { addDays, type DayRange, monthOf, weekdayOf, yearOf } from '../../../core/day.ts';
import type { Due, Entry, Moment, MonthPart } from '../grammar/syntax.ts';
import { months } from './place-moment.ts';
import { isInside, type Placed, type PlacementContext } from './placed.ts';

/** The other way in which words can be read although their year is clear. */
export function rivalOf(
  { time }: Entry,
  { start, end }: Placed,
  context: PlacementContext,
): DayRange | undefined {
  if (time.kind === 'due') return rivalOfDue(time, end, context);
  const { from, to } = time;
  const first = rivalOfMoment(from, start, context);
  if (from === to) return first;
  const last = rivalOfMoment(to, end, context);
  if (first || last) return { from: (first ?? start).from, to: (last ?? end).to };
  return rivalOfYears(from, to, context);
}

/** «До октября» ends with September or with October. */
function rivalOfDue(due: Due, days: DayRange, context: PlacementContext): DayRange | undefined {
  const other = rivalOfMoment(due.by, days, context);
  const edge = due.edge === 'start' ? 'from' : 'to';
  if (other && other[edge] !== days[edge]) return { from: other[edge], to: other[edge] };
  if (due.edge !== 'unclear' || due.by.unit === 'day') return undefined;
  const before = addDays(days.from, -1);
  return { from: before, to: before };
}

function rivalOfMoment(
  moment: Moment,
  days: DayRange,
  context: PlacementContext,
): DayRange | undefined {
  if (moment.unit === 'month') return moment.part && rivalOfWeek(moment.part, days);
  if (moment.unit === 'half-year') return rivalOfHalf(moment.number, moment.year, days, context);
  const isPlainSchoolYear = moment.unit === 'year' && moment.year?.school && !context.asPeriod;
  return isPlainSchoolYear && moment.year
    ? context.calendar.studyYear(moment.year.start)
    : undefined;
}

/** Weeks count from the month's first Monday, or from the week in which most days are the month's. */
function rivalOfWeek({ unit, number }: MonthPart, days: DayRange): DayRange | undefined {
  if (unit !== 'week') return undefined;
  if (number === -1) {
    const isMostlyNext = monthOf(addDays(days.from, 3)) !== monthOf(days.from);
    return isMostlyNext ? { from: addDays(days.from, -7), to: addDays(days.to, -7) } : undefined;
  }
  const firstWeekday = weekdayOf(`${days.from.slice(0, 8)}01`);
  if (firstWeekday < 2 || firstWeekday > 4) return undefined;
  return { from: addDays(days.from, -7), to: addDays(days.to, -7) };
}

/** Beside the halves of a school year there are those of a calendar year, unless the plan is a school year's. */
function rivalOfHalf(
  number: number,
  written: Moment['year'],
  days: DayRange,
  { period }: PlacementContext,
): DayRange | undefined {
  if (written?.school) return undefined;
  if (period?.kind === 'school-year' && isInside(days, period)) return undefined;
  const isCalendarYear = period?.kind === 'calendar-year';
  const year = written?.start ?? (period && isCalendarYear ? yearOf(period.from) : undefined);
  return year === undefined ? undefined : months(year, number * 6 - 5, 6);
}

/** «2022-2023» is a school year or two calendar years. */
function rivalOfYears(
  from: Moment,
  to: Moment,
  { calendar }: PlacementContext,
): DayRange | undefined {
  if (from.unit !== 'year' || to.unit !== 'year' || !from.year || from.year.school)
    return undefined;
  return to.year?.start === from.year.start + 1 ? calendar.studyYear(from.year.start) : undefined;
}
