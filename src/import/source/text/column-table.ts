import type { TextRow } from './split-rows.ts';
import { isIndented, isRule, type TextTable, type TextTableRow } from './text-table.ts';

/** A row while it is being put together. */
interface OpenRow {
  number: number;
  cells: string[];
  hasLooseLine?: true;
  /** The cell to which lines without columns are added: looking it up for each of many would take long. */
  loosePlace?: number;
}

/**
 * Reads a table whose columns are parted by tabs, from a row on. It goes on over an empty line, as the end of a
 * page leaves one, if the next row has as many cells and is no head; a line without columns continues the row above
 * where it can't be a paragraph.
 *
 * @returns undefined if no table begins there: it takes two rows.
 */
export function readColumnTable(rows: readonly TextRow[], start: number): TextTable | undefined {
  const head = rows[start];
  const second = rows[start + 1];
  if (!head || head.cells.length < 2 || isIndented(head)) return undefined;
  if (!second || second.cells.length < 2 || second.gap > 1) return undefined;
  const table = { width: widthFrom(rows, start), rows: [openRow(head, 1)], count: 1 };
  let at = start + 1;
  for (; at < rows.length; at += 1) {
    const row = rows[at];
    if (!row || !takeRow(table, row, rows[at + 1], head)) break;
  }
  if (at - start < 2) return undefined;
  return { rows: table.rows.map(closeRow), next: at };
}

interface OpenTable {
  width: number;
  rows: OpenRow[];
  count: number;
}

/** The cells of the widest row, up to the first line without columns or the first empty one. */
function widthFrom(rows: readonly TextRow[], start: number): number {
  let width = 0;
  for (let at = start; at < rows.length; at += 1) {
    const row = rows[at];
    if (!row || row.cells.length < 2 || (at > start && row.gap > 0)) break;
    width = Math.max(width, row.cells.length);
  }
  return width;
}

/** Adds a row to the table; false if it belongs to it no more. */
function takeRow(
  table: OpenTable,
  row: TextRow,
  next: TextRow | undefined,
  head: TextRow,
): boolean {
  const last = table.rows.at(-1);
  if (!last) return false;
  if (row.cells.length === 1) {
    if (!continuesRow(table, last, row, next, head)) return false;
    addLooseLine(last, table.width, row);
    return true;
  }
  if (row.gap > 0 && (row.gap > 2 || row.cells.length !== table.width)) return false;
  const repeats = isSameRow(row, head);
  if (row.gap > 0 && !repeats && isHead(row, head)) return false;
  if (!repeats && fillsUp(table, last, row)) joinRow(last, row);
  else {
    table.count += 1;
    if (!repeats) table.rows.push(openRow(row, table.count));
  }
  return true;
}

function openRow({ cells }: TextRow, number: number): OpenRow {
  return { number, cells: [...cells] };
}

function closeRow({ number, cells, hasLooseLine }: OpenRow): TextTableRow {
  const mark = isRule(cells) ? { isRule: true as const } : {};
  return { number, cells, ...mark, ...(hasLooseLine && { hasLooseLine }) };
}

/** A head that a program prints again on each page. */
function isSameRow(row: TextRow, head: TextRow): boolean {
  return row.cells.join('\t').trim() === head.cells.join('\t').trim();
}

function isHead({ cells }: TextRow, head: TextRow): boolean {
  const first = (cells[0] ?? '').trim();
  if (/^(№|N\b|п\s*\/\s*п)/i.test(first)) return true;
  return first !== '' && !/^\d/.test(first) && first === head.cells[0]?.trim();
}

/** A row that a line break within a cell has torn has as many cells as its two parts, less the one that is torn. */
function fillsUp({ width, rows }: OpenTable, last: OpenRow, row: TextRow): boolean {
  const first = (row.cells[0] ?? '').trim();
  if (rows.length < 2 || row.gap > 0 || first === '' || /^\d+[.)]?$/.test(first)) return false;
  return last.cells.length < width && last.cells.length + row.cells.length - 1 === width;
}

function joinRow(last: OpenRow, { cells }: TextRow): void {
  const [first = '', ...others] = cells;
  last.cells[last.cells.length - 1] += `\n${first}`;
  last.cells.push(...others);
  delete last.loosePlace;
}

function continuesRow(
  { width }: OpenTable,
  last: OpenRow,
  row: TextRow,
  next: TextRow | undefined,
  head: TextRow,
): boolean {
  const isSmall = /^\s*\p{Ll}/u.test(row.cells[0] ?? '');
  const isFollowed =
    next !== undefined && next.gap < 2 && next.cells.length === width && !isHead(next, head);
  if (row.gap > 0) return row.gap === 1 && isSmall && isFollowed;
  return last.cells.length < width || isSmall || isFollowed;
}

/** Into the cell that was left open, or else the last one that holds anything. */
function addLooseLine(last: OpenRow, width: number, { cells }: TextRow): void {
  last.loosePlace ??=
    last.cells.length < width
      ? last.cells.length - 1
      : Math.max(
          last.cells.findLastIndex((cell) => cell.trim() !== ''),
          0,
        );
  last.cells[last.loosePlace] += `\n${cells[0] ?? ''}`;
  last.hasLooseLine = true;
}
