import { isMap, isSeq, type ParsedNode, type YAMLMap } from 'yaml';
import type { Path } from '../core/location.ts';
import { keyText, writtenText } from './node-value.ts';

/** A value in the tree and the key that names it. */
export interface Found {
  /** Null where a key has no value. */
  node: ParsedNode | null;
  /** Undefined for list items and for the whole document. */
  key: ParsedNode | undefined;
}

/** The values on the way to a path, the whole document first, as far as they are there. */
export function findWay(root: ParsedNode | null, path: Path): readonly [Found, ...Found[]] {
  const way: [Found, ...Found[]] = [{ node: root, key: undefined }];
  for (const part of path) {
    const next = findChild(way.at(-1)?.node ?? null, part);
    if (!next) break;
    way.push(next);
  }
  return way;
}

function findChild(node: ParsedNode | null, part: string | number): Found | undefined {
  if (isSeq<ParsedNode>(node)) {
    const item = node.items[Number(part)];
    return item && { node: item, key: undefined };
  }
  return isMap<ParsedNode, ParsedNode | null>(node) ? pairsOf(node).get(String(part)) : undefined;
}

type Pairs = ReadonlyMap<string, Found>;

const known = new WeakMap<object, Pairs>();

/** A mapping's pairs by key, as the value has it or as it is written; looked up once for each mapping. */
function pairsOf(map: YAMLMap<ParsedNode, ParsedNode | null>): Pairs {
  const before = known.get(map);
  if (before) return before;
  const pairs = new Map<string, Found>();
  for (const { key, value } of map.items) pairs.set(writtenText(key) ?? '', { node: value, key });
  for (const { key, value } of map.items) pairs.set(keyText(key), { node: value, key });
  known.set(map, pairs);
  return pairs;
}
