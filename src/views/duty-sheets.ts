import type { Text } from '../core/text.ts';
import type { Item } from '../plan/items.ts';
import type { Plan } from '../plan/model.ts';
import type { Block } from '../report/report.ts';
import type { Table } from '../report/table.ts';
import { type Duties, nameDuties } from './load-by-month.ts';
import { nameRole } from './name-responsible.ts';
import type { PlanColumn } from './plan/column-names.ts';
import { wholePeriod } from './plan/head-blocks.ts';
import { planTable } from './plan/plan-table.ts';
import { schoolName } from './school-heading.ts';
import type { ViewContext } from './view.ts';

/** A page for each of those who answer for work: what they have to do by when, and a line to sign. */
export function dutySheets(plan: Plan, duties: readonly Duties[], context: ViewContext): Block[] {
  return duties.flatMap((one, index): Block[] => [
    ...(index > 0 ? [{ kind: 'page-break' as const }] : []),
    ...sheet(plan, one, context),
  ]);
}

function sheet(plan: Plan, duties: Duties, context: ViewContext): Block[] {
  const { role, person } = duties;
  const { language } = context;
  const period = context.selection.periodOf?.(plan)?.name[language] ?? wholePeriod(plan, language);
  const lines = [plan.title, schoolName(plan, language), period ?? ''];
  const name = person === role ? undefined : person;
  const layout = { group: 'none', sort: 'end' };
  const tableOf = (items: readonly Item[]): Table =>
    planTable(plan, items, { ...context, layout }, COLUMNS);
  const dated = duties.items.filter(({ occurrence }) => occurrence);
  const undated = duties.items.filter(({ occurrence }) => !occurrence);
  return [
    { kind: 'heading', level: 2, text: nameDuties(duties), align: 'center' },
    { kind: 'paragraph', text: lines.filter(Boolean).join('\n'), align: 'center' },
    ...(dated.length > 0 ? [tableOf(dated)] : []),
    ...(undated.length > 0
      ? [{ kind: 'heading' as const, level: 3 as const, text: UNDATED[language] }, tableOf(undated)]
      : []),
    { kind: 'paragraph', text: READ[language] },
    { kind: 'signatures', lines: [{ who: nameRole({ name: role }), name }] },
  ];
}

const COLUMNS: readonly PlanColumn[] = [
  'number',
  'title',
  'form',
  'time',
  'start',
  'end',
  'documents',
  'mark',
];

const UNDATED: Text = { ru: 'Без указанной даты', en: 'Without a date' };
const READ: Text = { ru: 'Ознакомлен(а):', en: 'Read by:' };
