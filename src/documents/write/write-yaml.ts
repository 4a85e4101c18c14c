import type { Path } from '../../core/location.ts';
import { renderLayout } from './render-layout.ts';
import type { Shape } from './shape.ts';
import type { CommentLine } from './tree.ts';
import { type CommentsAt, valueTree } from './value-tree.ts';

/** A comment to be written beside a value. */
export interface NewComment {
  /** The field or item that it is about; empty for the top of the file. */
  path: Path;
  /** Without `#`; each of its lines becomes one of the comment's. */
  text: string;
  /** Whether it stands behind the value on the same line; above it unless told. */
  isBehind?: boolean;
}

export interface WriteOptions {
  /** Where editors find the schema: an address, or a path relative to the file. */
  schema?: string;
  comments?: readonly NewComment[];
}

/**
 * Plain data as YAML that a person would write: fields in the order of the shape, long texts folded, quotes only
 * where some program could read something else. What `readDocument` gives back is the same value.
 *
 * @param value mappings, lists, texts, numbers, truth values and null; fields that are undefined are left out
 */
export function writeYaml(
  value: unknown,
  shape: Shape,
  { schema, comments = [] }: WriteOptions = {},
): string {
  const top = linesAt(comments, []);
  if (schema !== undefined) top.unshift(commentLine(`yaml-language-server: $schema=${schema}`));
  const commentsAt: CommentsAt = (path) => {
    const behind = comments.find((one) => one.isBehind && isSame(one.path, path))?.text;
    return {
      above: linesAt(comments, path),
      ...(behind !== undefined && { behind: commentLine(behind).text }),
    };
  };
  return renderLayout({ top, root: valueTree(value, shape, commentsAt, []) });
}

function linesAt(comments: readonly NewComment[], path: Path): CommentLine[] {
  return comments
    .filter((one) => !one.isBehind && isSame(one.path, path))
    .flatMap(({ text }) => text.split('\n').map(commentLine));
}

function isSame(one: Path, other: Path): boolean {
  return one.length === other.length && one.every((part, index) => part === other[index]);
}

/** Signs that end lines or that no file may hold; a comment can't escape them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones
const NOT_IN_COMMENT = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|\p{Cs}/gu;

function commentLine(text: string): CommentLine {
  return { text: `# ${text.replace(NOT_IN_COMMENT, ' ')}`.trimEnd(), gap: false };
}
