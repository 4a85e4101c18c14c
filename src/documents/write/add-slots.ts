import { blockText, type Widths } from './block-text.ts';
import type { CommentLine, Entry, ListNode, MapNode, Node, Slot } from './tree.ts';
import { goesInline, type InlineLimits, writeInline, writeName } from './write-inline.ts';

/** The columns that lines may end at. Comments behind values do not count. */
const WIDTHS: Widths = { fold: 90, keep: 100 };
const LIMITS: InlineLimits = { usual: 90, keep: 110, texts: 76 };

/** A name longer than that needs a `?` before it. */
const LONGEST_NAME = 1000;

/** Where the parts of a list or mapping go. */
interface Place {
  /** The column that they begin at. */
  indent: number;
  /** What the first part stands behind on its line: the dashes of the lists that it begins. */
  lead?: string;
  /** Whether comments stand at the top of the file, from which an empty line may part the first field. */
  isTop?: boolean;
}

/** Adds the lines of a list or mapping that has parts, one under the other. */
export function addSlots(lines: string[], node: ListNode | MapNode, place: Place): void {
  const isSpaced = node.type === 'list' && node.isSpaced;
  const slots: readonly (Slot | Entry)[] = node.type === 'list' ? node.items : node.entries;
  const pad = ' '.repeat(place.indent);
  for (const [index, slot] of slots.entries()) {
    const lead = index === 0 ? place.lead : undefined;
    const mayGap = index > 0 || place.isTop === true;
    const needsGap = isSpaced && isOpen(slot, place.indent + 2);
    if (lead === undefined) addAbove(lines, slot, { indent: place.indent, needsGap, mayGap });
    if ('name' in slot) addEntry(lines, slot, lead ?? pad, place.indent);
    else addItem(lines, slot, `${lead ?? pad}-`, place.indent);
  }
  addComments(lines, node.tail, pad);
}

/** Adds the comments above a part and the empty lines before and between them. */
function addAbove(
  lines: string[],
  slot: Slot | Entry,
  { indent, needsGap, mayGap }: { indent: number; needsGap: boolean; mayGap: boolean },
): void {
  const above = commentsAbove(slot, indent);
  const gaps = [...above, slot].map(({ gap }, index) =>
    index > 0 ? gap : mayGap && (gap || needsGap),
  );
  for (const [index, { text }] of above.entries()) {
    if (gaps[index]) lines.push('');
    lines.push(`${' '.repeat(indent)}${text}`);
  }
  if (gaps[above.length]) lines.push('');
}

/**
 * The comments above a part. What begins on the line of a list's dash has no line above it of its own, and no room
 * behind the dash: its comments stand above the dash.
 */
function commentsAbove(slot: Slot | Entry, indent: number): readonly CommentLine[] {
  const { node } = slot;
  if ('name' in slot || !isOpen(slot, indent + 2)) return slot.above;
  const behind = slot.behind === undefined ? [] : [{ text: slot.behind, gap: false }];
  const first = node.type === 'list' ? node.items[0] : node.type === 'map' && node.entries[0];
  return [...slot.above, ...behind, ...(first ? commentsAbove(first, indent + 2) : [])];
}

function addEntry(lines: string[], entry: Entry, start: string, indent: number): void {
  const name = writeName(entry, false);
  const isLong = name.length > LONGEST_NAME;
  if (isLong) lines.push(`${start}? ${name.slice(0, -1)}`);
  addValue(lines, entry, isLong ? `${' '.repeat(indent)}:` : `${start}${name}`, indent);
}

function addItem(lines: string[], item: Slot, start: string, indent: number): void {
  const { node } = item;
  if (!isOpen(item, start.length + 1)) addValue(lines, item, start, indent);
  else addSlots(lines, node as ListNode | MapNode, { indent: indent + 2, lead: `${start} ` });
}

/** Whether a value is a list or mapping that goes on several lines. */
function isOpen({ node, isFixed }: Slot, column: number): boolean {
  if (node.type !== 'list' && node.type !== 'map') return false;
  return !goesInline(node, column, isFixed ?? false, LIMITS);
}

/** Adds a value behind a field's name or a dash, or below the name. */
function addValue(lines: string[], slot: Slot, start: string, indent: number): void {
  const { node } = slot;
  const behind = slot.behind === undefined ? '' : ` ${slot.behind}`;
  const pad = ' '.repeat(indent + 2);
  if (isOpen(slot, start.length + 1)) {
    lines.push(`${start}${behind}`);
    const { step = 2 } = node as Partial<ListNode>;
    addSlots(lines, node as ListNode | MapNode, { indent: indent + step });
    return;
  }
  const inline = writeInline(node, false);
  const oneLine = start.length + 1 + inline.length;
  const block = asBlock(node, { indent: indent + 2, oneLine });
  const value = block?.head ?? inline;
  lines.push(`${start}${value === '' ? '' : ` ${value}`}${behind}`);
  for (const line of block?.lines ?? []) lines.push(line === '' ? '' : `${pad}${line}`);
  if (node.type === 'plain') addComments(lines, node.tail, pad);
}

function asBlock(
  node: Node,
  room: { indent: number; oneLine: number },
): ReturnType<typeof blockText> {
  return node.type === 'text' ? blockText(node, { ...room, ...WIDTHS }) : undefined;
}

function addComments(lines: string[], comments: readonly CommentLine[], pad: string): void {
  for (const { text, gap } of comments) {
    if (gap) lines.push('');
    lines.push(`${pad}${text}`);
  }
}
