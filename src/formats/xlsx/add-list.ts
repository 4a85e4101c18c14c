import { rangeRef, type WriteSheet } from 'hucre/xlsx';
import type { Language } from '../../core/text.ts';
import type { List, ListColumn } from '../sheets/sheet.ts';
import { cellText } from './cell-text.ts';
import { countLines } from './count-lines.ts';
import { listCell } from './list-cells.ts';
import { addGap, type Page } from './page.ts';
import { headStyle } from './styles.ts';
import { textCell } from './text-cell.ts';

/** What is frozen above the list must leave room for the list on a small screen; in points. */
const MOST_FROZEN = 240;
const LINE_HEIGHT = 15;
const MOST_HEIGHT = 409;

/** Where a list stands on its sheet: rows counted from 0, the last one included. */
export interface ListPlace {
  head: number;
  last: number;
}

/** Writes the head and the rows; filter and frozen head belong to the sheet. */
export function addList(
  page: Page,
  { columns, rows }: List,
  widths: readonly number[],
  language: Language,
): { place: ListPlace; parts: Pick<WriteSheet, 'autoFilter' | 'freezePane'> } {
  if (page.row > 0) addGap(page);
  const head = page.row;
  addRow(
    page,
    columns.map(({ title }) => textCell(cellText(title, language), headStyle)),
    columns.map(({ title }, index) => countLines(title, (widths[index] ?? 0) / BOLD)),
  );
  const frozen = heightOf(page);
  for (const { cells } of rows) {
    const all = columns.map((_, index) => cells[index] ?? { text: '' });
    addRow(
      page,
      all.map((cell, index) => listCell(cell, columns[index] ?? NO_COLUMN, language)),
      all.map(({ text }, index) => countLines(text, widths[index] ?? 0)),
    );
  }
  const last = page.row - 1;
  // Signs are too narrow for the filter's buttons.
  const filtered = columns.filter(({ isSign }) => !isSign).length;
  const range = rangeRef(head, 0, last, Math.max(filtered, 1) - 1);
  return {
    place: { head, last },
    parts: {
      ...(columns.length > 0 && { autoFilter: { range } }),
      ...(frozen <= MOST_FROZEN && { freezePane: { rows: head + 1 } }),
    },
  };
}

/** Bold letters are so much wider. */
const BOLD = 1.08;
const NO_COLUMN: ListColumn = { title: '' };

/** Excel finds the height of such rows by itself, LibreOffice and viewers don't. */
function addRow(
  page: Page,
  cells: readonly ReturnType<typeof listCell>[],
  lines: readonly number[],
): void {
  cells.forEach((cell, index) => {
    page.cells.set(`${page.row},${index}`, cell);
  });
  const height = Math.max(1, ...lines) * LINE_HEIGHT;
  if (height > LINE_HEIGHT) page.heights.set(page.row, { height: Math.min(height, MOST_HEIGHT) });
  page.row += 1;
}

function heightOf({ row, heights }: Page): number {
  const rows = Array.from({ length: row }, (_, index) => heights.get(index)?.height);
  return rows.reduce((sum: number, height) => sum + (height ?? LINE_HEIGHT), 0);
}
