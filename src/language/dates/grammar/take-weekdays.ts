import type { RecurrenceDay } from '../../reading.ts';
import { IN } from '../words/prepositions.ts';
import { OF_MONTH, RECURRENCES, type Rhythm } from '../words/recurrences.ts';
import { MONTH_EDGES, MONTH_PARTS } from '../words/units.ts';
import { EACH, WEEKDAYS } from '../words/weekdays.ts';
import { attempt, type Cursor, peek, takeKind, takePhrase } from './cursor.ts';
import { takePlace } from './take-number.ts';
import { takeSeparator } from './take-separator.ts';

/** Days of every week: «по вторникам и четвергам», «каждую пятницу», «еженедельно (пн, ср)», «вторник». */
export function takeWeekdays(cursor: Cursor): Rhythm | undefined {
  return attempt(cursor, () => {
    takeEach(cursor);
    const first = takePhrase(cursor, WEEKDAYS);
    if (!first) return undefined;
    const last = attempt(cursor, () => takeKind(cursor, 'dash') && takePhrase(cursor, WEEKDAYS));
    if (last !== undefined) {
      return last > first ? { every: 'week', on: { weekdays: daysFrom(first, last) } } : undefined;
    }
    const weekdays = [first];
    for (let next = takeNext(cursor); next; next = takeNext(cursor)) weekdays.push(next);
    return { every: 'week', on: { weekdays: [...new Set(weekdays)].sort() } };
  });
}

/** «Каждый», «по», «еженедельно по», «в». */
function takeEach(cursor: Cursor): void {
  if (!takePhrase(cursor, EACH)) takePhrase(cursor, IN);
}

function takeNext(cursor: Cursor): number | undefined {
  return attempt(cursor, () => {
    if (takeSeparator(cursor) !== 'comma') return undefined;
    takeEach(cursor);
    return takePhrase(cursor, WEEKDAYS);
  });
}

function daysFrom(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** One weekday of every month: «последняя пятница месяца», «каждый первый вторник месяца». */
export function takeNthWeekday(cursor: Cursor): Rhythm | undefined {
  return attempt(cursor, () => {
    const isMonthly = takeMonthly(cursor);
    takeEach(cursor);
    const nth = takePlace(cursor)?.number;
    const weekday = nth && takePhrase(cursor, WEEKDAYS);
    if (!nth || !weekday || nth > 4) return undefined;
    if (!takePhrase(cursor, OF_MONTH) && !isMonthly) return undefined;
    return { every: 'month', on: { weekday, nth } };
  });
}

/** «Ежемесячно, в …»: a month's part follows. */
function takeMonthly(cursor: Cursor): boolean {
  const isMonthly = peek(cursor)?.text === 'ежемесячно' && takePhrase(cursor, RECURRENCES);
  if (isMonthly) takeKind(cursor, 'comma');
  return isMonthly !== undefined && isMonthly !== false;
}

/** How many days a month's parts have; the last of them ends with the month. */
const LENGTHS = { decade: 10, half: 15 };
const LAST_DAY = 31;

/** A part of every month, by whose last day the work is due: «первая неделя месяца», «в начале каждого месяца». */
export function takePartOfEachMonth(cursor: Cursor): Rhythm | undefined {
  return attempt(cursor, () => {
    const isMonthly = takeMonthly(cursor);
    takeEach(cursor);
    const on = takePartEnd(cursor);
    if (!on || !(takePhrase(cursor, OF_MONTH) ?? (isMonthly || undefined))) return undefined;
    return { every: 'month', on };
  });
}

function takePartEnd(cursor: Cursor): RecurrenceDay | undefined {
  const edge = takePhrase(cursor, MONTH_EDGES);
  if (edge) return dueOn(edge * LENGTHS.decade);
  return attempt(cursor, () => {
    const place = takePlace(cursor)?.number;
    const unit = place && takePhrase(cursor, MONTH_PARTS);
    if (!place || !unit) return undefined;
    if (unit === 'week') return place <= MOST_WEEKS ? { week: place } : undefined;
    return dueOn(place === -1 ? LAST_DAY : place * LENGTHS[unit]);
  });
}

const MOST_WEEKS = 4;

/** The last part of a month ends with it. */
function dueOn(day: number): RecurrenceDay {
  return { monthDay: day >= 30 ? LAST_DAY : day, due: true };
}
