import { applyEdits, type TextEdit } from '../core/apply-edits.ts';
import { type PlacedScalar, readAlone } from '../documents/scalar-at.ts';
import type { Meant } from './matches-meant.ts';

/** What is to change in the text, and what that means. */
interface ScalarPlan {
  edits: readonly TextEdit[];
  meant: readonly Meant[];
}

/** What edits of a key or a value come to; undefined where that can't be told. */
export function planScalar(
  scalar: PlacedScalar,
  edits: readonly TextEdit[],
  text: string,
): ScalarPlan | undefined {
  const [first, another] = edits;
  // No fix makes lines: how far they would be indented is not its business.
  if (!first || edits.some(({ replacement }) => /[\r\n]/.test(replacement))) return undefined;
  const { span, sourceStart } = scalar;
  if (first.span.start <= span.start && first.span.end >= span.end) {
    return another ? undefined : planWhole(scalar, first);
  }
  const isLiteral = scalar.source === scalar.value || typeof scalar.value !== 'string';
  if (sourceStart !== undefined && isLiteral) return planInside(scalar, edits, sourceStart);
  return another ? planPieces(scalar, edits, text) : planHidden(scalar, first, text);
}

/** Something else in the place of all of it, written as YAML. */
function planWhole(scalar: PlacedScalar, edit: TextEdit): ScalarPlan | undefined {
  const { path, part, value, sourceStart, source } = scalar;
  const alone = readAlone(edit.replacement);
  if (sourceStart !== undefined && keepsStyle(scalar, edit.replacement, alone)) {
    const span = { start: sourceStart, end: sourceStart + source.length };
    return planInside(scalar, [{ ...edit, span }], sourceStart);
  }
  if (!alone) return undefined;
  const accepts = (now: unknown): boolean => Object.is(now, alone.value);
  if (!('field' in alone)) {
    const named = (now: unknown): boolean => now === String(alone.value);
    return { edits: [edit], meant: [{ path, part, accepts: part === 'key' ? named : accepts }] };
  }
  // `every:month` was one name; with a space it is a name and a value.
  if (part !== 'key' || value === null) return undefined;
  return {
    edits: [edit],
    meant: [
      { path, part: 'key', accepts: (now) => now === alone.field },
      { path, part: 'value', accepts },
    ],
  };
}

/** Whether a text is to stay a text: within its quotes, or in quotes if it needs them now. */
function keepsStyle(
  { isPlain, value }: PlacedScalar,
  replacement: string,
  alone: ReturnType<typeof readAlone>,
): boolean {
  if (typeof value !== 'string' || /^["']/.test(replacement)) return false;
  if (isPlain) return !alone || typeof alone.value !== 'string';
  const isText = alone && !('field' in alone) && typeof alone.value === 'string';
  return isText === true && !/["'\\]/.test(replacement);
}

/** Pieces of what is written sign by sign; a text that would no longer be read as such gets quotes. */
function planInside(
  { path, part, source, span, isPlain, inFlow }: PlacedScalar,
  edits: readonly TextEdit[],
  start: number,
): ScalarPlan | undefined {
  const own = edits.map((edit) => ({
    ...edit,
    span: { start: edit.span.start - start, end: edit.span.end - start },
  }));
  if (own.some((edit) => edit.span.start < 0 || edit.span.end > source.length)) return undefined;
  const meant = applyEdits(source, own);
  const isRead = !isPlain || part === 'key' || isReadAs(meant, inFlow);
  return {
    edits: isRead ? edits : [{ span, replacement: JSON.stringify(meant) }],
    meant: [{ path, part, accepts: (now) => isAlike(now, meant) }],
  };
}

/** Whether a text without quotes is read as it is. */
function isReadAs(text: string, inFlow: boolean): boolean {
  const alone = readAlone(`k: ${inFlow ? `[${text}]` : text}`);
  if (inFlow) return !/[,[\]{}]/.test(text) && isReadAs(text, false);
  return alone !== undefined && 'field' in alone && isAlike(alone.value, text);
}

/** So many occurrences of what is to go are looked at. */
const MOST_PLACES = 100;

/** A piece of what is written with escapes or in several lines. */
function planHidden(
  { path, part, value }: PlacedScalar,
  edit: TextEdit,
  text: string,
): ScalarPlan | undefined {
  if (typeof value !== 'string') return undefined;
  const old = text.slice(edit.span.start, edit.span.end);
  const candidates = placesOf(value, old)
    .slice(0, MOST_PLACES)
    .map((at) => value.slice(0, at) + edit.replacement + value.slice(at + old.length));
  const accepts = (now: unknown): boolean => candidates.some((meant) => isAlike(now, meant));
  return { edits: [edit], meant: [{ path, part, accepts }] };
}

/** Several such pieces: each is found by how often it stands before its place. */
function planPieces(
  { path, part, value, span }: PlacedScalar,
  edits: readonly TextEdit[],
  text: string,
): ScalarPlan | undefined {
  if (typeof value !== 'string') return undefined;
  const own: TextEdit[] = [];
  for (const { span: place, replacement } of edits) {
    const old = text.slice(place.start, place.end);
    const before = placesOf(text.slice(span.start, place.start), old).length;
    const start = placesOf(value, old)[before];
    if (start === undefined) return undefined;
    own.push({ span: { start, end: start + old.length }, replacement });
  }
  if (own.some((one, index) => one.span.start < (own[index - 1]?.span.end ?? 0))) return undefined;
  const meant = applyEdits(value, own);
  return { edits, meant: [{ path, part, accepts: (now) => isAlike(now, meant) }] };
}

/** Where a piece stands in a text. */
function placesOf(text: string, piece: string): number[] {
  const places: number[] = [];
  if (piece === '') return places;
  for (let at = text.indexOf(piece); at !== -1; at = text.indexOf(piece, at + 1)) places.push(at);
  return places;
}

/** Whether it is the text; where something is taken out, blanks around it may go too. */
function isAlike(now: unknown, meant: string): boolean {
  return typeof now === 'string' && withSingleBlanks(now) === withSingleBlanks(meant);
}

function withSingleBlanks(text: string): string {
  return text
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}
