import { visibleLine } from '../formats/visible-line.ts';

/**
 * A text on one line, in which nothing steers a terminal: names come from strangers, and a line of its own would be a
 * command to GitHub Actions, as `##[` is anywhere in a line.
 */
export function safeLine(text: string): string {
  return visibleLine(text).replaceAll('##[', '##\\u005b');
}
