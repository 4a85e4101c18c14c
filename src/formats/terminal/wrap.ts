import wrapAnsi from 'wrap-ansi';
import { cellWidth, isOneCellEach } from './cell-width.ts';

/** Lines of at most `width` cells; words that are longer are cut. */
export function wrap(text: string, width: number): string[] {
  if (!text.includes('\n') && cellWidth(text) <= width) return [text.trim()];
  const plain = wrapPlain(text, width);
  if (plain) return plain;
  const whole = text
    .replace(ENDLESS_WORD, (word) => word.match(PIECE)?.join(' ') ?? word)
    .replace(HYPHENATED, (word) => (cellWidth(word) > width ? breakAtHyphens(word, width) : word));
  return wrapAnsi(whole, Math.max(width, 1), { hard: true, trim: true }).split('\n');
}

/**
 * The same for usual texts of words that all fit; undefined for others. Measuring sign by sign takes a hundred times as
 * long, and thousands of findings may come at once.
 */
function wrapPlain(text: string, width: number): string[] | undefined {
  if (!isOneCellEach(text) || / {2}|^\s|\s$/.test(text)) return undefined;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (word.length > width) return undefined;
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** A word that is too long for a line, with a blank where it may end at one of its hyphens. */
function breakAtHyphens(word: string, width: number): string {
  const lines: string[] = [];
  for (const part of word.split(/(?<=-)/)) {
    const longer = `${lines.at(-1) ?? ''}${part}`;
    if (lines.length > 0 && cellWidth(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines.join(' ');
}

const HYPHENATED = /\S+-\S+/g;

/** What no line can hold is parted beforehand: tearing it sign by sign takes time that grows with its square. */
const ENDLESS_WORD = /\S{1000,}/g;
const PIECE = /.{1,500}/gsu;
