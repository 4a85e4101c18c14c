import { orderNames } from '../write/order-entries.ts';
import { fieldShape, type Shape } from '../write/shape.ts';
import type { Entry, MapNode, Node, Slot } from '../write/tree.ts';
import type { IsPinned } from './attach-comments.ts';

/**
 * Puts the fields of all mappings in the order of a shape, with their comments. A pinned comment on the
 * first line of a mapping is about the whole of it, so there the fields stay as they are.
 *
 * @param leads whether a pinned comment stands above the node's first line
 */
export function orderParts(node: Node, shape: Shape, isPinned: IsPinned, leads = false): void {
  if (node.type === 'list') {
    for (const [index, item] of node.items.entries()) {
      const isLed = opens(item, isPinned) || (index === 0 && leads);
      if (isLed) item.isFixed = true;
      orderParts(item.node, shape.items ?? {}, isPinned, isLed);
    }
  }
  if (node.type !== 'map') return;
  const [first] = node.entries;
  if (first && leads) first.isFixed = true;
  const ordered = orderNames(node.entries, shape);
  if (mayReplace(node, ordered, isPinned, leads)) node.entries = [...ordered];
  for (const entry of node.entries) {
    orderParts(entry.node, fieldShape(shape, entry.name), isPinned);
  }
}

function mayReplace(
  { entries: [first] }: MapNode,
  [newFirst]: readonly Entry[],
  isPinned: IsPinned,
  leads: boolean,
): boolean {
  if (!first || !newFirst || first === newFirst) return true;
  return !leads && !opens(first, isPinned) && !opens(newFirst, isPinned);
}

/** Whether a pinned comment is about the first line of a part. */
function opens({ above, behind }: Slot, isPinned: IsPinned): boolean {
  return above.some(({ text }) => isPinned(text)) || (behind !== undefined && isPinned(behind));
}
