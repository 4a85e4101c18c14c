import type { Path } from '../core/location.ts';
import { findWay } from './find-way.ts';
import type { Placed } from './placed.ts';

/** The text or number at a path as it is written, without quotes; undefined if there is none. */
export function findWritten(root: Placed | null, path: Path): string | undefined {
  const way = findWay(root, path);
  const node = way.length > path.length ? way.at(-1)?.node : undefined;
  return node?.kind === 'text' ? node.source : undefined;
}
