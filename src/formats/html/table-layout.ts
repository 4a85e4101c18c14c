import type { Block } from '../../report/report.ts';
import { printedTable, type Table } from '../../report/table.ts';
import { columnShares, widthNeeded } from '../column-shares.ts';
import { textWidth } from '../text-width.ts';

/** How wide a table and its columns are. */
export interface TableLayout {
  /** Shares of the whole width; undefined for a small table, which is as wide as its texts. */
  shares?: readonly number[];
  /** Least width on a screen, in digits; a step of `leastWidths`. */
  least: number;
  /** The size of its print, in points. */
  print: number;
  /** Too wide even for a usual screen: it scrolls on its own. */
  isWide: boolean;
}

/** Sizes of print; the first is the usual one. */
export const PRINT_SIZES = [10, 9, 8, 7] as const;
const SMALLEST = Math.min(...PRINT_SIZES);

/** The width of A4 landscape between its margins in digits of the usual print: documents have narrower letters. */
export const ROOM = { page: 132, paper: 150 };

/** What a table needs at most to be left as wide as its texts. */
const SMALL = 90;
/** No more of a text is looked at: it is long anyway. */
const LONG_TEXT = 500;
/** On a screen a table may be narrower than on paper, down to so many times what its words need. */
const SLACK = 1.05;
/** Columns that just hold their longest words make high rows: rather smaller print. */
const EASE = 1.1;
const STEP = 10;

/** The least widths that the style sheet must know, in digits. */
export const leastWidths: readonly number[] = Array.from(
  { length: 30 },
  (_, index) => (index + 1) * STEP,
);

/** Lays out tables with the same heads alike, so that a page of many schools has one set of columns. */
export function layoutTables(
  blocks: readonly Block[],
  room: number,
): (table: Table) => TableLayout {
  const merged = new Map<string, Table[]>();
  for (const block of blocks) {
    if (block.kind !== 'table') continue;
    const table = printedTable(block);
    const key = headsOf(table);
    const alike = merged.get(key) ?? [];
    merged.set(key, alike);
    alike.push(table);
  }
  const layouts = new Map(
    [...merged].map(([key, tables]) => {
      const rows = tables.flatMap((table) => table.rows);
      return [key, tables[0] && layoutTable({ ...tables[0], rows }, room)];
    }),
  );
  return (table) => layouts.get(headsOf(table)) ?? layoutTable(table, room);
}

/** The layout of one table; `room` is the width of a page in digits of the usual print. */
export function layoutTable(table: Table, room: number): TableLayout {
  const [usual] = PRINT_SIZES;
  if (linesWidth(table) < SMALL) return { least: STEP, print: usual, isWide: false };
  const needed = widthNeeded(table);
  const roomAt = (size: number): number => (room * usual) / size;
  const print = PRINT_SIZES.find((size) => needed * EASE <= roomAt(size)) ?? SMALLEST;
  const width = Math.max(needed, Math.min(roomAt(print), needed * SLACK));
  return {
    shares: columnShares(table, width),
    least: leastWidths.find((digits) => digits >= width) ?? leastWidths.at(-1) ?? STEP,
    print,
    isWide: needed > room,
  };
}

/** Whether a page is wide enough for the words of a table, in the smallest print. */
export function canBePrinted(table: Table, room: number): boolean {
  return widthNeeded(table) <= (room * PRINT_SIZES[0]) / SMALLEST;
}

function headsOf({ columns }: Table): string {
  return JSON.stringify(columns.map(({ title }) => title));
}

/** How wide a table is, in digits, if no line of its texts is broken. */
function linesWidth({ columns, rows }: Table): number {
  const widths = columns.map(({ title }, index) =>
    rows.reduce(
      (most, { cells }) => Math.max(most, widestLine(cells[index]?.text ?? '')),
      textWidth(title),
    ),
  );
  return widths.reduce((sum, width) => sum + width + 3, 0);
}

function widestLine(text: string): number {
  const lines = text.slice(0, LONG_TEXT).split('\n');
  return Math.max(...lines.map(textWidth));
}
