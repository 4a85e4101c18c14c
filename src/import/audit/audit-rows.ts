import type { TableBlock, TableRow } from '../block.ts';
import type { Column, ColumnField, TableColumns } from '../column-field.ts';
import { type FrontLine, linesOfCell } from '../front/front-line.ts';

/** A row of an audit as it stands, its cells by what they hold. */
export interface AuditRow {
  /** From 1, heads included. */
  number: number;
  /** What it calls itself in its column of numbers. */
  label: string | undefined;
  /** Undefined where nothing is written or the cell above goes on. */
  factor: string | undefined;
  parameter: readonly FrontLine[];
  codes: readonly FrontLine[];
  /** Whether the cell with the codes is that of the row above. */
  sharesCodes: boolean;
  level: string;
  value: string;
  /** What columns hold that an audit has no field for. */
  notes: readonly { head: string; text: string }[];
  lines: readonly FrontLine[];
}

const OWN: ReadonlySet<ColumnField> = new Set([
  'number',
  'factor',
  'parameter',
  'codes',
  'level',
  'value',
]);

/** The rows below the heads; a row that is one cell from end to end names a factor. */
export function listAuditRows(
  { rows }: TableBlock,
  { columns, firstRow }: TableColumns,
): AuditRow[] {
  const above = new Map<number, FrontLine[]>();
  return rows.slice(firstRow).map((row) => {
    const cells = row.cells.map((cell, index) => {
      const lines = cell.covered === 'above' ? (above.get(index) ?? []) : linesOfCell(cell);
      above.set(index, lines);
      return lines;
    });
    const section = sectionOf(row, cells);
    return section ? sectionRow(row, section) : rowOf(row, cells, columns);
  });
}

function rowOf(row: TableRow, cells: readonly FrontLine[][], columns: readonly Column[]): AuditRow {
  const indexes = (field: ColumnField): number[] =>
    columns.filter((column) => column.field === field).map(({ index }) => index);
  const linesIn = (field: ColumnField): FrontLine[] =>
    indexes(field).flatMap((at) => cells[at] ?? []);
  const isCovered = (field: ColumnField): boolean =>
    indexes(field).some((at) => row.cells[at]?.covered === 'above');
  const factor = isCovered('factor') ? undefined : textOf(linesIn('factor')) || undefined;
  return {
    number: row.number,
    label: isCovered('number') ? undefined : textOf(linesIn('number')) || undefined,
    factor,
    parameter: linesIn('parameter'),
    codes: linesIn('codes'),
    sharesCodes: isCovered('codes') && linesIn('codes').length > 0,
    level: textOf(linesIn('level')),
    value: textOf(linesIn('value')),
    notes: columns
      .filter(({ field }) => !field || !OWN.has(field))
      .map(({ index, head }) => ({ head, text: textOf(cells[index] ?? []) }))
      .filter(({ text }) => text !== ''),
    lines: cells.flat(),
  };
}

/** The lines of a row that is a single merged cell. */
function sectionOf(row: TableRow, cells: readonly FrontLine[][]): FrontLine[] | undefined {
  const [first, ...others] = row.cells;
  const isOne =
    first &&
    !first.covered &&
    others.length > 0 &&
    others.every(({ covered }) => covered === 'left');
  return isOne && cells[0]?.length ? cells[0] : undefined;
}

function sectionRow({ number }: TableRow, lines: FrontLine[]): AuditRow {
  const none = { parameter: [], codes: [], level: '', value: '', notes: [] };
  return { number, label: undefined, factor: textOf(lines), sharesCodes: false, ...none, lines };
}

export function textOf(lines: readonly FrontLine[]): string {
  return lines.map(({ text }) => text).join(' ');
}
