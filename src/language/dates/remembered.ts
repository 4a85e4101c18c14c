import type { DateContext, Reading, SchoolYearCalendar } from '../reading.ts';

/** Texts of a calendar and a period that are kept; then it begins anew. */
const MOST = 20_000;

/** Longer texts are seldom said twice; in UTF-16 units. */
const LONGEST = 200;

const known = new WeakMap<SchoolYearCalendar, Map<string, Reading>>();

/** The reading of a text in a context, made only if it was not made before. Nobody may change it. */
export function remembered(
  text: string,
  { calendar, period }: DateContext,
  read: () => Reading,
): Reading {
  if (text.length > LONGEST) return read();
  const readings = known.get(calendar) ?? new Map<string, Reading>();
  known.set(calendar, readings);
  const key = period ? `${period.kind} ${period.from} ${period.to} ${text}` : `? ${text}`;
  const before = readings.get(key);
  if (before) return before;
  const reading = read();
  if (readings.size >= MOST) readings.clear();
  readings.set(key, reading);
  return reading;
}
