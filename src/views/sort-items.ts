import type { Item } from '../plan/items.ts';
import type { Activity } from '../plan/model.ts';

/** The items by the first or the last day of their activity; those of one activity stay together, in the plan's order. */
export function sortItems(items: readonly Item[], sort: string): Item[] {
  if (sort === 'plan') return [...items];
  const keys = new Map<Activity, string>();
  for (const { activity, occurrence } of items) {
    const day = (sort === 'start' ? occurrence?.start : undefined) ?? occurrence?.end ?? LAST;
    const known = keys.get(activity);
    if (known === undefined || day < known) keys.set(activity, day);
  }
  const keyOf = ({ activity }: Item): string => keys.get(activity) ?? LAST;
  return [...items].sort((one, other) =>
    keyOf(one) < keyOf(other) ? -1 : keyOf(one) > keyOf(other) ? 1 : 0,
  );
}

/** Undated work comes after all days. */
const LAST = '9999';
