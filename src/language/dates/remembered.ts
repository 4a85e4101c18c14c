import { rememberIn } from '../../core/remember-in.ts';
import type { DateContext, Reading, SchoolYearCalendar } from '../reading.ts';

/** Texts of a calendar and a period that are kept; then it begins anew. */
const MOST = 10_000;

const MOST_PERIODS = 20;

/** Longer texts are seldom said twice; in UTF-16 units. */
const LONGEST = 200;

/** By calendar, by period, by text. */
const known = new WeakMap<SchoolYearCalendar, Map<string, Map<string, Reading>>>();

/** The reading of a text in a context, made only if it was not made before. Nobody may change it. */
export function remembered(
  text: string,
  { calendar, period }: DateContext,
  read: (text: string) => Reading,
): Reading {
  if (text.length > LONGEST) return read(text);
  return rememberIn(readingsOf(calendar, period), MOST, text, read);
}

function readingsOf(
  calendar: SchoolYearCalendar,
  period: DateContext['period'],
): Map<string, Reading> {
  const periods = known.get(calendar) ?? new Map<string, Map<string, Reading>>();
  known.set(calendar, periods);
  const key = period ? `${period.kind} ${period.from} ${period.to}` : '';
  const readings = periods.get(key) ?? new Map<string, Reading>();
  // Plans with periods of their own making must not fill the memory.
  if (periods.size >= MOST_PERIODS) periods.clear();
  periods.set(key, readings);
  return readings;
}
