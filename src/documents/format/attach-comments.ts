import type { CommentLine } from '../write/tree.ts';
import { around, type PlacedCollection, type PlacedSlot, partsAround } from './placed-parts.ts';
import type { PlacedComment } from './text-lines.ts';

/** Tells comments that are about one line, and must stay with what stands on it. */
export type IsPinned = (comment: string) => boolean;

/**
 * Puts each comment to the part of the file that it stands at. Nothing is left over.
 *
 * @param slots all parts of the file, in order
 */
export function attachComments(
  comments: readonly PlacedComment[],
  slots: readonly PlacedSlot[],
  isPinned: IsPinned,
): void {
  for (const comment of comments) {
    const pinned = isPinned(comment.text);
    if (comment.standsAlone) attachAlone(comment, slots, pinned);
    else attachBehind(comment, slots, pinned);
  }
}

/** A comment behind something on its line belongs to what ended last before it, or to what it begins. */
function attachBehind(
  { start, text, gap }: PlacedComment,
  slots: readonly PlacedSlot[],
  pinned: boolean,
): void {
  let { before: nearest } = partsAround(start, slots);
  let last = -1;
  for (let at = nearest; at; at = at.parent.owner) {
    const event = at.end <= start ? at.end : at.ready;
    if (event > last) [last, nearest] = [event, at];
  }
  if (!nearest) return;
  const { slot } = nearest;
  if (pinned) slot.isFixed = true;
  // A second one, as behind either bracket of a list, goes above.
  if (slot.behind === undefined) slot.behind = text;
  else slot.above.push({ text, gap });
}

/** A comment on a line of its own belongs to what follows, unless its column says that it ends what went before. */
function attachAlone(
  { start, text, column, gap }: PlacedComment,
  slots: readonly PlacedSlot[],
  pinned: boolean,
): void {
  const { before, next } = partsAround(start, slots);
  // Between a name and its text there is no other place for a comment than above the name.
  const isWithin = before && !before.holds && before.ready <= start && start < before.end;
  const line = { text, gap };
  const tail = isWithin || !before ? undefined : tailFor(start, column, before, next);
  if (tail && !(pinned && next)) {
    tail.push(line);
    return;
  }
  const target = isWithin ? before : (ownerOfBrackets(start, next) ?? before);
  if (!target) return;
  if (pinned) target.slot.isFixed = true;
  target.slot.above.push(line);
}

/** Of what begins in brackets behind an offset, what these are the value of. */
function ownerOfBrackets(offset: number, next: PlacedSlot | undefined): PlacedSlot | undefined {
  let owner = next;
  while (owner?.parent.inBrackets && owner.parent.start > offset && owner.parent.owner) {
    owner = owner.parent.owner;
  }
  return owner;
}

/** The comments at the end of what a comment ends by its place or column; undefined if it ends nothing. */
function tailFor(
  offset: number,
  column: number,
  before: PlacedSlot,
  next: PlacedSlot | undefined,
): CommentLine[] | undefined {
  const open = new Set(next && around(next));
  const own = [...(before.holds ? [before.holds] : []), ...around(before)];
  const brackets = own.find((one) => one.inBrackets && offset < one.end);
  if (brackets) return open.has(brackets) ? undefined : tailInBrackets(brackets);
  if (next && column <= next.parent.column) return undefined;
  const { node } = before.slot;
  const isEmpty = node.type === 'plain' && node.written === '' && !before.parent.inBrackets;
  if (isEmpty && column > before.parent.column) return node.tail;
  const fitting = own.filter((one) => !open.has(one) && !isBracketed(one) && one.column <= column);
  const deepest = Math.max(...fitting.map((one) => one.column));
  // Of a list at the column of its name and what holds the name, it ends the latter.
  return fitting.findLast((one) => one.column === deepest)?.node.tail ?? rootTail(own, next);
}

/** Behind everything, a comment ends the file, whatever its column. */
function rootTail(
  own: readonly PlacedCollection[],
  next: PlacedSlot | undefined,
): CommentLine[] | undefined {
  return next ? undefined : own.at(-1)?.node.tail;
}

/** Empty brackets have no room for a comment. */
function tailInBrackets({ node, owner }: PlacedCollection): CommentLine[] | undefined {
  const parts = node.type === 'list' ? node.items : node.entries;
  return parts.length > 0 ? node.tail : owner?.slot.above;
}

/** Whether it stands in brackets, be they its own or others. */
function isBracketed(collection: PlacedCollection): boolean {
  for (let at: PlacedCollection | undefined = collection; at; at = at.owner?.parent) {
    if (at.inBrackets) return true;
  }
  return false;
}
