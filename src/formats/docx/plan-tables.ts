import { groupsOf, printedTable, type Table } from '../../report/table.ts';
import { chooseSize, crowding, type Fit, fitTable } from './fit-table.ts';
import { pickColumns, splitWide } from './split-wide.ts';
import type { PrintSize } from './styles.ts';

/** A table, or a part of one, as it is printed. */
export interface TablePart {
  table: Table;
  fit: Fit;
}

/**
 * How the tables of a document are printed: all in one size, and those with the same heads with the same widths, so
 * that the document is of one piece.
 */
export function planTables(tables: readonly Table[]): Map<Table, TablePart[]> {
  const kinds = [...byHeads(tables).values()].map((own) => {
    const printed = own.map(printedTable);
    const whole = { ...(printed[0] as Table), rows: printed.flatMap(({ rows }) => rows) };
    const hasColumn = whole.groupTitle !== undefined && crowding(withGroupColumn(whole)) <= 1;
    const shown = withGroups(whole, hasColumn);
    const parts = splitWide(shown, hasColumn ? 2 : 1).map((columns) => ({
      columns,
      whole: pickColumns(shown, columns),
    }));
    return { own, printed, hasColumn, parts };
  });
  const sizes = kinds.flatMap(({ parts }) => parts.map(({ whole }) => chooseSize(whole)));
  const size = sizes.reduce<PrintSize>((least, one) => (one < least ? one : least), 12);
  const result = new Map<Table, TablePart[]>();
  for (const { own, printed, hasColumn, parts } of kinds) {
    const fits = parts.map(({ columns, whole }) => ({ columns, fit: fitTable(whole, size) }));
    own.forEach((table, index) => {
      const shown = withGroups(printed[index] ?? table, hasColumn);
      const made = fits.map(({ columns, fit }) => ({ table: pickColumns(shown, columns), fit }));
      result.set(table, made);
    });
  }
  return result;
}

function byHeads(tables: readonly Table[]): Map<string, Table[]> {
  const kinds = new Map<string, Table[]>();
  for (const table of tables) {
    const heads = printedTable(table).columns.map(({ title }) => title);
    const key = JSON.stringify([table.groupTitle, heads]);
    const own = kinds.get(key) ?? [];
    kinds.set(key, own);
    own.push(table);
  }
  return kinds;
}

/** The groups as a column, as schools have it, or in rows of their own if the page has no room for one more column. */
function withGroups(table: Table, hasColumn: boolean): Table {
  if (hasColumn) return withGroupColumn(table);
  const { groupTitle: _, ...rest } = table;
  return rest;
}

/** The group as the first column, written in the first row of each group. */
export function withGroupColumn(table: Table): Table {
  const { groupTitle, columns, rows } = table;
  if (groupTitle === undefined) return table;
  const grouped = groupsOf(rows).flatMap(({ name = '', rows: own }) =>
    own.map((row, index) => ({ ...row, cells: [{ text: index === 0 ? name : '' }, ...row.cells] })),
  );
  return { ...table, columns: [{ title: groupTitle }, ...columns], rows: grouped };
}
