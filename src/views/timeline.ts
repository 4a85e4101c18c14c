import { type DayRange, overlap } from '../core/day.ts';
import type { Item } from '../plan/items.ts';
import type { Plan } from '../plan/model.ts';
import type { Block, GanttRow } from '../report/report.ts';
import { itemFacets, itemNumber } from './describe-item.ts';
import { factorNames, groupOrder, taskNames } from './group-name.ts';
import { planData } from './item-data.ts';
import { eventsOf } from './item-events.ts';
import { itemsAsked } from './items-asked.ts';
import { bySchool } from './school-heading.ts';
import { sortItems } from './sort-items.ts';
import { undatedTable } from './undated-table.ts';
import type { View, ViewContext } from './view.ts';

export const timeline: View = {
  id: 'timeline',
  build(plans, context) {
    const items = new Map(plans.map((plan) => [plan, itemsAsked(plan, context)]));
    const of = (plan: Plan): Item[] => items.get(plan) ?? [];
    return {
      kind: 'timeline',
      language: context.language,
      title: { ru: 'Ход работ', en: 'Timeline' }[context.language],
      blocks: bySchool(plans, context, (plan) => chart(plan, of(plan), context)),
      events: plans.flatMap((plan) => eventsOf(plan, of(plan), context.language)),
      data: { plans: plans.map((plan) => planData(plan, of(plan), context.language)) },
    };
  },
};

function chart(plan: Plan, items: readonly Item[], context: ViewContext): Block[] {
  const rows = ganttRows(plan, items, context);
  const asked = context.selection.periodOf?.(plan)?.range;
  const span = timeSpan(rows);
  const days = span && asked ? (overlap(span, asked) ?? span) : span;
  const { language, today } = context;
  const gantt: Block[] = days ? [{ kind: 'gantt', ...days, today, rows }] : [];
  const undated = items.filter(({ occurrence }) => !occurrence);
  if (undated.length === 0) return gantt;
  const heading = { ru: 'Без срока', en: 'Without a date' }[language];
  return [...gantt, { kind: 'heading', level: 3, text: heading }, undatedTable(undated, language)];
}

/** A row for each activity, or for each of its steps, that has a date. */
function ganttRows(
  plan: Plan,
  items: readonly Item[],
  { language, layout }: ViewContext,
): GanttRow[] {
  const { sort = 'plan', group = 'none' } = layout;
  const sorted = sortItems(items, sort);
  if (group === 'none') return rowsOf(sorted);
  const nameOf = (group === 'task' ? taskNames : factorNames)(plan, language);
  return groupOrder(plan, group, language).flatMap((name) =>
    rowsOf(sorted.filter(({ activity }) => nameOf(activity) === name)).map((row) => ({
      ...row,
      group: name,
    })),
  );
}

function rowsOf(items: readonly Item[]): GanttRow[] {
  const rows = new Map<Item['work'], GanttRow & { bars: GanttRow['bars'][number][] }>();
  for (const item of items) {
    const { work, occurrence, state, activity } = item;
    if (!occurrence) continue;
    const label = `${itemNumber(item)} ${work.title || activity.title}`;
    const row = rows.get(work) ?? { label, facets: itemFacets(item), bars: [] };
    rows.set(work, row);
    row.bars.push({
      start: occurrence.start,
      end: occurrence.end,
      state,
      light: occurrence.whole === true,
    });
  }
  return [...rows.values()];
}

/** From the first day to the last; work that fills the whole period counts only where all does. */
function timeSpan(rows: readonly GanttRow[]): DayRange | undefined {
  const all = rows.flatMap((row) => row.bars);
  const dated = all.filter((bar) => !bar.light);
  const bars = dated.length > 0 ? dated : all;
  const from = bars.map(({ start, end }) => start ?? end).sort()[0];
  const to = bars
    .map(({ end }) => end)
    .sort()
    .at(-1);
  return from && to ? { from, to } : undefined;
}
