import type { Host } from './host.ts';
import { safeLine } from './safe-line.ts';
import { wrapWords } from './wrap-words.ts';

/** Says something on stdout, on one line whatever is in it; at a terminal, parted between words to its width. */
export function sayLine(host: Pick<Host, 'out' | 'isTerminal' | 'columns'>, text: string): void {
  const line = safeLine(text);
  const isParted = host.isTerminal && host.columns !== undefined;
  host.out(`${isParted ? wrapWords(line, host.columns ?? 0) : line}\n`);
}
