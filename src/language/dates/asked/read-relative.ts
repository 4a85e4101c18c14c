import { addDays, type DayRange, monthOf, yearOf } from '../../../core/day.ts';
import { atEnd, attempt, type Cursor, cursorAt, takeKind, takePhrase } from '../grammar/cursor.ts';
import { months } from '../placement/place-moment.ts';
import { tokenize } from '../tokenize.ts';
import { SCHOOL_YEAR_MARKS, YEAR_MARKS, YEAR_PARTS } from '../words/units.ts';
import type { AskedContext, AskedPeriod, AskedProblem } from './asked-period.ts';
import { findSchoolPart, type SchoolPart } from './find-school-part.ts';
import { weekAt } from './iso-week.ts';
import { nameDays, nameMonths, nameQuarter, nameWeek, nameYear } from './name-period.ts';
import { DAY_WORDS, LEADS, NEIGHBOUR_UNITS, NEIGHBOURS } from './relative-words.ts';

type Unit = 'week' | 'month' | 'quarter' | 'year' | SchoolPart;

/** «Сегодня», «эта неделя», «следующая четверть»; undefined if the text says nothing of the kind. */
export function readRelative(
  text: string,
  context: AskedContext,
): AskedPeriod | AskedProblem | undefined {
  const cursor = cursorAt(text, tokenize(text));
  takePhrase(cursor, LEADS);
  const { today } = context;
  const away = attempt(cursor, () => toEnd(cursor, takePhrase(cursor, DAY_WORDS)));
  if (away !== undefined) {
    const day = addDays(today, away);
    return nameDays({ from: day, to: day });
  }
  const step = takePhrase(cursor, NEIGHBOURS);
  const unit = step === undefined ? undefined : toEnd(cursor, takeUnit(cursor));
  return step === undefined || unit === undefined ? undefined : place(unit, step, context);
}

function takeUnit(cursor: Cursor): Unit | undefined {
  if (takePhrase(cursor, SCHOOL_YEAR_MARKS)) return 'study-year';
  return (
    takePhrase(cursor, NEIGHBOUR_UNITS) ??
    takePhrase(cursor, YEAR_PARTS) ??
    (takePhrase(cursor, YEAR_MARKS) && 'year')
  );
}

/** What was taken, if nothing stands behind it. */
function toEnd<Taken>(cursor: Cursor, taken: Taken | undefined): Taken | undefined {
  takeKind(cursor, 'dot');
  return atEnd(cursor) ? taken : undefined;
}

function place(unit: Unit, step: -1 | 0 | 1, context: AskedContext): AskedPeriod | AskedProblem {
  const { today } = context;
  switch (unit) {
    case 'week':
      return nameWeek(weekAt(addDays(today, step * 7)));
    case 'month':
      return nameMonths(monthsAway(today, step, 1));
    case 'quarter':
      return nameQuarter(monthsAway(today, step, 3));
    case 'year':
      return nameYear(monthsAway(today, step, 12));
    default:
      return findSchoolPart(unit, step, context);
  }
}

/** The month, quarter, … of `length` months in which a day lies, or one `step` of them away. */
function monthsAway(day: string, step: number, length: number): DayRange {
  const index = Math.floor((monthOf(day) - 1) / length) + step;
  const perYear = 12 / length;
  const year = yearOf(day) + Math.floor(index / perYear);
  const place = ((index % perYear) + perYear) % perYear;
  return months(year, place * length + 1, length);
}
