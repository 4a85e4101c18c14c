import { isMap, isSeq, type ParsedNode, Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { fieldShape, type Shape, textSort } from '../write/shape.ts';
import type { Entry, ListNode, MapNode, Node, Slot } from '../write/tree.ts';
import { keptText } from './kept-text.ts';
import type { PlacedCollection, PlacedSlot } from './placed-parts.ts';
import type { TextLines } from './text-lines.ts';

type MapSource = YAMLMap.Parsed<ParsedNode, ParsedNode | null>;
type SeqSource = YAMLSeq.Parsed<ParsedNode>;

/** A file's values as they are to be laid out, and where each of their parts stands now. */
export interface PlacedRoot {
  root: MapNode;
  /** All parts, each before what it holds. */
  slots: readonly PlacedSlot[];
}

/** Reads values with their places: `source` is the topmost mapping of the text. */
export function placeParts(source: MapSource, shape: Shape, lines: TextLines): PlacedRoot {
  const slots: PlacedSlot[] = [];
  return { root: placeMap(source, shape, undefined, { lines, slots }), slots };
}

interface Reading {
  lines: TextLines;
  slots: PlacedSlot[];
}

function placeMap(
  source: MapSource,
  shape: Shape,
  owner: PlacedSlot | undefined,
  reading: Reading,
): MapNode {
  const { isCompact = false } = shape;
  const kept = keptCollection(source, reading);
  const node: MapNode = { type: 'map', entries: [], tail: [], isCompact, kept };
  const first = source.items[0]?.key.range[0] ?? source.range[0];
  const parent = placeCollection(node, source, first, owner, reading);
  for (const { key, value } of source.items) {
    const entry: Entry = { ...emptySlot(), ...nameOf(key, reading) };
    const [start, ready] = key.range;
    const part = { slot: entry, step: entry.name, start, ready, parent };
    const placed = placeSlot(part, value, reading);
    entry.node = placeNode(value, fieldShape(shape, entry.name), placed, reading);
    node.entries.push(entry);
  }
  return node;
}

function placeList(
  source: SeqSource,
  shape: Shape,
  owner: PlacedSlot | undefined,
  reading: Reading,
): ListNode {
  const items = shape.items ?? {};
  const node: ListNode = {
    ...{ type: 'list', items: [], tail: [] },
    isSpaced: shape.isSpaced ?? false,
    isCode: items.isCode ?? false,
    isOfMappings: items.fields !== undefined,
    kept: keptCollection(source, reading),
  };
  const parent = placeCollection(node, source, source.range[0], owner, reading);
  for (const [step, item] of source.items.entries()) {
    const slot = emptySlot();
    const dash = source.flow ? undefined : dashBefore(item.range[0], reading.lines.bare);
    const ready = dash === undefined ? item.range[0] : dash + 1;
    const part = { slot, step, start: dash ?? ready, ready, parent };
    const placed = placeSlot(part, item, reading);
    slot.node = placeNode(item, items, placed, reading);
    node.items.push(slot);
  }
  return node;
}

function placeNode(
  source: ParsedNode | null,
  shape: Shape,
  owner: PlacedSlot,
  reading: Reading,
): Node {
  if (isMap(source)) return placeMap(source as MapSource, shape, owner, reading);
  if (isSeq(source)) return placeList(source as SeqSource, shape, owner, reading);
  if (!(source instanceof Scalar)) return { type: 'plain', written: '', tail: [] };
  if (typeof source.value !== 'string') {
    return { type: 'plain', written: source.source ?? '', tail: [] };
  }
  const kept = keptText(source, reading.lines.text);
  const { value } = source;
  return { type: 'text', value, sort: textSort(value, shape), ...(kept && { kept }) };
}

function emptySlot(): Slot {
  return { above: [], gap: false, node: { type: 'plain', written: '', tail: [] } };
}

/** What is no text, such as a number, stays a name as it is written: for karta it is a text. */
function nameOf(key: ParsedNode, { lines }: Reading): Pick<Entry, 'name' | 'written'> {
  const written = lines.text.slice(key.range[0], key.range[1]);
  if (!(key instanceof Scalar)) return { name: written, written };
  return typeof key.value === 'string' ? { name: key.value } : { name: written, written };
}

/** Notes where a part stands whose value is `value`. */
function placeSlot(
  part: Pick<PlacedSlot, 'slot' | 'step' | 'start' | 'ready' | 'parent'>,
  value: ParsedNode | null,
  { lines, slots }: Reading,
): PlacedSlot {
  part.slot.gap = lines.hasGapBefore(part.start);
  const [valueStart, end] = value?.range ?? [part.ready, part.ready];
  const placed = { ...part, valueStart, end: Math.max(part.ready, end) };
  slots.push(placed);
  return placed;
}

function placeCollection(
  node: ListNode | MapNode,
  { range, flow }: MapSource | SeqSource,
  first: number,
  owner: PlacedSlot | undefined,
  { lines }: Reading,
): PlacedCollection {
  const [start, end] = range;
  const column = lines.columnOf(first);
  const placed = { node, start, end, column, inBrackets: flow ?? false, owner };
  if (owner) owner.holds = placed;
  return placed;
}

function keptCollection(
  { range, flow }: MapSource | SeqSource,
  { lines }: Reading,
): NonNullable<ListNode['kept']> {
  const isOneLine = !lines.text.slice(range[0], range[1]).includes('\n');
  return { inBrackets: flow ?? false, isOneLine: isOneLine && (flow ?? false) };
}

/** Where the dash of a list's item stands, given where its value begins. */
function dashBefore(value: number, bare: string): number | undefined {
  let at = value - 1;
  while (at >= 0 && /\s/.test(bare.charAt(at))) at -= 1;
  return bare[at] === '-' ? at : undefined;
}
