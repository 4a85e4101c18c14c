import type { TextRow } from './split-rows.ts';
import { isIndented, type TextTable } from './text-table.ts';

/** The longest head of a column, in characters. */
const LONGEST_HEAD = 80;
const MOST_COLUMNS = 30;

/**
 * Reads a table of which each cell stands on a line of its own behind a tab, as some programs copy it. The lines up to
 * the first empty one are the heads, and tell how many cells a row has; lines without a tab go on in the cell above.
 *
 * @param section the number of the section in which it stands: the next one ends it.
 * @returns undefined if no such table begins there.
 */
export function readLineTable(
  rows: readonly TextRow[],
  start: number,
  section: number | undefined,
): TextTable | undefined {
  const width = countHeads(rows, start);
  const second = rows[start + width];
  if (width < 2 || width > MOST_COLUMNS || !second || !isIndented(second)) return undefined;
  const cells: string[] = [];
  let at = start;
  for (; at < rows.length; at += 1) {
    const row = rows[at];
    if (!row || row.cells.length > 2) break;
    if (isIndented(row)) cells.push(row.cells[1] ?? '');
    else if (row.cells.length > 1 || endsTable(row, section, cells.length % width)) break;
    else cells[cells.length - 1] += `${'\n'.repeat(row.gap + 1)}${row.cells[0]}`;
  }
  if (cells.length < 2 * width) return undefined;
  return { rows: chunk(cells, width), next: at };
}

function countHeads(rows: readonly TextRow[], start: number): number {
  let count = 0;
  for (const row of rows.slice(start, start + MOST_COLUMNS + 1)) {
    if (!isIndented(row) || (count > 0 && row.gap > 0)) break;
    if ((row.cells[1] ?? '').trim().length > LONGEST_HEAD) return 0;
    count += 1;
  }
  return count;
}

/** Only behind a row's last cell, and only where the next section begins: cells hold empty lines too. */
function endsTable({ cells, gap }: TextRow, section: number | undefined, rest: number): boolean {
  if (rest !== 0 || gap === 0) return false;
  const number = sectionNumber(cells[0] ?? '');
  return number !== undefined && number === (section ?? 0) + 1;
}

/** The number with which a paragraph begins, as the head of a section does. */
export function sectionNumber(text: string): number | undefined {
  const number = /^\s*(\d{1,2})\.\s*\D/.exec(text)?.[1];
  return number === undefined ? undefined : Number(number);
}

function chunk(cells: readonly string[], width: number): TextTable['rows'] {
  return Array.from({ length: Math.ceil(cells.length / width) }, (_, index) => ({
    number: index + 1,
    cells: cells.slice(index * width, (index + 1) * width),
  }));
}
