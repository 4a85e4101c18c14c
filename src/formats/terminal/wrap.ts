import wrapAnsi from 'wrap-ansi';
import { cellWidth } from './cell-width.ts';

/** Lines of at most `width` cells; words that are longer are cut. */
export function wrap(text: string, width: number): string[] {
  if (!text.includes('\n') && cellWidth(text) <= width) return [text.trim()];
  const whole = text.replace(ENDLESS_WORD, (word) => word.match(PIECE)?.join(' ') ?? word);
  return wrapAnsi(whole, Math.max(width, 1), { hard: true, trim: true }).split('\n');
}

/** What no line can hold is parted beforehand: tearing it sign by sign takes time that grows with its square. */
const ENDLESS_WORD = /\S{1000,}/g;
const PIECE = /.{1,500}/gsu;
