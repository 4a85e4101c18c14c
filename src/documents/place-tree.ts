import { isCollection, isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import { keyText, writtenText } from './node-value.ts';
import type { Placed } from './placed.ts';

/** The values of a parsed text where they are written. */
export function placeTree(root: ParsedNode | null): Placed | null {
  return root && place(root);
}

function place(node: ParsedNode): Placed {
  const [start, to] = node.range;
  const end = isCollection(node) && !node.flow ? undefined : to;
  if (isSeq<ParsedNode>(node)) return { kind: 'list', start, end, items: node.items.map(place) };
  if (isMap<ParsedNode, ParsedNode | null>(node)) {
    const fields = node.items.map(({ key, value }) => ({
      key: place(key),
      value: value && place(value),
    }));
    return { kind: 'mapping', start, end, fields };
  }
  const name = isScalar(node) ? keyText(node) : '';
  return { kind: 'text', start, end: to, source: writtenText(node) ?? '', name };
}
