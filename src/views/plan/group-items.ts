import { addDays, type DayRange, endOfMonth, monthOf, overlap, yearOf } from '../../core/day.ts';
import type { Language, Text } from '../../core/text.ts';
import type { Item } from '../../plan/items.ts';
import type { Plan } from '../../plan/model.ts';
import { fullMonthWords } from '../../report/words.ts';
import { factorNames, groupOrder, taskNames } from '../group-name.ts';
import type { ViewContext } from '../view.ts';

interface Groups {
  /** What the groups are; undefined if there are none. */
  title?: string;
  groups: { name?: string; items: Item[] }[];
}

/** The items under their tasks, risk factors or months; by tasks where the plan has some and nothing else is asked. */
export function groupItems(plan: Plan, items: readonly Item[], context: ViewContext): Groups {
  const { language, layout, selection } = context;
  const group = layout.group ?? (plan.tasks.length > 0 ? 'task' : 'none');
  const isDated = items.some(({ occurrence }) => occurrence);
  if (group === 'month' && isDated) {
    const bounds = selection.periodOf?.(plan)?.range ?? plan.period;
    return { title: MONTH[language], groups: byMonth(items, bounds, language) };
  }
  if (group === 'none' || group === 'month') return { groups: [{ items: [...items] }] };
  const nameOf = group === 'task' ? taskNames(plan, language) : factorNames(plan, language);
  const names = groupOrder(plan, group, language);
  const groups = names.map((name) => ({
    name,
    items: items.filter(({ activity }) => nameOf(activity) === name),
  }));
  return {
    title: (group === 'task' ? TASK : FACTOR)[language],
    groups: groups.filter((one) => one.items.length > 0),
  };
}

/**
 * The items under each month in which they take place, as far as the bounds reach; what fills the whole
 * period comes last, once.
 */
function byMonth(
  items: readonly Item[],
  bounds: DayRange | undefined,
  language: Language,
): { name: string; items: Item[] }[] {
  const dated = items.filter(({ occurrence }) => occurrence && !occurrence.whole);
  const rest = items.filter(({ occurrence }) => !occurrence || occurrence.whole);
  const ends = dated.map(({ occurrence }) => occurrence?.end ?? '').sort();
  const starts = dated.map(({ occurrence: one }) => one?.start ?? one?.end ?? '').sort();
  const all = { from: starts[0] ?? '', to: ends.at(-1) ?? '' };
  const months = dated.length > 0 ? monthsOf((bounds && overlap(bounds, all)) ?? all) : [];
  const groups = months.map((month) => ({
    name: `${fullMonthWords[language][monthOf(month.from) - 1]} ${yearOf(month.from)}`,
    items: dated.filter(
      ({ occurrence: one }) =>
        one && overlap({ from: one.start ?? one.end, to: one.end }, month) !== undefined,
    ),
  }));
  return [...groups, { name: WHOLE[language], items: rest }].filter((one) => one.items.length > 0);
}

/** The calendar months that a range touches. */
function monthsOf({ from, to }: DayRange): DayRange[] {
  const months: DayRange[] = [];
  for (let day = `${from.slice(0, 7)}-01`; day <= to; ) {
    const end = endOfMonth(yearOf(day), monthOf(day));
    months.push({ from: day, to: end });
    day = addDays(end, 1);
  }
  return months;
}

const TASK: Text = { ru: 'Задача', en: 'Task' };
const FACTOR: Text = { ru: 'Фактор риска', en: 'Risk factor' };
const MONTH: Text = { ru: 'Месяц', en: 'Month' };
const WHOLE: Text = { ru: 'Весь срок плана', en: 'The whole time of the plan' };
