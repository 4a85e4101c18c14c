import type { Occurrence } from '../../reading.ts';
import type { Entry, Moment, Stretch } from '../grammar/syntax.ts';
import { candidatesFor, hasYear, stretchOf } from './candidates.ts';
import { monthLength } from './month-length.ts';
import { fillFromNeighbours, type Item } from './neighbours.ts';
import type { Misplaced, PlacementContext } from './placed.ts';
import { runForward } from './run-forward.ts';
import { settle } from './settle.ts';

const LEAP_YEAR = 2024;

/** Places the items of a list in the calendar, or tells the first thing that is wrong. */
export function placeEntries(
  entries: readonly Entry[],
  context: PlacementContext,
): readonly Occurrence[] | Misplaced {
  const impossible = entries.map(stretchOf).map(impossibleMoment).find(Boolean);
  if (impossible) return { rule: 'impossible-date', span: impossible.span };
  const filled = findWays(entries, context);
  const settled: Occurrence[] = [];
  for (const [index, item] of filled.entries()) {
    const entry = entries[index];
    const one = entry && settle(entry, item, filled[index - 1], context);
    if (one && 'rule' in one) return one;
    if (one) settled.push(one);
  }
  return settled;
}

/** The ways in which each item of a list can be placed in the calendar. */
export function findWays(entries: readonly Entry[], context: PlacementContext): readonly Item[] {
  const frame = { calendar: context.calendar, days: context.period };
  const items = entries.map((entry): Item => {
    const stretch = stretchOf(entry);
    return { stretch, dated: hasYear(stretch), ways: candidatesFor(stretch, context) };
  });
  return runForward(fillFromNeighbours(items, frame), context.period);
}

/** A day that exists in no year: 31.02, 15.13. */
function impossibleMoment({ from, to }: Stretch): Moment | undefined {
  return [from, to].find(
    (moment) => moment.unit === 'day' && moment.day > monthLength(LEAP_YEAR, moment.month),
  );
}
