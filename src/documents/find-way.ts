import type { Path } from '../core/location.ts';
import type { Placed, PlacedMapping } from './placed.ts';

/** A value and the key that names it. */
export interface Found {
  /** Null where a key has no value. */
  node: Placed | null;
  /** Undefined for list items and for the whole document. */
  key: Placed | undefined;
}

/** The values on the way to a path, the whole document first, as far as they are there. */
export function findWay(root: Placed | null, path: Path): readonly [Found, ...Found[]] {
  const way: [Found, ...Found[]] = [{ node: root, key: undefined }];
  for (const part of path) {
    const next = findChild(way.at(-1)?.node ?? null, part);
    if (!next) break;
    way.push(next);
  }
  return way;
}

function findChild(node: Placed | null, part: string | number): Found | undefined {
  if (node?.kind === 'list') {
    const item = node.items[Number(part)];
    return item && { node: item, key: undefined };
  }
  return node?.kind === 'mapping' ? fieldsOf(node).get(String(part)) : undefined;
}

type Fields = ReadonlyMap<string, Found>;

const known = new WeakMap<PlacedMapping, Fields>();

/** A mapping's fields by name, as the value has it or as it is written; looked up once for each mapping. */
function fieldsOf(mapping: PlacedMapping): Fields {
  const before = known.get(mapping);
  if (before) return before;
  const fields = new Map<string, Found>();
  for (const { key, value } of mapping.fields) fields.set(sourceOf(key), { node: value, key });
  for (const { key, value } of mapping.fields) fields.set(nameOf(key), { node: value, key });
  known.set(mapping, fields);
  return fields;
}

function sourceOf(key: Placed): string {
  return key.kind === 'text' ? key.source : '';
}

function nameOf(key: Placed): string {
  return key.kind === 'text' ? key.name : '';
}
