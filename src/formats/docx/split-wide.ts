import type { Table } from '../../report/table.ts';
import { crowding } from './fit-table.ts';

/** A table that needs so much more than the page has is read better in parts. */
const OVERFULL = 1.5;
/** Word refuses more than 63 columns. */
const MOST_COLUMNS = 60;

/**
 * Which columns stand side by side: all, or for a table that is too wide for any page the first `kept` of them, which
 * say what a row is about, with as many of the others as find room, and again with the next.
 */
export function splitWide(table: Table, kept: number): number[][] {
  const all = [...table.columns.keys()];
  if (all.length <= MOST_COLUMNS && crowding(table) <= OVERFULL) return [all];
  const needed = all.map((index) => crowding(pickColumns(table, [index])));
  const first = all.slice(0, kept);
  const lead = first.reduce((sum, index) => sum + (needed[index] ?? 0), 0);
  const parts: number[][] = [];
  let left = 0;
  for (const index of all.slice(kept)) {
    const own = needed[index] ?? 0;
    const part = parts.at(-1);
    if (part && own <= left && part.length < MOST_COLUMNS) part.push(index);
    else {
      parts.push([...first, index]);
      left = 1 - lead;
    }
    left -= own;
  }
  return parts;
}

/** The table with these of its columns. */
export function pickColumns(table: Table, indexes: readonly number[]): Table {
  if (indexes.length === table.columns.length) return table;
  const of = <Item>(items: readonly Item[]): Item[] =>
    indexes.flatMap((index) => items[index] ?? []);
  return {
    ...table,
    columns: of(table.columns),
    rows: table.rows.map((row) => ({ ...row, cells: of(row.cells) })),
  };
}
