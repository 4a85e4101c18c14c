import { addSlots } from './add-slots.ts';
import { type Manner, matchManner } from './match-manner.ts';
import type { Shape } from './shape.ts';
import type { Entry, ListNode, MapNode, Node, Slot } from './tree.ts';
import { valueTree } from './value-tree.ts';
import { writeInline } from './write-inline.ts';

/** Where a field or an item is put into a file, and how that is written. */
export interface PartPlace extends Manner {
  /** The column in which the field's name or the item's dash stands. */
  column: number;
}

/** A field's name; `written` is how a file writes it. */
export type PartName = Pick<Entry, 'name' | 'written'>;

/** A field as a new file has it, in one line or more; the first is without the blanks before it. */
export function writeField(name: PartName, value: unknown, shape: Shape, place: PartPlace): string {
  return linesOf(mapOf(name, value, shape, place), place.column);
}

/** An item of a list as a new file has it, with its dash; the first line is without the blanks before it. */
export function writeItem(value: unknown, shape: Shape, place: PartPlace): string {
  const items = [slotOf(value, shape, place)];
  const list = { isSpaced: false, isCode: false, isOfMappings: false };
  return linesOf({ type: 'list', items, tail: [], ...list }, place.column);
}

/** A value that stands in brackets, on one line. */
export function writeValueInside(value: unknown, shape: Shape, manner: Manner): string {
  return writeInline(nodeOf(value, shape, manner), true);
}

/** A field that stands in brackets, on one line. */
export function writeFieldInside(
  name: PartName,
  value: unknown,
  shape: Shape,
  manner: Manner,
): string {
  return writeInline(mapOf(name, value, shape, manner), true).slice(1, -1);
}

function mapOf(name: PartName, value: unknown, shape: Shape, manner: Manner): MapNode {
  const entry: Entry = { ...name, ...slotOf(value, shape, manner) };
  const map: MapNode = { type: 'map', entries: [entry], tail: [], isCompact: false };
  return name.written === undefined ? (matchManner(map, manner) as MapNode) : map;
}

function slotOf(value: unknown, shape: Shape, manner: Manner): Slot {
  return { above: [], gap: false, node: nodeOf(value, shape, manner) };
}

function nodeOf(value: unknown, shape: Shape, manner: Manner): Node {
  return matchManner(
    valueTree(value, shape, () => ({ above: [] }), []),
    manner,
  );
}

function linesOf(node: ListNode | MapNode, column: number): string {
  const lines: string[] = [];
  addSlots(lines, node, { indent: column });
  return lines.join('\n').slice(column);
}
