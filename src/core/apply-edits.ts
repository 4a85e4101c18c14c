import type { Span } from './location.ts';

/** A change of a text: what stands at `span` gives way to `replacement`. */
export interface TextEdit {
  /** UTF-16 offsets into the text; an empty span inserts. */
  span: Span;
  replacement: string;
}

/** The text with all edits made, in whatever order they are given. Throws RangeError if two overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = [...edits].sort(
    (one, other) => one.span.start - other.span.start || one.span.end - other.span.end,
  );
  const parts: string[] = [];
  let done = 0;
  for (const { span, replacement } of sorted) {
    if (span.start < done || span.end < span.start) throw new RangeError('edits overlap');
    parts.push(text.slice(done, span.start), replacement);
    done = span.end;
  }
  return parts.join('') + text.slice(done);
}
