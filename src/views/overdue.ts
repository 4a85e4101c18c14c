import { addDays, daysBetween, russianDay } from '../core/day.ts';
import type { Language, Text } from '../core/text.ts';
import { count, type Noun } from '../language/count.ts';
import type { Item } from '../plan/items.ts';
import type { Plan } from '../plan/model.ts';
import type { Block } from '../report/report.ts';
import type { Column, Table } from '../report/table.ts';
import { dayCells, dayColumns } from './day-columns.ts';
import {
  itemCodes,
  itemDays,
  itemFacets,
  itemNumber,
  itemPeople,
  itemTitle,
} from './describe-item.ts';
import { planData } from './item-data.ts';
import { eventsOf } from './item-events.ts';
import { itemsAsked } from './items-asked.ts';
import { bySchool } from './school-heading.ts';
import { undatedTable } from './undated-table.ts';
import type { View, ViewContext } from './view.ts';

export const overdue: View = {
  id: 'overdue',
  build(plans, context) {
    const { language } = context;
    const parts = new Map(plans.map((plan) => [plan, splitItems(plan, context)]));
    const all = (plan: Plan): Item[] => {
      const { late, soon, undated } = parts.get(plan) ?? NOTHING;
      return [...late, ...soon, ...undated];
    };
    return {
      kind: 'overdue',
      language,
      title: { ru: 'Просроченное и ближайшее', en: 'Overdue and due soon' }[language],
      blocks: bySchool(plans, context, (plan) => blocks(parts.get(plan) ?? NOTHING, context)),
      events: plans.flatMap((plan) => eventsOf(plan, all(plan), language)),
      data: { plans: plans.map((plan) => planData(plan, all(plan), language)) },
    };
  },
};

interface Parts {
  late: Item[];
  soon: Item[];
  undated: Item[];
}

const NOTHING: Parts = { late: [], soon: [], undated: [] };

function splitItems(plan: Plan, context: ViewContext): Parts {
  const items = itemsAsked(plan, context);
  const of = (state: Item['state']): Item[] => items.filter((item) => item.state === state);
  const end = ({ occurrence }: Item): string => occurrence?.end ?? '';
  return {
    late: of('overdue').sort((a, b) => b.daysLate - a.daysLate),
    soon: of('soon').sort((a, b) => (end(a) < end(b) ? -1 : end(a) > end(b) ? 1 : 0)),
    undated: of('undated'),
  };
}

function blocks({ late, soon, undated }: Parts, context: ViewContext): Block[] {
  const { language, today, within } = context;
  const until = russianDay(addDays(today, within));
  const parts: [string, Block][] = [];
  if (late.length > 0) {
    const title = { ru: 'Опоздание', en: 'Late' }[language];
    const days = ({ daysLate }: Item): number => daysLate;
    const table = itemTable(late, { title, tone: 'overdue', days }, language);
    parts.push([{ ru: 'Просрочено', en: 'Overdue' }[language], table]);
  }
  if (soon.length > 0) {
    const title = { ru: 'Осталось', en: 'Left' }[language];
    const days = ({ occurrence }: Item): number => daysBetween(today, occurrence?.end ?? today);
    const table = itemTable(soon, { title, tone: 'soon', days }, language);
    parts.push([{ ru: `Скоро (до ${until})`, en: `Due soon (by ${until})` }[language], table]);
  }
  if (undated.length > 0) {
    const title = { ru: 'Без срока', en: 'Without a date' }[language];
    parts.push([title, undatedTable(undated, language)]);
  }
  if (parts.length === 0) return [allInTime(context)];
  return parts.flatMap(([text, table]) => [{ kind: 'heading', level: 3, text }, table]);
}

function allInTime({ language, selection }: ViewContext): Block {
  const isCutDown = Object.values(selection).some((one) => one !== undefined);
  const text = (isCutDown ? NONE_ASKED : NONE)[language];
  return { kind: 'paragraph', text, tone: 'done' };
}

const NONE: Text = {
  ru: 'Просроченного нет, ближайших сроков нет.',
  en: 'Nothing is overdue or due soon.',
};
const NONE_ASKED: Text = {
  ru: 'Среди отобранных работ ничего не просрочено, и ближайших сроков у них нет.',
  en: 'Among the work asked for, nothing is overdue or due soon.',
};

/** A table of items whose first column counts days: since the end, or until it. */
function itemTable(
  items: readonly Item[],
  first: { title: string; tone: 'overdue' | 'soon'; days: (item: Item) => number },
  language: Language,
): Table {
  return {
    kind: 'table',
    columns: [
      { title: first.title, align: 'right' },
      { title: { ru: 'Срок', en: 'Time' }[language] },
      ...dayColumns(language),
      ...TITLES[language].map((title): Column => ({ title })),
    ],
    rows: items.map((item) => ({
      facets: itemFacets(item),
      cells: [
        {
          text: daysText(first.days(item), language),
          value: { number: first.days(item) },
          tone: first.tone,
        },
        { text: itemDays(item, language) },
        ...dayCells(item),
        { text: itemNumber(item) },
        { text: itemTitle(item) },
        { text: itemCodes(item) },
        { text: itemPeople(item) },
      ],
    })),
  };
}

const TITLES: Text<readonly string[]> = {
  ru: ['№', 'Мероприятие', 'Код', 'Ответственные'],
  en: ['No.', 'Activity', 'Code', 'Responsible'],
};

const DAYS: Noun = { ru: ['день', 'дня', 'дней'], en: ['day', 'days'] };

function daysText(days: number, language: Language): string {
  return days === 0 ? { ru: 'сегодня', en: 'today' }[language] : count(days, DAYS, language);
}
