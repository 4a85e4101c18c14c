import type { TextEdit } from '../core/apply-edits.ts';
import type { FixedText } from './plan-fix.ts';

/** A change of a comment. */
interface CommentPlan {
  /** Where its `#` stands. */
  start: number;
  /** What is to be left of it. */
  text: string;
  edit: TextEdit;
}

/** The change of the comment that an edit lies in, if it lies in one; one that goes takes its line or its blanks along. */
export function planComment(
  edit: TextEdit,
  { text, comments }: FixedText,
): CommentPlan | undefined {
  const { span, replacement } = edit;
  const comment = comments.find(
    (one) => one.start <= span.start && span.end <= one.start + one.text.length,
  );
  if (!comment) return undefined;
  const { start } = comment;
  const left =
    comment.text.slice(0, span.start - start) + replacement + comment.text.slice(span.end - start);
  if (left.trim() !== '') return { start, text: left, edit };
  return { start, text: '', edit: { span: withItsRoom(text, comment), replacement: '' } };
}

/** With the blanks before it, or with the line that holds nothing else. */
function withItsRoom(text: string, comment: { start: number; text: string }): TextEdit['span'] {
  const end = comment.start + comment.text.length;
  const lineStart = text.lastIndexOf('\n', comment.start - 1) + 1;
  const before = text.slice(lineStart, comment.start);
  if (before.trim() !== '') return { start: lineStart + before.trimEnd().length, end };
  return { start: lineStart, end: end + (/^\r?\n?/.exec(text.slice(end))?.[0].length ?? 0) };
}
