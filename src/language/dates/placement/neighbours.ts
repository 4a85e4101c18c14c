import type { Stretch } from '../grammar/syntax.ts';
import { anchorYear, type Frame, isSchoolOrder, placeStretch } from './place-stretch.ts';
import { daysOf, isInside, isOfSchoolYear, type Placed } from './placed.ts';

/** An item of a list while its year is being looked for. */
export interface Item {
  stretch: Stretch;
  /** Whether its years are written in it. */
  dated: boolean;
  ways: readonly Placed[];
  /** Its years are those of the items beside it. */
  borrowed?: true;
}

/**
 * Fills in years from the items of the list that have one: «октябрь, январь 2023» is October 2022, for lists
 * run forward in time. If this contradicts the plan's period, both ways are kept.
 */
export function fillFromNeighbours(items: readonly Item[], frame: Frame): readonly Item[] {
  if (items.every(({ dated }) => dated)) return items;
  const before = nearestDated(items);
  const after = nearestDated(items.toReversed()).reverse();
  return items.map((item, index) => {
    if (item.dated || item.stretch.from.unit === 'period') return item;
    const ways = [
      placeNear(item.stretch, before[index], 'before', frame),
      placeNear(item.stretch, after[index], 'after', frame),
    ].filter((way) => way !== undefined);
    if (ways.length === 0) return item;
    return { ...item, ways: agree(ways, item.ways, frame), borrowed: true };
  });
}

/** For each item, the nearest one before it that has a year and is placed. */
function nearestDated(items: readonly Item[]): (Placed | undefined)[] {
  let last: Placed | undefined;
  return items.map(({ dated, ways }) => {
    const nearest = last;
    if (dated && ways.length === 1) last = ways[0];
    return nearest;
  });
}

function placeNear(
  stretch: Stretch,
  neighbour: Placed | undefined,
  side: 'before' | 'after',
  frame: Frame,
): Placed | undefined {
  if (!neighbour) return undefined;
  const days = daysOf(neighbour);
  const year = anchorYear(stretch.from, side === 'before' ? neighbour.end : neighbour.start);
  const same = placeStretch(stretch, year, frame);
  if (!same || isOfSchoolYear(stretch.from)) return same;
  const own = daysOf(same);
  if (side === 'before') {
    const isNextYear = own.from < days.from && isSchoolOrder(days, own);
    return isNextYear ? placeStretch(stretch, year + 1, frame) : same;
  }
  const isLastYear = own.from > days.to && isSchoolOrder(own, days);
  return isLastYear ? placeStretch(stretch, year - 1, frame) : same;
}

/** The neighbours' years if they agree, the one inside the period if they don't; else all there is. */
function agree(near: readonly Placed[], own: readonly Placed[], { days }: Frame): Placed[] {
  const ways = distinct(near);
  if (!days) return ways;
  const inside = ways.filter((way) => isInside(daysOf(way), days));
  return inside.length > 0 ? inside : distinct([...ways, ...own]);
}

function distinct(ways: readonly Placed[]): Placed[] {
  const byDays = new Map(ways.map((way) => [`${way.start.from} ${way.end.to}`, way]));
  return [...byDays.values()];
}
