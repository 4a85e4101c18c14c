import type { TableBlock, TableRow } from '../block.ts';
import type { TableColumns } from '../column-field.ts';
import { isNumberRow, ownTexts } from '../columns/find-heads.ts';
import { isSameHead } from '../columns/head-key.ts';
import type { Remark } from '../remark.ts';
import { continueRow } from './continue-row.ts';
import { type FoundHeading, findHeading, isLabel } from './find-heading.ts';
import { textOf } from './find-items.ts';
import { cellsOf, isOwn, linesOf, type RowCells, readRow } from './row-cells.ts';
import { sayJoined, sayLeftOut } from './say-rows.ts';

/** The rows of one activity. */
export interface ActivityRows {
  section?: string;
  taskText?: string;
  /** The first row, and those that hold further parts of the activity. */
  rows: readonly [RowCells, ...RowCells[]];
}

interface State {
  groups: { section?: string; taskText?: string; rows: [RowCells, ...RowCells[]] }[];
  remarks: Remark[];
  /** Headings that hold for the rows below. */
  section: FoundHeading | undefined;
  task: string;
  /** A heading that no activity has followed yet. */
  open: FoundHeading | undefined;
}

/** Parts the rows below the heads into activities; tells of rows that go on with the one above or are left out. */
export function sortRows(
  table: TableBlock,
  columns: TableColumns,
): { groups: readonly ActivityRows[]; remarks: Remark[] } {
  const heads = table.rows.slice(0, columns.firstRow);
  const below = table.rows
    .slice(columns.firstRow)
    .filter((row) => !isNumberRow(row) && !heads.some((head) => isSameRow(head, row)))
    .map((row) => ({ raw: row, ...readRow(row, columns, table.number) }));
  const isNumbered = below.some(({ row }) => isLabel(row.label));
  const state: State = { groups: [], remarks: [], section: undefined, task: '', open: undefined };
  for (const one of below) {
    if (one.row.cells.some(isOwn)) {
      state.remarks.push(...one.remarks);
      takeRow(state, one, isNumbered);
    }
  }
  if (state.open) state.remarks.push(sayLeftOut(state.open));
  return { groups: state.groups.map(withTask), remarks: state.remarks };
}

/** A task that a row further down goes on with is known at the end only. */
function withTask({ section, taskText, rows }: State['groups'][number]): ActivityRows {
  const task = taskOf(rows[0]) || taskText;
  return { ...(section && { section }), ...(task && { taskText: task }), rows };
}

function isSameRow(head: TableRow, row: TableRow): boolean {
  const [one, other] = [ownTexts(head), ownTexts(row)];
  return (
    one.length > 1 &&
    one.length === other.length &&
    one.every((text, index) => isSameHead(text, other[index] ?? ''))
  );
}

const TOTAL = /^(?:итого|всего)(?![а-яё])/i;

function takeRow(
  state: State,
  { raw, row }: { raw: TableRow; row: RowCells },
  isNumbered: boolean,
): void {
  const [first = ''] = row.cells
    .filter((cell) => isOwn(cell) && cell.column.field !== 'number')
    .map(({ lines }) => textOf(lines));
  if (TOTAL.test(first) || TOTAL.test(row.label)) {
    state.remarks.push(sayLeftOut({ text: ownTexts(raw).join(' · '), place: row.place }));
    return;
  }
  const last = state.groups.at(-1);
  const heading = findHeading(raw, row, last !== undefined);
  if (heading) {
    if (state.open) state.remarks.push(sayLeftOut(state.open));
    state.section = heading;
    state.open = heading;
    state.task = '';
    return;
  }
  const joined = last && continueRow(last.rows, row, isNumbered);
  if (joined) state.remarks.push(sayJoined(joined, row.place, last.rows[0].place));
  else startActivity(state, row);
}

function startActivity(state: State, row: RowCells): void {
  state.task = taskOf(row) || state.task;
  state.open = undefined;
  state.groups.push({
    ...(state.section && { section: state.section.text }),
    ...(state.task && { taskText: state.task }),
    rows: [row],
  });
}

/** Where a table has no merged cells, an empty one means the task above. */
function taskOf(row: RowCells): string {
  return cellsOf(row, 'task').length > 0 ? textOf(linesOf(row, 'task')) : '';
}
