import { addDays, type Day, type DayRange, nthWeekday } from '../../../core/day.ts';
import type { SchoolYearCalendar } from '../../reading.ts';
import type { Moment, MonthPart } from '../grammar/syntax.ts';
import { monthLength } from './month-length.ts';
import { isOfSchoolYear } from './placed.ts';

/**
 * The days of a moment in a year: the calendar year, or for parts of a school year the school year that
 * starts then. Undefined if the calendar doesn't know them. Days such as 2023-02-31 are given as written.
 */
export function placeMoment(
  moment: Moment,
  year: number,
  calendar: SchoolYearCalendar,
): DayRange | undefined {
  switch (moment.unit) {
    case 'day': {
      const day = dayText(year, moment.month, moment.day);
      return { from: day, to: day };
    }
    case 'month':
      return moment.part
        ? partOfMonth(year, moment.month, moment.part)
        : months(year, moment.month, 1);
    case 'quarter':
      return months(year, moment.number * 3 - 2, 3);
    case 'half-year':
      return schoolHalf(calendar.studyYear(year), year, moment.number);
    case 'term':
      return calendar.terms(year)[moment.number - 1];
    case 'trimester':
      return calendar.trimesters?.(year)[moment.number - 1];
    case 'season':
      return months(year, SEASON_STARTS[moment.season], 3);
    case 'break':
      return calendar.breaks?.(year).find(({ season }) => season === moment.season);
    case 'study-year':
      return calendar.studyYear(year);
    case 'year':
      return isOfSchoolYear(moment) ? schoolYear(year) : months(year, 1, 12);
    default:
      return undefined;
  }
}

/** 1 September to 31 August. */
export function schoolYear(startYear: number): DayRange {
  return { from: dayText(startYear, 9, 1), to: dayText(startYear + 1, 8, 31) };
}

/** The months in which the seasons begin; a winter ends in the next year. */
const SEASON_STARTS = { autumn: 9, winter: 12, spring: 3, summer: 6 };

/** Whole months, `count` of them, at most into the next year. */
export function months(year: number, first: number, count: number): DayRange {
  const last = first + count - 1;
  const [endYear, end] = last > 12 ? [year + 1, last - 12] : [year, last];
  return { from: dayText(year, first, 1), to: dayText(endYear, end, monthLength(endYear, end)) };
}

/** School half-years meet at the new year. */
function schoolHalf(study: DayRange, startYear: number, number: number): DayRange {
  return number === 1
    ? { from: study.from, to: dayText(startYear, 12, 31) }
    : { from: dayText(startYear + 1, 1, 1), to: study.to };
}

/** Decades are days 1–10, 11–20, 21 to the end; halves meet on the 15th. */
function partOfMonth(year: number, month: number, part: MonthPart): DayRange {
  const { from, to } = months(year, month, 1);
  const at = (date: number): Day => dayText(year, month, date);
  switch (part.unit) {
    case 'week':
      return weekOfMonth({ from, to }, part.number);
    case 'weekday': {
      const day = nthWeekday({ from, to }, part.weekday, part.number);
      return { from: day, to: day };
    }
    case 'half':
      return part.number === 1 ? { from, to: at(15) } : { from: at(16), to };
    case 'decade': {
      const isLast = part.number === 3 || part.number === -1;
      return isLast
        ? { from: at(21), to }
        : { from: at(part.number * 10 - 9), to: at(part.number * 10) };
    }
  }
}

/** The first week begins with the month's first Monday, the last one with its last. */
function weekOfMonth(month: DayRange, number: number): DayRange {
  const monday = nthWeekday(month, 1, number);
  return { from: monday, to: addDays(monday, 6) };
}

function dayText(year: number, month: number, day: number): Day {
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : `${number}`;
}
