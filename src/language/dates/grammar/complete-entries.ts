import type { Span } from '../../../core/location.ts';
import type { Entry, Moment } from './syntax.ts';
import { PARTS_OF_YEAR } from './take-year-part.ts';

/**
 * Gives numbers that wait for a unit the unit of what follows («12, 19 и 26 октября», «I и II квартал»),
 * and checks that neighbouring items can't be read otherwise. The span is that of an item for which this
 * fails.
 */
export function completeEntries(
  entries: readonly Entry[],
): { entries: Entry[] } | { refused: Span } {
  const completed: Entry[] = [];
  for (const entry of entries.toReversed()) {
    const next = completed.at(-1);
    const filled = fillEntry(entry, next?.parted === 'comma' ? next : undefined);
    if (!filled) return { refused: entry.span };
    if (next && !isList(filled, next)) return { refused: next.span };
    completed.push(filled);
  }
  return { entries: completed.reverse() };
}

function fillEntry(entry: Entry, next: Entry | undefined): Entry | undefined {
  if (entry.time.kind === 'due') return entry;
  const { from, to } = entry.time;
  const model = next && !next.label ? firstOf(next) : undefined;
  const last = fillMoment(to, model);
  const first = from === to ? last : fillMoment(from, last);
  if (!first || !last || (isShort(first) && isShort(last))) return undefined;
  return { ...entry, time: { kind: 'stretch', from: first, to: last } };
}

function fillMoment(moment: Moment, model: Moment | undefined): Moment | undefined {
  if (moment.unit !== 'bare' || !model) return moment.unit === 'bare' ? undefined : moment;
  const { number, word, span } = moment;
  if (number === 0) return undefined;
  switch (model.unit) {
    case 'day':
      return word ? undefined : { ...model, day: number, span };
    case 'quarter':
    case 'term':
    case 'half-year':
      return number <= PARTS_OF_YEAR[model.unit] ? { ...model, number, span } : undefined;
    default:
      return undefined;
  }
}

function isShort(moment: Moment): boolean {
  return moment.unit === 'day' && moment.short === true;
}

function firstOf({ time }: Entry): Moment {
  return time.kind === 'due' ? time.by : time.from;
}

/**
 * Whether two items can only be a list. «До 15.10, 15.11» may have two deadlines, «октябрь декабрь» may be a
 * range, the second of `10.09.2022 15.10` may be a time of day, and in «октябрь, 2022» the year belongs to the
 * month. A label before the second makes it clear.
 */
function isList(before: Entry, after: Entry): boolean {
  if (after.label) return true;
  if (isYear(before) !== isYear(after)) return false;
  if (after.time.kind === 'due') return before.time.kind === 'due' || after.parted === 'comma';
  if (before.time.kind === 'due') return isRange(after);
  if (after.parted === 'comma') return true;
  const areDays = before.time.to.unit === 'day' && after.time.from.unit === 'day';
  if (!areDays) return after.parted === 'line';
  if (isRange(before) || isRange(after)) return isRange(before) && isRange(after);
  return hasYear(before) === hasYear(after) && (hasYear(after) || after.parted === 'line');
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
