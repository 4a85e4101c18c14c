import type { Day } from '../core/day.ts';
import type { Language } from '../core/text.ts';
import { type Item, itemsOfPlan } from '../plan/items.ts';
import type { Plan } from '../plan/model.ts';
import type { Block, Table } from '../report/report.ts';
import { stateWords } from '../report/words.ts';
import { itemDays, itemNumber, itemTitle } from './describe-item.ts';
import { planData } from './item-data.ts';
import { type Duties, loadByMonth, loadTable } from './load-by-month.ts';
import { bySchool } from './school-heading.ts';
import type { View } from './view.ts';

export const responsible: View = {
  id: 'responsible',
  build(plans, context) {
    const { language } = context;
    const items = new Map(plans.map((plan) => [plan, itemsOfPlan(plan, context)]));
    const of = (plan: Plan): Item[] => items.get(plan) ?? [];
    const duties = new Map(plans.map((plan) => [plan, dutiesOf(of(plan))]));
    return {
      kind: 'responsible',
      title: { ru: 'Кто за что отвечает', en: 'Who does what' }[language],
      blocks: bySchool(plans, language, (plan) => planBlocks(duties.get(plan) ?? [], language)),
      data: {
        plans: plans.map((plan) => ({
          ...planData(plan, of(plan), language),
          roles: (duties.get(plan) ?? []).map(({ role, items }) => ({
            role,
            items: items.length,
            months: Object.fromEntries(loadByMonth(items)),
          })),
        })),
      },
    };
  },
};

/** The items of each role, in the order in which the plan names the roles. */
function dutiesOf(items: readonly Item[]): Duties[] {
  const duties = new Map<string, Duties>();
  for (const item of items) {
    for (const { key, text } of item.work.responsible) {
      const one = duties.get(key) ?? { role: titleOf(text), items: [] };
      duties.set(key, one);
      if (one.items.at(-1) !== item) one.items.push(item);
    }
  }
  return [...duties.values()];
}

/** The role as a heading: with a capital and without a full stop. */
function titleOf(text: string): string {
  const name = text.replace(/\.$/, '');
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

function planBlocks(duties: readonly Duties[], language: Language): Block[] {
  const blocks = duties.flatMap(({ role, items }): Block[] => [
    { kind: 'heading', level: 3, text: role },
    dutyTable(items, language),
  ]);
  const load = loadTable(duties, language);
  if (load.rows.length === 0) return blocks;
  const text = {
    ru: 'Загрузка по месяцам (сколько сроков)',
    en: 'Load by month (how many deadlines)',
  }[language];
  return [...blocks, { kind: 'heading', level: 3, text }, load];
}

const TITLES = {
  ru: ['Срок', '№', 'Мероприятие', 'Состояние'],
  en: ['Time', 'No.', 'Activity', 'State'],
};

function dutyTable(items: readonly Item[], language: Language): Table {
  return {
    kind: 'table',
    columns: TITLES[language].map((title) => ({ title })),
    rows: [...items]
      .sort(byEnd)
      .map((item) => [
        { text: itemDays(item, language) },
        { text: itemNumber(item) },
        { text: itemTitle(item) },
        { text: stateWords[item.state][language], tone: item.state },
      ]),
  };
}

/** By end, undated work last. */
function byEnd(a: Item, b: Item): number {
  const [one, other] = [a, b].map((item): Day => item.occurrence?.end ?? '9999');
  return one === other || !one || !other ? 0 : one < other ? -1 : 1;
}
