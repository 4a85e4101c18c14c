import type { ParsedNode } from 'yaml';
import type { Path } from '../core/location.ts';
import { findWay } from './find-node.ts';
import { writtenText } from './node-value.ts';

/** The scalar at a path as it is written, without quotes; undefined if there is none. */
export function findWritten(root: ParsedNode | null, path: Path): string | undefined {
  const way = findWay(root, path);
  return way.length > path.length ? writtenText(way.at(-1)?.node ?? null) : undefined;
}
