import type { Language } from '../core/text.ts';
import type { Item } from '../plan/items.ts';
import type { Plan } from '../plan/model.ts';

/** A plan as JSON has it, with those of its items that a view is about, and what the view tells of each beyond. */
export function planData(
  plan: Plan,
  items: readonly Item[],
  language: Language,
  tellMore: (item: Item) => object = () => ({}),
): object {
  return {
    school: plan.school?.name ?? null,
    file: plan.at.file,
    title: plan.title,
    items: items.map((item) => ({ ...itemData(item, language), ...tellMore(item) })),
  };
}

function itemData(item: Item, language: Language): object {
  const { activity, work, occurrence } = item;
  return {
    activity: activity.number,
    id: activity.id ?? null,
    step: item.stepNumber ?? null,
    occurrence: item.number ?? null,
    label: occurrence?.label ?? null,
    title: work.title || activity.title,
    codes: activity.codes.map(({ code }) => code),
    start: occurrence?.start ?? null,
    end: occurrence?.end ?? null,
    state: item.state,
    daysLate: item.daysLate,
    undated: item.undated ?? null,
    responsible: [...new Set(work.responsible.map(({ name }) => name))],
    text: item.text[language],
  };
}
