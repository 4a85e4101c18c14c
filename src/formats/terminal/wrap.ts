import wrapAnsi from 'wrap-ansi';

/** Lines of at most `width` cells; words that are longer are cut. */
export function wrap(text: string, width: number): string[] {
  return wrapAnsi(text, Math.max(width, 1), { hard: true, trim: true }).split('\n');
}
