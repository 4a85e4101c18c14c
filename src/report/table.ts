import type { Day } from '../core/day.ts';
import type { Facets, Tone } from './report.ts';

export interface Table {
  kind: 'table';
  columns: readonly Column[];
  rows: readonly Row[];
  /** What the rows' groups are: «Задача»; undefined for a table without groups. */
  groupTitle?: string;
}

export interface Column {
  title: string;
  align?: 'left' | 'right';
  /**
   * Says again what another column says, in a form to sort and to reckon with: days that stand in words elsewhere.
   * For spreadsheets only, not for paper or screen.
   */
  forSpreadsheet?: boolean;
}

export interface Row {
  /** One a column. */
  cells: readonly Cell[];
  /** What the row stands under: its task; rows of a group follow each other. */
  group?: string;
  /** A part of the row above it: a step of an activity. */
  isPart?: boolean;
  facets?: Facets;
}

export interface Cell {
  text: string;
  tone?: Tone;
  /** The same as a value for spreadsheets. */
  value?: { day: Day } | { number: number };
}

/** The rows in their groups, in order; one group without a name if there are none. */
export function groupsOf<Item extends { group?: string }>(
  rows: readonly Item[],
): { name: string | undefined; rows: Item[] }[] {
  const groups: { name: string | undefined; rows: Item[] }[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last && last.name === row.group) last.rows.push(row);
    else groups.push({ name: row.group, rows: [row] });
  }
  return groups;
}

/** The table without the columns that are for spreadsheets. */
export function printedTable(table: Table): Table {
  if (!table.columns.some(({ forSpreadsheet }) => forSpreadsheet)) return table;
  const isPrinted = (_: unknown, index: number): boolean =>
    table.columns[index]?.forSpreadsheet !== true;
  return {
    ...table,
    columns: table.columns.filter(isPrinted),
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.filter(isPrinted) })),
  };
}
