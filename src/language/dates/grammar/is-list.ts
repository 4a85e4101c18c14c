import type { Entry, Moment } from './syntax.ts';

/**
 * Whether two items can only be a list. «До 15.10, 15.11» may have two deadlines, «октябрь декабрь» may be a
 * range, the second of `10.09.2022 15.10` may be a time of day, in «октябрь, 2022» the year belongs to the month, in
 * «2 четверть, 15 октября» the second lies in the first. A label before the second makes it clear.
 */
export function isList(before: Entry, after: Entry): boolean {
  if (isOpen(before) || isOpen(after)) return false;
  if (after.label) return true;
  if (isYear(before) !== isYear(after) || isWithin(before, after) || isWithin(after, before))
    return false;
  if (after.time.kind === 'due') return isBeforeDue(before, after);
  if (before.time.kind === 'due') return isRange(after) && !before.time.atEnd;
  if (after.parted === 'comma') return true;
  const areDays = before.time.to.unit === 'day' && after.time.from.unit === 'day';
  if (!areDays) return after.parted === 'line';
  if (isRange(before) || isRange(after)) return isRange(before) && isRange(after);
  return hasYear(before) === hasYear(after) && (hasYear(after) || after.parted === 'line');
}

/** «Октябрь, до 20 октября» may be one time; «январь, по итогам полугодия» surely is. */
function isBeforeDue(before: Entry, after: Entry): boolean {
  if (before.time.kind === 'due') return isAtEnd(before) === isAtEnd(after);
  const isDay = before.time.to.unit === 'day' && !isRange(before);
  return isDay && !isAtEnd(after) && after.parted === 'comma';
}

function isAtEnd({ time }: Entry): boolean {
  return time.kind === 'due' && time.atEnd === true;
}

/** «С 1 октября», whose end somebody else may tell. */
export function isOpen({ time }: Entry): boolean {
  if (time.kind === 'due' || time.from === time.to) return false;
  return time.from.unit === 'period' || time.to.unit === 'period';
}

/** Units by their length; those that a year has a few of at most lie above months. */
const SIZES: Readonly<Partial<Record<Moment['unit'], number>>> = {
  period: 4,
  'study-year': 4,
  'half-year': 3,
  quarter: 2,
  term: 2,
  trimester: 2,
  season: 2,
};

/** Whether the first is a longer part of the year, in which the second may well lie. */
function isWithin(outer: Entry, inner: Entry): boolean {
  const size = (entry: Entry): number => SIZES[unitOf(entry)] ?? 1;
  return !isRange(outer) && size(outer) > size(inner);
}

function unitOf({ time }: Entry): Moment['unit'] {
  return time.kind === 'due' ? time.by.unit : time.from.unit;
}

function hasYear({ time }: Entry): boolean {
  return (time.kind === 'due' ? time.by : time.to).year !== undefined;
}

function isYear({ time }: Entry): boolean {
  return time.kind === 'stretch' && time.to.unit === 'year';
}

function isRange({ time }: Entry): boolean {
  return time.kind === 'stretch' && time.from !== time.to;
}
