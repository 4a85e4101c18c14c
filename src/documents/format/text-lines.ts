import { findComments } from '../find-comments.ts';
import { indexLines, positionAt } from '../spot.ts';

/** A comment of a text and how it stands there. */
export interface PlacedComment {
  /** Where its `#` stands, as a UTF-16 offset. */
  start: number;
  /** With its `#`, without blanks at its end. */
  text: string;
  /** The column of its `#`, from 0. */
  column: number;
  /** Whether nothing but blanks and dashes stands before it on its line. */
  standsAlone: boolean;
  /** Whether an empty line stands before its line. */
  gap: boolean;
}

/** A text with line feeds only, as its lines are to be asked about. */
export interface TextLines {
  text: string;
  /** The text with blanks in place of its comments, so that nothing in them is taken for a sign of YAML. */
  bare: string;
  comments: readonly PlacedComment[];
  columnOf(offset: number): number;
  /** Whether an empty line stands before the line of an offset. */
  hasGapBefore(offset: number): boolean;
}

/** Looks for the comments of a text that is YAML. */
export function readLines(text: string): TextLines {
  const found = findComments(text);
  const starts = indexLines(text);
  // Looked at once for each line: many things may stand on one.
  const isEmpty = text.split('\n').map((line) => line.trim() === '');
  const hasGapBefore = (offset: number): boolean =>
    isEmpty[positionAt(starts, offset).line - 2] ?? false;
  const columnOf = (offset: number): number => positionAt(starts, offset).column - 1;
  const comments = found.map(({ start, text: comment }) => {
    const column = columnOf(start);
    return {
      ...{ start, text: comment.trimEnd(), column, gap: hasGapBefore(start) },
      standsAlone: /^[\s-]*$/.test(text.slice(start - column, start)),
    };
  });
  return { text, bare: blankOut(text, found), comments, columnOf, hasGapBefore };
}

function blankOut(text: string, comments: readonly { start: number; text: string }[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { start, text: comment } of comments) {
    pieces.push(text.slice(done, start), ' '.repeat(comment.length));
    done = start + comment.length;
  }
  return pieces.join('') + text.slice(done);
}
