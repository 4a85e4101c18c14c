import wrapAnsi from 'wrap-ansi';
import { cellWidth } from './cell-width.ts';

/** Lines of at most `width` cells; words that are longer are cut. */
export function wrap(text: string, width: number): string[] {
  if (!text.includes('\n') && cellWidth(text) <= width) return [text.trim()];
  const whole = text
    .replace(ENDLESS_WORD, (word) => word.match(PIECE)?.join(' ') ?? word)
    .replace(HYPHENATED, (word) => (cellWidth(word) > width ? breakAtHyphens(word, width) : word));
  return wrapAnsi(whole, Math.max(width, 1), { hard: true, trim: true }).split('\n');
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
