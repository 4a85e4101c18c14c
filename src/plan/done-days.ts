import type { Day } from '../core/day.ts';
import type { Done, PlannedOccurrence, Work } from './model.ts';

/**
 * The day on which each occurrence of the work took place, as far as it is written down. One day for
 * the whole work counts for its last occurrence and all before it; days in a list count for one
 * occurrence each: the one in which the day lies, else the first open one that ended before it.
 */
export function doneDays(work: Work): Map<PlannedOccurrence, Day> {
  const result = new Map<PlannedOccurrence, Day>();
  if (!work.done && !work.when.some(({ done }) => done)) return result;
  const all = work.when.flatMap((when) => when.occurrences);
  for (const when of work.when) assign(when.done, when.occurrences, result);
  assign(work.done, all, result);
  return result;
}

function assign(
  done: Done | undefined,
  occurrences: readonly PlannedOccurrence[],
  result: Map<PlannedOccurrence, Day>,
): void {
  const [first] = done?.days ?? [];
  if (!done || !first) return;
  if (!done.each) {
    const last = occurrences.at(-1);
    for (const one of occurrences) {
      if (!result.has(one)) result.set(one, one === last ? first.day : earlier(one.end, first.day));
    }
    return;
  }
  for (const { day } of [...done.days].sort((a, b) => (a.day < b.day ? -1 : 1))) {
    const open = occurrences.filter((one) => !result.has(one));
    const hit =
      open.find((one) => (one.start ?? '') <= day && day <= one.end) ??
      open.find((one) => one.end < day) ??
      open[0];
    if (hit) result.set(hit, day);
  }
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}
