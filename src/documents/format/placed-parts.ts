import type { Entry, ListNode, MapNode, Slot } from '../write/tree.ts';

/** A part of a list or mapping, and where it stands in the text: UTF-16 offsets. */
export interface PlacedSlot {
  slot: Slot | Entry;
  /** Where its name or its dash begins. */
  start: number;
  /** Where its value may begin: behind its name or its dash. */
  ready: number;
  /** Its name, or its index in a list. */
  step: string | number;
  /** Where its value begins and ends; both where it may begin, if there is none. */
  valueStart: number;
  end: number;
  parent: PlacedCollection;
  /** Its value, if that has parts. */
  holds?: PlacedCollection;
}

/** A list or mapping, and where it stands in the text. */
export interface PlacedCollection {
  node: ListNode | MapNode;
  start: number;
  end: number;
  /** The column at which its parts begin, from 0. */
  column: number;
  inBrackets: boolean;
  /** What it is the value of; undefined for the topmost. */
  owner: PlacedSlot | undefined;
}

/** The last part that begins before an offset, and the one behind it; each undefined if there is none. */
export function partsAround(
  offset: number,
  slots: readonly PlacedSlot[],
): { before: PlacedSlot | undefined; next: PlacedSlot | undefined } {
  let [low, high] = [0, slots.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((slots[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return { before: slots[low - 1], next: slots[low] };
}

/** The lists and mappings around a part, the innermost first. */
export function* around(slot: PlacedSlot): Iterable<PlacedCollection> {
  for (let at: PlacedSlot | undefined = slot; at; at = at.parent.owner) yield at.parent;
}
