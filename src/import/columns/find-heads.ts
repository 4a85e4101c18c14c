import type { TableBlock, TableRow } from '../block.ts';
import { cellText } from '../clean/cell-text.ts';

/** The rows of heads of a table. */
export interface Heads {
  /** For each column the texts of its heads, the upper one first; a merged head stands in all its columns. */
  parts: readonly (readonly string[])[];
  /** The index of the first row below. */
  firstRow: number;
}

/** Longer texts are no heads, in UTF-16 units. */
const LONGEST_HEAD = 200;
/** The heads are the first row with several cells, or the one below. */
const MOST_TRIED = 2;
/** Titles above the heads take no more rows. */
const MOST_ABOVE = 20;

/** The heads that a table may have, the likeliest first: rows in which several cells are known as heads. */
export function findHeads(table: TableBlock, isKnown: (head: string) => boolean): Heads[] {
  const wide = table.rows
    .slice(0, MOST_ABOVE)
    .flatMap((row, index) => (ownTexts(row).length > 1 ? [index] : []));
  return wide.slice(0, MOST_TRIED).flatMap((index) => {
    const row = table.rows[index];
    const texts = row ? ownTexts(row) : [];
    const isHeads =
      texts.filter(isKnown).length > 1 && texts.every((text) => text.length <= LONGEST_HEAD);
    return row && isHeads ? [headsFrom(table, index, isKnown)] : [];
  });
}

/** Whether a row only numbers the columns, as below the heads and on top of later pages: 1, 2, 3… */
export function isNumberRow(row: TableRow): boolean {
  const texts = ownTexts(row);
  const first = Number(texts[0]);
  return (
    texts.length > 1 &&
    texts.length >= row.cells.length - 1 &&
    (first === 1 || first === 2) &&
    texts.every((text, index) => text === `${first + index}`)
  );
}

function headsFrom(table: TableBlock, index: number, isKnown: (head: string) => boolean): Heads {
  const upper = table.rows[index];
  const lower = table.rows[index + 1];
  const rows = [...(upper ? [upper] : [])];
  if (upper && lower && isSecondRow(upper, lower, isKnown)) rows.push(lower);
  let firstRow = index + rows.length;
  const next = table.rows[firstRow];
  if (next && isNumberRow(next)) firstRow += 1;
  const width = upper?.cells.length ?? 0;
  const parts = Array.from({ length: width }, (_, column) => partsOf(rows, column));
  return { parts, firstRow };
}

function partsOf(rows: readonly TableRow[], column: number): string[] {
  return rows.flatMap(({ cells }, index) => {
    const cell = cells[column];
    const text = cell && !(index > 0 && cell.covered === 'above') ? cellText(cell) : '';
    return text === '' ? [] : [text];
  });
}

/** Whether the lower row parts the merged heads of the upper one. */
function isSecondRow(
  upper: TableRow,
  lower: TableRow,
  isKnown: (head: string) => boolean,
): boolean {
  const own = lower.cells.flatMap((cell, index) => (isOwn(cell) ? [index] : []));
  if (own.length === 0 || isNumberRow(lower)) return false;
  const isBelowMerged = (index: number): boolean =>
    upper.cells[index]?.covered === 'left' || upper.cells[index + 1]?.covered === 'left';
  if (own.length > 1 && own.every(isBelowMerged) && hasMergedDown(lower)) return true;
  const isBelowGap = own.some((index) => isBelowMerged(index) || isEmpty(upper, index));
  return isBelowGap && own.every((index) => isKnown(textAt(lower, index)));
}

function hasMergedDown({ cells }: TableRow): boolean {
  return cells.some(({ covered }) => covered === 'above');
}

function isEmpty(row: TableRow, index: number): boolean {
  return textAt(row, index) === '';
}

function textAt({ cells }: TableRow, index: number): string {
  const cell = cells[index];
  return cell ? cellText(cell) : '';
}

function isOwn(cell: TableRow['cells'][number]): boolean {
  return cell.covered === undefined && cellText(cell) !== '';
}

/** The texts of a row's own cells, those that are empty or covered left out. */
export function ownTexts({ cells }: TableRow): string[] {
  return cells.filter(isOwn).map(cellText);
}
