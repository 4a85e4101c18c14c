import type { Finding, FixSafety } from '../../core/diagnostic.ts';
import type { Location, Span } from '../../core/location.ts';
import type { Text } from '../../core/text.ts';

/** A piece of a text and what is to stand there instead. */
export interface Change extends Span {
  replacement: string;
}

/** A longer replacement is no help to anybody. */
const LONGEST = 500;

/**
 * The fix that makes these changes, given in order, to the text at a place; undefined where the result would
 * be too long, or be no text any more, or read as something else in a file that has it without quotes.
 */
export function mendText(
  text: string,
  at: Location,
  changes: readonly Change[],
  title: Text,
  safety: FixSafety = 'sure',
): Finding['fix'] {
  const [first] = changes;
  const last = changes.at(-1);
  if (!first || !last || last.end - first.start > LONGEST) return undefined;
  const mended = applyChanges(text, changes);
  const end = mended.length - (text.length - last.end);
  if (!isPlain(mended, text)) return undefined;
  const span = { start: first.start, end: last.end };
  const fix = { title, safety, at: { ...at, span }, replacement: mended.slice(first.start, end) };
  if (first === last) return fix;
  const pieces = changes.map(({ start, end: to, replacement }) => ({
    at: { ...at, span: { start, end: to } },
    replacement,
  }));
  return { ...fix, pieces };
}

/** The text after changes that are given in order and do not overlap. */
export function applyChanges(text: string, changes: readonly Change[]): string {
  let done = 0;
  let mended = '';
  for (const { start, end, replacement } of changes) {
    mended += text.slice(done, start) + replacement;
    done = end;
  }
  return mended + text.slice(done);
}

/** Whether a text that is written without quotes may be changed to this without quotes. */
function isPlain(mended: string, text: string): boolean {
  const first = mended.trimStart().slice(0, 1);
  const sameStart = text.trimStart().startsWith(first) && first !== '';
  const marks = (one: string): number => one.match(/:(?:\s|$)|\s#/g)?.length ?? 0;
  return (sameStart || /[\p{L}\d«(№]/u.test(first)) && marks(mended) <= marks(text);
}
