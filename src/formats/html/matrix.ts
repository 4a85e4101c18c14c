import { matrixList, matrixTable } from '../../report/matrix-table.ts';
import type { Matrix } from '../../report/report.ts';
import { renderTable } from './table.ts';
import { canBePrinted, layoutTable } from './table-layout.ts';

/** More columns can't be followed by the eye. */
const MOST_COLUMNS = 40;

/** A column for each of the matrix while they fit a page `room` digits wide, else one column that lists them. */
export function renderMatrix(matrix: Matrix, room: number): string {
  const rowHeads = matrix.heads.length;
  const table = matrixTable(matrix);
  if (matrix.columns.length > MOST_COLUMNS || !canBePrinted(table, room)) {
    const list = matrixList(matrix);
    return renderTable(list, layoutTable(list, room), { rowHeads });
  }
  const columnMeanings = [
    ...matrix.heads.map(() => undefined),
    ...matrix.columns.map(({ title }) => title),
  ];
  return renderTable(table, layoutTable(table, room), {
    className: 'matrix',
    columnMeanings,
    rowHeads,
  });
}
