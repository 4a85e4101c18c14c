import type { Language } from '../../core/text.ts';
import type { Plan } from '../../plan/model.ts';
import type { Cell, Column } from '../../report/table.ts';
import { stateWords } from '../../report/words.ts';
import { dayCell } from '../day-columns.ts';
import { factorNames, taskNames } from '../group-name.ts';
import { nameAsWritten } from '../name-responsible.ts';
import { type PlanColumn, planColumns } from './column-names.ts';
import { markText } from './mark-text.ts';
import { urgentState } from './row-facets.ts';
import { timeText } from './time-text.ts';
import type { WorkRow } from './work-rows.ts';

/** What roadmaps of Russian schools have, in their order; the days as values are for spreadsheets. */
export const usualColumns: readonly PlanColumn[] = [
  'number',
  'title',
  'form',
  'codes',
  'participants',
  'place',
  'time',
  'start',
  'end',
  'responsible',
  'documents',
  'mark',
];

/** Never left out: people write into the last of them by hand. */
const ALWAYS: ReadonlySet<PlanColumn> = new Set(['number', 'title', 'time', 'mark']);

const FOR_SPREADSHEETS: ReadonlySet<PlanColumn> = new Set(['start', 'end']);

/** A column of a plan and how its cells are made. */
export interface PlanColumnMaker extends Column {
  id: PlanColumn;
  cell(row: WorkRow): Cell;
}

/** The columns that are asked for, in that order; else the usual ones, without those that would stay empty. */
export function chooseColumns(
  plan: Plan,
  rows: readonly WorkRow[],
  { asked, usual }: { asked: readonly string[] | undefined; usual: readonly PlanColumn[] },
  language: Language,
): PlanColumnMaker[] {
  const cells = cellMakers(plan, language);
  const make = (id: PlanColumn): PlanColumnMaker => ({
    id,
    title: planColumns[id][language],
    ...(!asked && FOR_SPREADSHEETS.has(id) && { forSpreadsheet: true }),
    cell: (row) => cells[id](row),
  });
  if (asked) return asked.filter(isPlanColumn).map(make);
  const isUsed = ({ id, cell }: PlanColumnMaker): boolean =>
    ALWAYS.has(id) || rows.some((row) => cell(row).text !== '');
  return usual.map(make).filter(isUsed);
}

function isPlanColumn(id: string): id is PlanColumn {
  return Object.hasOwn(planColumns, id);
}

/** How each column fills its cells; the heading of steps has but a number and a title. */
function cellMakers(plan: Plan, language: Language): Record<PlanColumn, (row: WorkRow) => Cell> {
  const task = taskNames(plan, language);
  const factor = factorNames(plan, language);
  const text =
    (tell: (row: WorkRow) => string | undefined) =>
    (row: WorkRow): Cell => ({ text: (row.items.length > 0 && tell(row)) || '' });
  return {
    number: (row) => ({ text: numberOf(row) }),
    title: ({ work, activity, items }) => ({
      text: work.title || activity.title,
      ...(items.length === 0 && { tone: 'strong' }),
    }),
    form: text(({ work }) => work.form),
    codes: text(({ activity }) => activity.codes.map(({ code }) => code).join(', ')),
    participants: text(({ activity }) => activity.participants),
    place: text(({ activity }) => activity.place),
    time: text(({ items }) => timeText(items, language)),
    start: ({ items }) =>
      dayCell(items.flatMap(({ occurrence }) => occurrence?.start ?? []).sort()[0]),
    end: ({ items }) =>
      dayCell(
        items
          .flatMap(({ occurrence }) => occurrence?.end ?? [])
          .sort()
          .at(-1),
      ),
    responsible: text(({ work }) => [...new Set(work.responsible.map(nameAsWritten))].join('\n')),
    documents: text(({ work }) => work.documents.join('\n')),
    mark: (row) => ({ text: markText(row, language) }),
    state: ({ items }) => {
      const state = urgentState(items);
      return state ? { text: stateWords[state][language], tone: state } : { text: '' };
    },
    task: text(({ activity }) => (activity.task ? task(activity) : '')),
    factor: text(({ activity }) => factor(activity)),
    note: text(({ activity }) => activity.note),
  };
}

function numberOf({ activity, stepNumber }: WorkRow): string {
  const first = activity.id ?? String(activity.number);
  return stepNumber === undefined ? first : `${first}.${stepNumber}`;
}
