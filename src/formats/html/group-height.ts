import type { Row } from '../../report/table.ts';
import { textWidth } from '../text-width.ts';

/** What a page holds below the head of a table, in points, with some left over for what is reckoned too low. */
const PAGE = 400;
/** The height of a line of text, in sizes of the print; what a row has above and below its text, in points. */
const LINE = 1.3;
const PADDING = 5;

/** What rows are measured by. */
export interface Measure {
  /** The widths of the columns, in digits of the print. */
  widths: readonly number[];
  /** The size of the print, in points. */
  print: number;
}

/**
 * Whether rows fit a page, so that they may be kept together; whoever keeps a longer group together gets half a page
 * of nothing before it.
 */
export function fitsPage(rows: readonly Pick<Row, 'cells'>[], { widths, print }: Measure): boolean {
  let height = 0;
  for (const { cells } of rows) {
    const lines = cells.map(({ text }, index) => countLines(text, widths[index] ?? 1));
    height += Math.max(1, ...lines) * LINE * print + PADDING;
    if (height > PAGE) return false;
  }
  return true;
}

function countLines(text: string, width: number): number {
  const room = Math.max(1, width - 2);
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line.slice(0, 2000)) / room)), 0);
}
