import type { Cell, MergeRange, WriteSheet } from 'hucre/xlsx';
import type { Language } from '../../core/text.ts';
import type { TextBlock } from '../sheets/sheet.ts';
import type { TextRow } from './spans.ts';
import { textCell } from './text-cell.ts';
import { textRows } from './text-rows.ts';

const GAP_HEIGHT = 8;

/** What has been written of a sheet so far. */
export interface Page {
  /** The next row, counted from 0. */
  row: number;
  cells: Map<string, Partial<Cell>>;
  merges: MergeRange[];
  heights: NonNullable<WriteSheet['rowDefs']>;
}

export function emptyPage(): Page {
  return { row: 0, cells: new Map(), merges: [], heights: new Map() };
}

export function addTexts(
  page: Page,
  blocks: readonly TextBlock[],
  span: readonly number[],
  language: Language,
): void {
  for (const block of blocks) {
    for (const row of textRows(block, span, language)) addText(page, row);
  }
}

function addText(page: Page, { height, spans }: TextRow): void {
  for (const { from, to, text, style } of spans) {
    page.cells.set(`${page.row},${from}`, textCell(text, style));
    if (to > from)
      page.merges.push({ startRow: page.row, endRow: page.row, startCol: from, endCol: to });
  }
  page.heights.set(page.row, { height });
  page.row += 1;
}

export function addGap(page: Page): void {
  page.heights.set(page.row, { height: GAP_HEIGHT });
  page.row += 1;
}
