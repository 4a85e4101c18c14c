import type { TableCell } from '../block.ts';
import { cleanText } from './clean-text.ts';

/** What was cleaned already: a cell is asked for several times. */
const texts = new WeakMap<TableCell, string>();

/** All that a cell says, cleaned and on one line. */
export function cellText(cell: TableCell): string {
  const known = texts.get(cell);
  if (known !== undefined) return known;
  const text = cell.lines
    .map((line) => cleanText(line.text).text.replaceAll('\n', ' '))
    .filter((one) => one !== '')
    .join(' ');
  texts.set(cell, text);
  return text;
}
