import type { Line, TableCell, TableRow } from '../block.ts';
import { cellText } from '../clean/cell-text.ts';
import { sayChange } from '../clean/change.ts';
import type { Column, ColumnField, TableColumns } from '../column-field.ts';
import { nameColumn } from '../columns/say-columns.ts';
import { edgeOf } from '../columns/settle-fields.ts';
import type { Remark, TablePlace } from '../remark.ts';
import { cleanLines } from './clean-lines.ts';
import { joinStartEnd } from './field-values.ts';
import { textOf } from './find-items.ts';
import { plainLabel } from './number-activities.ts';

/** A row, its cells cleaned. */
export interface RowCells {
  place: TablePlace;
  /** What stands in the column of numbers. */
  label: string;
  /** One for each column that is known of, in their order. */
  cells: readonly RowCell[];
}

export interface RowCell {
  column: Column;
  /** Rows that go on with this one add to them. */
  lines: Line[];
  covered?: 'left' | 'above';
}

/** Cleans the cells of a row; every change is told of. */
export function readRow(
  row: TableRow,
  { columns }: TableColumns,
  table: number,
): { row: RowCells; remarks: Remark[] } {
  const cleaned = columns.map((column) => {
    const cell = row.cells[column.index];
    const { lines, changes } = cell ? cleanLines(cell) : { lines: [], changes: [] };
    const { covered } = cell ?? {};
    return { column, lines, changes, ...(covered && { covered }) };
  });
  const numbers = columns.find(({ field }) => field === 'number');
  const label = numbers ? labelOf(row.cells[numbers.index]) : '';
  const place: TablePlace = {
    table,
    row: row.number,
    ...(isShort(label) && { label: plainLabel(label) }),
  };
  const remarks = cleaned.flatMap(({ column, changes, covered }): Remark[] =>
    covered
      ? []
      : changes.map((change) => sayChange(change, { ...place, column: nameColumn(column) })),
  );
  const cells = cleaned.map(({ column, lines, covered }) => ({
    column,
    lines: covered === 'left' ? [] : lines,
    ...(covered && { covered }),
  }));
  return { row: { place, label, cells: joinEdges(cells) }, remarks };
}

/** Where the start and the end have columns of their own, the first of the two holds both. */
function joinEdges(cells: readonly RowCell[]): RowCell[] {
  const [one, other] = cells.filter(({ column }) => column.field === 'when');
  if (!one || !other) return [...cells];
  const [start, end] = edgeOf(one.column.head) === 'start' ? [one, other] : [other, one];
  const [from, to] = [start.lines, end.lines].map((lines) => lines.filter(({ text }) => text));
  const isAligned = from?.length === to?.length;
  const lines = isAligned
    ? (from ?? []).map(({ text }, index) => ({ text: joinStartEnd(text, to?.[index]?.text ?? '') }))
    : [{ text: joinStartEnd(textOf(from ?? []), textOf(to ?? [])) }];
  const covered = isOwn(one) || isOwn(other) ? undefined : one.covered;
  const joined = { column: one.column, lines, ...(covered && { covered }) };
  return cells.flatMap((cell) => (cell === one ? [joined] : cell === other ? [] : [cell]));
}

/** Torn texts that stray into the column of numbers are no labels, in UTF-16 units. */
const LONGEST_LABEL = 20;

function isShort(label: string): boolean {
  return label !== '' && label.length <= LONGEST_LABEL;
}

/** A number that an automatic list gives stands beside the text. */
function labelOf(cell: TableCell | undefined): string {
  const text = cell ? cellText(cell) : '';
  const number = cell?.lines.find(({ list }) => list?.number !== undefined)?.list?.number;
  return text === '' && number !== undefined ? `${number}` : text;
}

/** The cells of a row in the columns of a field. */
export function cellsOf({ cells }: RowCells, field: ColumnField | undefined): RowCell[] {
  return cells.filter(({ column }) => column.field === field);
}

/** The lines in the first column of a field. */
export function linesOf(row: RowCells, field: ColumnField): readonly Line[] {
  return cellsOf(row, field)[0]?.lines ?? [];
}

/** Whether a row says something of its own in a column of this field. */
export function hasOwn(row: RowCells, field: ColumnField): boolean {
  return cellsOf(row, field).some(isOwn);
}

/** Whether a cell says something and is not covered by another. */
export function isOwn({ lines, covered }: RowCell): boolean {
  return covered === undefined && lines.some(({ text }) => text !== '');
}
