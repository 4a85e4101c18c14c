import { cellWidth } from './cell-width.ts';

/** No column gets narrower, so that even a hopeless width gives something to read. */
const NARROWEST = 4;
/** A word up to so many cells long, such as a date range, is kept whole while there is room. */
const LONG_WORD = 22;

/** Column widths in cells: as wide as the texts need, the widest narrowed until all fit. The first row is the head. */
export function fitColumns(rows: readonly (readonly string[])[], room: number): number[] {
  const wanted = widest(rows, widestLine);
  const least = widest(rows, (text) => Math.min(LONG_WORD, Math.max(...wordsOf(text))));
  return narrow(
    narrow(wanted, least, room),
    least.map(() => NARROWEST),
    room,
  );
}

/** What each column needs so that no word is torn; very long words are torn anyway. */
export function neededWidths(rows: readonly (readonly string[])[]): number[] {
  return widest(rows, (text) =>
    Math.max(...wordsOf(text).map((word) => (word > LONG_WORD ? NARROWEST : word))),
  );
}

function widest(rows: readonly (readonly string[])[], measure: (text: string) => number): number[] {
  const [first = []] = rows;
  return first.map((_, index) =>
    rows.reduce((most, row) => Math.max(most, measure(row[index] ?? '')), 1),
  );
}

function narrow(widths: readonly number[], least: readonly number[], room: number): number[] {
  const result = [...widths];
  const total = (): number => result.reduce((sum, one) => sum + one, 0);
  while (total() > room) {
    const spare = result.map((one, index) => (one > (least[index] ?? 0) ? one : 0));
    const widestSpare = Math.max(...spare);
    if (widestSpare === 0) break;
    result[spare.indexOf(widestSpare)] = widestSpare - 1;
  }
  return result;
}

function widestLine(text: string): number {
  return Math.max(...text.split('\n').map((line) => cellWidth(line)));
}

/** The widths of the words. */
function wordsOf(text: string): number[] {
  return text.split(/[ \t\n]/).map((word) => cellWidth(word));
}
