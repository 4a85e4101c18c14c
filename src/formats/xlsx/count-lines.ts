import { textWidth } from '../text-width.ts';

/** More of a text than this no row can show, whatever its columns. */
const MOST_SHOWN = 5000;

/** How many lines a text takes in a column of so many digits, when lines end between words. */
export function countLines(text: string, width: number): number {
  const room = Math.max((width - CELL_MARGIN) / SLIMNESS, 1);
  return text
    .slice(0, MOST_SHOWN)
    .split('\n')
    .reduce((lines, line) => lines + linesOf(line, room), 0);
}

const CELL_MARGIN = 1;
/** Letters of Calibri, beside its digits, are a little slimmer than what `textWidth` is made for. */
const SLIMNESS = 0.94;
const BLANK = textWidth(' ');

function linesOf(line: string, room: number): number {
  let lines = 1;
  let filled = 0;
  for (const word of line.split(' ')) {
    const width = textWidth(word);
    if (filled > 0 && filled + BLANK + width > room) {
      lines += 1;
      filled = 0;
    } else if (filled > 0) {
      filled += BLANK;
    }
    filled += width;
    // A word without end is torn.
    lines += Math.ceil(filled / room) - 1 || 0;
    filled %= room;
  }
  return lines;
}
