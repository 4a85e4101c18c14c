import type { Table as WordTable } from 'docx';
import { matrixTable } from '../../report/matrix-table.ts';
import type { Matrix } from '../../report/report.ts';
import { textWidth } from '../text-width.ts';
import { chooseSize, fitTable } from './fit-table.ts';
import { TEXT_WIDTH } from './page.ts';
import { withGroupColumn } from './plan-tables.ts';
import { type PrintSize, printSizes } from './styles.ts';
import { framedTable, type Looks } from './table.ts';

const MOST_COLUMNS = 30;
/** With more columns the print is as small as it may be. */
const MANY_COLUMNS = 20;
/** How much of the page the signs may take. */
const MOST_ROOM = 0.65;
/** Twips: room for a sign, or for a label that goes upwards. */
const NARROWEST = 300;
/** Longer labels go upwards. In digits, as the next. */
const LONG_LABEL = 3.5;
/** Still longer ones would make the head too high. */
const LONGEST_LABEL = 14;

/** Whether a page has room for a column for each of the columns; else the matrix is better shown as a list. */
export function fitsPage(matrix: Matrix): boolean {
  const { left, longest } = measure(matrix);
  const hasRoom = left >= TEXT_WIDTH * (1 - MOST_ROOM);
  return hasRoom && longest <= LONGEST_LABEL && matrix.columns.length <= MOST_COLUMNS;
}

/** A matrix with a narrow column for each of its columns; `keepNext` as in `framedTable`. */
export function matrixOf(matrix: Matrix, keepNext: boolean): { table: WordTable; isTorn: boolean } {
  const { sizes, width, left, longest, isUpright } = measure(matrix);
  const table = withGroupColumn(matrixTable(matrix));
  const lead = table.columns.length - matrix.columns.length;
  const texts = { ...table, columns: table.columns.slice(0, lead) };
  const fit = fitTable(texts, chooseSize(texts, left, sizes), left);
  const looks: Looks = {
    cell: (column) => (column < lead ? { hasMargins: true } : { align: 'center' }),
    isTight: true,
    isCentred: (column) => column >= lead,
    isUpright: (column) => isUpright && column >= lead,
    ...(isUpright && { headHeight: Math.ceil(longest * fit.size * 11) + 160 }),
  };
  const widths = [...fit.widths, ...matrix.columns.map(() => width)];
  return { table: framedTable(table, { ...fit, widths }, looks, keepNext), isTorn: fit.isTorn };
}

/** What the columns of signs need: `width` for each of them, in twips; `left` is left for the texts. */
function measure({ columns }: Matrix): {
  sizes: readonly PrintSize[];
  width: number;
  left: number;
  longest: number;
  isUpright: boolean;
} {
  const longest = columns.reduce((most, { label }) => Math.max(most, textWidth(label)), 0);
  const isUpright = longest > LONG_LABEL;
  const sizes: readonly PrintSize[] = columns.length > MANY_COLUMNS ? [10] : printSizes;
  const digit = Math.max(...sizes) * 10;
  const width = isUpright ? NARROWEST : Math.max(NARROWEST, Math.ceil((longest + 1) * digit));
  return { sizes, width, left: TEXT_WIDTH - width * columns.length, longest, isUpright };
}
