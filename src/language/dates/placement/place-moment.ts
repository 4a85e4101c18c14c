import { addDays, type Day, type DayRange, weekdayOf } from '../../../core/day.ts';
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

/** Whole months, `count` of them. */
export function months(year: number, first: number, count: number): DayRange {
  const last = first + count - 1;
  return { from: dayText(year, first, 1), to: dayText(year, last, monthLength(year, last)) };
}

/** School half-years meet at the new year. */
function schoolHalf(study: DayRange, startYear: number, number: number): DayRange {
  return number === 1
    ? { from: study.from, to: dayText(startYear, 12, 31) }
    : { from: dayText(startYear + 1, 1, 1), to: study.to };
}

/** Decades are days 1–10, 11–20, 21 to the end; the first week begins with the month's first Monday. */
function partOfMonth(year: number, month: number, part: MonthPart): DayRange {
  const { from, to } = months(year, month, 1);
  if (part.unit === 'week') {
    const monday = 1 + ((8 - weekdayOf(from)) % 7) + 7 * (part.number - 1);
    return { from: dayText(year, month, monday), to: addDays(from, monday + 5) };
  }
  const first = part.number * 10 - 9;
  return {
    from: dayText(year, month, first),
    to: part.number === 3 ? to : dayText(year, month, first + 9),
  };
}

function dayText(year: number, month: number, day: number): Day {
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : `${number}`;
}
