import { isDeepStrictEqual } from 'node:util';
import { findComments } from '../find-comments.ts';

/** A readable file: its text, and the value that it gives. */
interface Read {
  text: string;
  value: unknown;
}

/** Whether two files say the same: equal values, whatever the order of fields, and the same comments. */
export function isSameMeaning(one: Read, other: Read): boolean {
  const [comments, others] = [commentsOf(one), commentsOf(other)];
  return (
    isDeepStrictEqual(one.value, other.value) &&
    comments.length === others.length &&
    comments.every((comment, index) => comment === others[index])
  );
}

function commentsOf({ text }: Read): string[] {
  return findComments(text)
    .map((comment) => comment.text.trimEnd())
    .sort();
}
