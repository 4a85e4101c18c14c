import type { Line, TableBlock, TableCell, TableRow } from '../block.ts';
import { refuse } from './refuse.ts';

/** A cell on the place where it begins. */
export interface GridCell {
  lines: readonly Line[];
}

/** Rows of places: the same cell stands on each place that it covers. */
export type Grid = readonly (readonly (GridCell | undefined)[])[];

const MOST_COLUMNS = 200;
const MOST_PLACES = 50_000;

/**
 * Makes a table of a grid. Each of its rows gets as many cells as the widest; columns in which no cell begins are
 * left out, for merged cells alone make them.
 *
 * @param numbers the rows' numbers in the document, where some rows were left out.
 * @throws UsageError for a table that is too wide or too large.
 */
export function makeTable(grid: Grid, number: number, numbers?: readonly number[]): TableBlock {
  const columns = columnsOf(grid);
  if (columns.length > MOST_COLUMNS) throw tooWide(number);
  if (columns.length * grid.length > MOST_PLACES) throw tooLarge(number);
  const rows = grid.map(
    (row, index): TableRow => ({
      number: numbers?.[index] ?? index + 1,
      cells: columns.map((column) => cellAt(grid, row, index, column)),
    }),
  );
  return { kind: 'table', number, rows };
}

function columnsOf(grid: Grid): number[] {
  const begun = new Set<number>();
  grid.forEach((row, index) => {
    row.forEach((cell, column) => {
      if (cell && coverOf(grid, row, index, column) === undefined) begun.add(column);
    });
  });
  return [...begun].sort((one, other) => one - other);
}

function cellAt(grid: Grid, row: Grid[number], index: number, column: number): TableCell {
  const cell = row[column];
  if (!cell) return { lines: [] };
  const covered = coverOf(grid, row, index, column);
  return { lines: trimLines(cell.lines), ...(covered && { covered }) };
}

function coverOf(
  grid: Grid,
  row: Grid[number],
  index: number,
  column: number,
): TableCell['covered'] {
  const cell = row[column];
  if (cell === grid[index - 1]?.[column]) return 'above';
  return column > 0 && cell === row[column - 1] ? 'left' : undefined;
}

/** Without empty paragraphs at the ends; an empty item of a numbered list says its number. */
function trimLines(lines: readonly Line[]): readonly Line[] {
  const isFull = (line: Line): boolean => line.text !== '' || line.list?.number !== undefined;
  const first = lines.findIndex(isFull);
  return first === -1 ? [] : lines.slice(first, lines.findLastIndex(isFull) + 1);
}

function tooWide(number: number): Error {
  return refuse(
    `в таблице ${number} больше ${MOST_COLUMNS} столбцов: это не план мероприятий; оставьте в файле только его таблицы.`,
    `table ${number} has more than ${MOST_COLUMNS} columns, so it is no plan of activities; leave only the plan’s tables in the file.`,
  );
}

function tooLarge(number: number): Error {
  return refuse(
    `в таблице ${number} больше ${MOST_PLACES} ячеек: оставьте в файле только таблицы плана.`,
    `table ${number} has more than ${MOST_PLACES} cells: leave only the plan’s tables in the file.`,
  );
}

/** Cells that are merged cover more than any table of a plan has. */
export function mergedTooMuch(): Error {
  return refuse(
    'объединённые ячейки таблицы покрывают слишком много места: скопируйте таблицу плана в новый документ Word.',
    'the table’s merged cells cover too much: copy the plan’s table into a new Word document.',
  );
}
