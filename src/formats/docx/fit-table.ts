import type { Table } from '../../report/table.ts';
import { columnShares, widthNeeded, widthNeededAtLeast } from '../column-shares.ts';
import { TEXT_WIDTH, widthsOf } from './page.ts';
import { type PrintSize, printSizes } from './styles.ts';

/** How a table is laid out on the page. */
export interface Fit {
  /** In points. */
  size: PrintSize;
  /** Of the columns, in twips. */
  widths: number[];
  /** Words are torn even so. */
  isTorn: boolean;
}

const SMALLEST: PrintSize = 10;
/** How much of the page the words may need, so that long texts still get broad columns. */
const FULL = 0.85;
/** What lines and margins of a cell take of its width, in twips. */
const PADDING = 165;

/** The largest of some sizes of print in which the words fit; the last of them if they fit in none. */
export function chooseSize(
  table: Table,
  width = TEXT_WIDTH,
  sizes: readonly PrintSize[] = printSizes,
): PrintSize {
  const needed = widthNeeded(table, 0) / FULL;
  const fits = (size: PrintSize): boolean => needed <= digitsIn(textRoom(table, width), size);
  return sizes.find(fits) ?? sizes.at(-1) ?? SMALLEST;
}

/** Widths for the columns in a size of print. */
export function fitTable(table: Table, size: PrintSize, width = TEXT_WIDTH): Fit {
  const room = digitsIn(textRoom(table, width), size);
  const shares = columnShares(table, digitsIn(width, size), digitsIn(PADDING, size));
  return {
    size,
    widths: widthsOf(shares, width),
    isTorn: widthNeeded(table, 0) > room && widthNeededAtLeast(table, 0) > room,
  };
}

/** How much more a table needs than a page has, in the smallest print, so that no word or range of days is torn. */
export function crowding(table: Table): number {
  return widthNeeded(table, digitsIn(PADDING, SMALLEST)) / digitsIn(TEXT_WIDTH, SMALLEST);
}

/** What the cells of a row have for their texts. */
function textRoom({ columns }: Table, width: number): number {
  return width - PADDING * columns.length;
}

/** A digit is half as wide as the print is high. */
export function digitsIn(width: number, size: number): number {
  return width / (size * 10);
}
