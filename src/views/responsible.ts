import type { Day } from '../core/day.ts';
import type { Language } from '../core/text.ts';
import { personKeys } from '../language/roles/person-keys.ts';
import type { Item } from '../plan/items.ts';
import type { Plan, Responsible } from '../plan/model.ts';
import { askedFor } from '../plan/selection/asked-roles.ts';
import type { Block } from '../report/report.ts';
import type { Table } from '../report/table.ts';
import { stateWords } from '../report/words.ts';
import { dayCells, dayColumns } from './day-columns.ts';
import { itemDays, itemFacets, itemNumber, itemTitle } from './describe-item.ts';
import { dutySheets } from './duty-sheets.ts';
import { planData } from './item-data.ts';
import { eventsOf } from './item-events.ts';
import { itemsAsked } from './items-asked.ts';
import { type Duties, loadByMonth, loadTable, nameDuties } from './load-by-month.ts';
import { bySchool } from './school-heading.ts';
import type { View, ViewContext } from './view.ts';

export const responsible: View = {
  id: 'responsible',
  isPaper: ({ sheets }) => sheets === true,
  showsPeriod: ({ sheets }) => sheets === true,
  build(plans, context) {
    const { language } = context;
    const items = new Map(plans.map((plan) => [plan, itemsAsked(plan, context)]));
    const of = (plan: Plan): Item[] => items.get(plan) ?? [];
    const duties = new Map(
      plans.map((plan) => [plan, dutiesOf(of(plan), askedFor(plan, context.selection))]),
    );
    return {
      kind: 'responsible',
      language,
      title: { ru: 'Кто за что отвечает', en: 'Who does what' }[language],
      blocks: context.layout.sheets
        ? sheets(plans, duties, context)
        : bySchool(plans, context, (plan) => planBlocks(duties.get(plan) ?? [], language)),
      events: plans.flatMap((plan) => eventsOf(plan, of(plan), language)),
      data: {
        plans: plans.map((plan) => ({
          ...planData(plan, of(plan), language),
          roles: (duties.get(plan) ?? []).map(({ role, person, items }) => ({
            role,
            person: person ?? null,
            items: items.length,
            months: Object.fromEntries(loadByMonth(items)),
          })),
        })),
      },
    };
  },
};

/** The items of each role, and of each person who has it, in the order in which the plan names them. */
function dutiesOf(
  items: readonly Item[],
  isAsked: (responsible: Responsible) => boolean,
): Duties[] {
  const duties = new Map<string, Duties>();
  for (const item of items) {
    for (const { key, name, person } of item.work.responsible.filter(isAsked)) {
      const holder = `${key}\n${person === undefined ? '' : personKeys(person)[0]}`;
      const one = duties.get(holder) ?? { role: name, person, items: [] };
      duties.set(holder, one);
      if (one.items.at(-1) !== item) one.items.push(item);
    }
  }
  return [...duties.values()];
}

/** Each plan's sheets, on pages of their own. */
function sheets(
  plans: readonly Plan[],
  duties: ReadonlyMap<Plan, Duties[]>,
  context: ViewContext,
): Block[] {
  const parts = plans.map((plan) => dutySheets(plan, duties.get(plan) ?? [], context));
  return parts
    .filter((blocks) => blocks.length > 0)
    .flatMap((blocks, index) => (index > 0 ? [{ kind: 'page-break' }, ...blocks] : blocks));
}

function planBlocks(duties: readonly Duties[], language: Language): Block[] {
  const blocks = duties.flatMap((one): Block[] => [
    { kind: 'heading', level: 3, text: nameDuties(one) },
    dutyTable(one.items, language),
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
  ru: ['№', 'Мероприятие', 'Состояние'],
  en: ['No.', 'Activity', 'State'],
};

function dutyTable(items: readonly Item[], language: Language): Table {
  return {
    kind: 'table',
    columns: [
      { title: { ru: 'Срок', en: 'Time' }[language] },
      ...dayColumns(language),
      ...TITLES[language].map((title) => ({ title })),
    ],
    rows: [...items].sort(byEnd).map((item) => ({
      facets: itemFacets(item),
      cells: [
        { text: itemDays(item, language) },
        ...dayCells(item),
        { text: itemNumber(item) },
        { text: itemTitle(item) },
        { text: stateWords[item.state][language], tone: item.state },
      ],
    })),
  };
}

/** By end, undated work last. */
function byEnd(a: Item, b: Item): number {
  const [one, other] = [a, b].map((item): Day => item.occurrence?.end ?? '9999');
  return one === other || !one || !other ? 0 : one < other ? -1 : 1;
}
