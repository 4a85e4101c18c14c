import type { TextEdit } from '../core/apply-edits.ts';
import type { DiagnosticFix } from '../core/diagnostic.ts';
import type { Range } from '../core/location.ts';
import type { Comment } from '../documents/find-comments.ts';
import { openScalars, type PlacedScalar } from '../documents/scalar-at.ts';
import { indexLines, type LineStarts } from '../documents/spot.ts';
import { planComment } from './plan-comment.ts';
import { planScalar } from './plan-scalar.ts';
import type { PlannedFix } from './planned-fix.ts';

/** A text and what is looked up in it. */
export interface FixedText {
  text: string;
  /** As it is in the file, where `text` may have plain blanks instead of others. */
  written: string;
  starts: LineStarts;
  comments: readonly Comment[];
  scalarAt: ReturnType<typeof openScalars>;
}

export function openText(text: string, written: string, comments: readonly Comment[]): FixedText {
  return { text, written, starts: indexLines(text), comments, scalarAt: openScalars(text) };
}

/** What a fix comes to in a text; undefined where it can't be made, or would change nothing. */
export function planFix(fix: DiagnosticFix, text: FixedText): PlannedFix | undefined {
  const edits: TextEdit[] = [];
  for (const { range, replacement } of [fix, ...(fix.also ?? [])]) {
    const span = spanOf(range, text);
    if (!span) return undefined;
    if (text.written.slice(span.start, span.end) !== replacement) edits.push({ span, replacement });
  }
  const sorted = edits.sort((one, other) => one.span.start - other.span.start);
  const planned: Parts = { edits: [], meant: [], comments: new Map() };
  for (const group of byScalar(sorted, text)) {
    if (!addGroup(group, text, planned)) return undefined;
  }
  return planned.edits.length > 0 && areApart(planned.edits) ? { fix, ...planned } : undefined;
}

interface Parts {
  edits: TextEdit[];
  meant: PlannedFix['meant'][number][];
  comments: Map<number, string>;
}

/** Edits of one scalar, or one edit elsewhere. */
interface Group {
  scalar: PlacedScalar | undefined;
  edits: TextEdit[];
}

function byScalar(edits: readonly TextEdit[], { scalarAt }: FixedText): Group[] {
  const groups: Group[] = [];
  for (const edit of edits) {
    const scalar = scalarAt(edit.span);
    const last = groups.at(-1);
    if (scalar && last?.scalar?.span.start === scalar.span.start) last.edits.push(edit);
    else groups.push({ scalar, edits: [edit] });
  }
  return groups;
}

/** Adds what the edits come to; false where they can't be made. */
function addGroup({ scalar, edits }: Group, text: FixedText, planned: Parts): boolean {
  if (scalar) {
    const one = planScalar(scalar, edits, text.text);
    if (!one) return false;
    planned.edits.push(...one.edits);
    planned.meant.push(...one.meant);
    return true;
  }
  const [edit] = edits;
  if (!edit) return false;
  const comment = planComment(edit, text);
  if (comment) planned.comments.set(comment.start, comment.text);
  // What lies in no comment either must leave the value as it is: the check of the result sees to that.
  planned.edits.push(comment?.edit ?? edit);
  return true;
}

function areApart(edits: readonly TextEdit[]): boolean {
  return edits.every(({ span }, index) => span.start >= (edits[index - 1]?.span.end ?? 0));
}

/** Offsets for lines and columns; undefined for places that the text doesn't have. */
function spanOf({ start, end }: Range, { text, starts }: FixedText): TextEdit['span'] | undefined {
  const from = (starts[start.line - 1] ?? Number.NaN) + start.column - 1;
  const to = (starts[end.line - 1] ?? Number.NaN) + end.column - 1;
  return from <= to && to <= text.length ? { start: from, end: to } : undefined;
}
