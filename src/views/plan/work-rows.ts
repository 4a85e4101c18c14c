import type { Item } from '../../plan/items.ts';
import type { Activity, Work } from '../../plan/model.ts';

/** What one row of a printed plan is about: an activity, a step, or the activity as the heading of its steps. */
export interface WorkRow {
  activity: Activity;
  stepNumber: number | undefined;
  work: Work;
  /** Its times; empty for the heading of steps. */
  items: readonly Item[];
}

/**
 * A row for each activity or step that has items, in the order of the items; steps stand below their activity, if
 * that has a title.
 */
export function workRows(items: readonly Item[]): WorkRow[] {
  const rows: (WorkRow & { items: Item[] })[] = [];
  for (const item of items) {
    const { activity, stepNumber, work } = item;
    const last = rows.at(-1);
    if (last?.work === work) {
      last.items.push(item);
      continue;
    }
    if (stepNumber !== undefined && !activity.isUntitled && last?.activity !== activity) {
      rows.push({ activity, stepNumber: undefined, work: activity, items: [] });
    }
    rows.push({ activity, stepNumber, work, items: [item] });
  }
  return rows;
}
