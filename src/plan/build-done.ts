import { inside, type Location } from '../core/location.ts';
import { itemsOf } from './list-items.ts';
import type { Done } from './model.ts';
import { type DateProblems, readDay } from './read-dates.ts';

/** Reads `done`: a day for the whole work, or a list with a day for each occurrence. */
export function buildDone(
  value: string | readonly (string | undefined)[] | undefined,
  at: Location,
  problems: DateProblems,
): Done | undefined {
  if (value === undefined) return undefined;
  const days = itemsOf(value, []).flatMap((item) => {
    const place = inside(at, ...item.path);
    const day = readDay(item.value, place, problems);
    return day ? [{ day, at: place }] : [];
  });
  return { days, each: Array.isArray(value) };
}
