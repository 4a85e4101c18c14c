import type { Line, TableBlock, TableCell, TableRow } from '../../src/import/block.ts';

/** `'<'` and `'^'` are covered by the cell to the left or above; line feeds part lines. */
export type CellText = string | readonly Line[];

/** A table of these cells; short rows are filled with empty ones. */
export function tableOf(rows: readonly (readonly CellText[])[], number = 1): TableBlock {
  const width = Math.max(...rows.map((row) => row.length));
  const made: TableRow[] = [];
  for (const [at, row] of rows.entries()) {
    const cells: TableCell[] = [];
    for (let index = 0; index < width; index += 1) {
      cells.push(cellOf(row[index] ?? '', cells.at(-1), made.at(-1)?.cells[index]));
    }
    made.push({ number: at + 1, cells });
  }
  return { kind: 'table', number, rows: made };
}

function cellOf(
  cell: CellText,
  left: TableCell | undefined,
  above: TableCell | undefined,
): TableCell {
  if (cell === '<') return { lines: left?.lines ?? [], covered: 'left' };
  if (cell === '^') return { lines: above?.lines ?? [], covered: 'above' };
  if (typeof cell !== 'string') return { lines: cell };
  return { lines: cell === '' ? [] : cell.split('\n').map((text) => ({ text })) };
}
