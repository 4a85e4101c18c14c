import { visibleLine } from '../formats/visible-line.ts';
import type { Host } from './host.ts';

/**
 * Says something on stderr, on one line whatever is in it: names come from strangers, and a line of its own would be a
 * command to GitHub Actions, as `##[` is anywhere in a line.
 */
export function sayNote(host: Pick<Host, 'err'>, text: string): void {
  host.err(`karta: ${visibleLine(text).replaceAll('##[', '##\\u005b')}\n`);
}
