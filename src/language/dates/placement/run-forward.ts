import { type DayRange, monthOf } from '../../../core/day.ts';
import type { Item } from './neighbours.ts';
import { isSchoolOrder } from './place-stretch.ts';
import { daysOf, isInside, type Placed } from './placed.ts';

/**
 * Leaves out ways against the order of a list without years, where a month fits into the plan's period
 * twice: in «сентябрь, апрель» April is the one after September. If it fits more often, order says little.
 */
export function runForward(items: readonly Item[], period: DayRange | undefined): readonly Item[] {
  if (items.every(({ ways }) => ways.length !== 2)) return items;
  let earliest = '';
  const notBefore = items.map((item) => {
    const kept = keep(item, period, ({ start }) => start.from >= earliest);
    earliest = kept.ways.map(({ start }) => start.from).sort()[0] ?? earliest;
    return kept;
  });
  let latest = '9999';
  const notAfter = notBefore.toReversed().map((item) => {
    const kept = keep(item, period, ({ start }) => start.from <= latest);
    latest =
      kept.ways
        .map(({ start }) => start.from)
        .sort()
        .at(-1) ?? latest;
    return kept;
  });
  return notAfter.reverse();
}

/**
 * Whether an item comes before its predecessor although the two stand in the order of a school year: in a
 * plan for 2023, January of «октябрь, январь» may be this year's or the next.
 */
export function turnsBack(item: Item, before: Item | undefined): boolean {
  const [own, previous] = [item.ways[0], before?.ways[0]];
  if (!own || !previous || item.dated || before?.dated) return false;
  const [days, earlier] = [daysOf(own), daysOf(previous)];
  return days.to < earlier.from && (isSchoolOrder(earlier, days) || isSummerFirst(earlier, days));
}

/** «Август, сентябрь»: the August before the school year rather than the one at its end. */
function isSummerFirst(earlier: DayRange, later: DayRange): boolean {
  const [first, second] = [monthOf(earlier.from), monthOf(later.from)];
  return first >= 6 && first <= 8 && second >= 9 && second <= 10;
}

function keep(item: Item, period: DayRange | undefined, fits: (way: Placed) => boolean): Item {
  const areInside = item.ways.every((way) => period && isInside(daysOf(way), period));
  if (item.ways.length !== 2 || !areInside) return item;
  const ways = item.ways.filter(fits);
  return ways.length > 0 ? { ...item, ways } : item;
}
