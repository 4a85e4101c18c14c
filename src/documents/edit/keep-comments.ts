import type { Editable } from './read-editable.ts';

/** The comments between two offsets, without blanks at their ends. */
export function commentsWithin({ comments }: Editable, start: number, end: number): string[] {
  return comments
    .filter((one) => one.start >= start && one.start < end)
    .map(({ text }) => text.trimEnd());
}

/** Comments in lines of their own, each begun with a line feed. */
export function commentLines(comments: readonly string[], column: number): string {
  return comments.map((text) => `\n${' '.repeat(column)}${text}`).join('');
}
