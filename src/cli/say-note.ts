import type { Host } from './host.ts';
import { safeLine } from './safe-line.ts';
import { wrapWords } from './wrap-words.ts';

/** Says something on stderr, on one line whatever is in it; at a terminal, parted between words to its width. */
export function sayNote(
  { err, noteColumns }: Pick<Host, 'err' | 'noteColumns'>,
  text: string,
): void {
  const line = `karta: ${safeLine(text)}`;
  err(`${noteColumns ? wrapWords(line, noteColumns) : line}\n`);
}
