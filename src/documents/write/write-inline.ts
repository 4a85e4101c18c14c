import { resolveCoreScalar } from '../core-scalars.ts';
import type { Entry, ListNode, MapNode, Node, Slot } from './tree.ts';
import { writeText } from './write-text.ts';

/** The columns that a line in brackets may end at. */
export interface InlineLimits {
  /** For what is put on one line because it reads best so: codes, spans of days. */
  usual: number;
  /** For what stands on one line already. */
  keep: number;
  /** For new lists of texts, which read better one under the other if they are long. */
  texts: number;
}

/** A value on one line; in brackets if it has parts. */
export function writeInline(node: Node, inBrackets: boolean): string {
  if (node.type === 'text') return writeText(node.value, { ...node, inBrackets });
  if (node.type === 'plain') return node.written === '' && inBrackets ? 'null' : node.written;
  if (node.type === 'list') {
    return `[${node.items.map((item) => writeInline(item.node, true)).join(', ')}]`;
  }
  const fields = node.entries.map(
    (entry) => `${writeName(entry, true)} ${writeInline(entry.node, true)}`,
  );
  return `{${fields.join(', ')}}`;
}

/** A field's name with its colon. Names that fields have, `on` among them, go without quotes. */
export function writeName(
  { name, written }: Pick<Entry, 'name' | 'written'>,
  inBrackets: boolean,
): string {
  if (written !== undefined) return `${written}:`;
  const isUsual = /^[A-Za-z_][\w-]*$/.test(name) && resolveCoreScalar(name) === undefined;
  return `${isUsual ? name : writeText(name, { inBrackets, sort: 'text' })}:`;
}

/** Whether a list or mapping goes on one line, which its brackets would begin at that column. */
export function goesInline(
  node: ListNode | MapNode,
  column: number,
  isFixed: boolean,
  limits: InlineLimits,
): boolean {
  if (hasComments(node)) return false;
  if (partsOf(node).length === 0) return true;
  if (isFixed && node.kept) return node.kept.isOneLine;
  const limit = inlineLimit(node, limits);
  if (limit === undefined || leastWidth(node, limit) > limit) return false;
  return column + writeInline(node, true).length <= limit;
}

/** The column that a list or mapping may end at on one line; undefined if it doesn't go on one at all. */
function inlineLimit(node: ListNode | MapNode, limits: InlineLimits): number | undefined {
  if (node.kept?.inBrackets) return limits.keep;
  if (!partsOf(node).every((part) => isShort(part.node))) return undefined;
  if (node.type === 'map') return node.isCompact ? limits.usual : undefined;
  if (node.isCode) return limits.usual;
  if (node.kept || node.isOfMappings) return undefined;
  // A text that only brackets put in quotes reads better on a line of its own.
  const isNatural = node.items.every(
    (item) => writeInline(item.node, true) === writeInline(item.node, false),
  );
  if (!isNatural) return undefined;
  return node.items.length === 1 ? limits.usual : limits.texts;
}

function isShort(node: Node): boolean {
  if (node.type === 'text') return !node.value.includes('\n');
  if (node.type === 'map') return false;
  return (
    node.type === 'plain' ||
    node.items.every((item) => item.node.type === 'text' || item.node.type === 'plain')
  );
}

/** How wide a value is at least, as far as that matters: it ends looking when it is past the limit. */
function leastWidth(node: Node, limit: number): number {
  if (node.type === 'text') return node.value.length;
  if (node.type === 'plain') return node.written.length;
  let width = 2;
  for (const part of partsOf(node)) {
    width += 1 + ('name' in part ? part.name.length : 0) + leastWidth(part.node, limit - width);
    if (width > limit) break;
  }
  return width;
}

function partsOf(node: ListNode | MapNode): readonly (Slot | Entry)[] {
  return node.type === 'list' ? node.items : node.entries;
}

/** Asked of the same values at each level around them. */
const commented = new WeakMap<Node, boolean>();

/** Whether a comment stands anywhere in a value: brackets have no room for it. */
function hasComments(node: Node): boolean {
  if (node.type === 'text') return false;
  const known = commented.get(node);
  if (known !== undefined) return known;
  const found =
    node.tail.length > 0 ||
    (node.type !== 'plain' &&
      partsOf(node).some(
        (part) => part.above.length > 0 || part.behind !== undefined || hasComments(part.node),
      ));
  commented.set(node, found);
  return found;
}
