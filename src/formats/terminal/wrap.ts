import wrapAnsi from 'wrap-ansi';
import { cellWidth } from './cell-width.ts';

/** Lines of at most `width` cells; words that are longer are cut. */
export function wrap(text: string, width: number): string[] {
  if (!text.includes('\n') && cellWidth(text) <= width) return [text.trim()];
  return wrapAnsi(text, Math.max(width, 1), { hard: true, trim: true }).split('\n');
}
