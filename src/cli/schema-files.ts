import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { schemaText } from '../schema/schema-text.ts';
import type { Kind } from '../schema/shape-result.ts';
import type { FileChange } from './replace-files.ts';
import { wayFrom } from './way-from.ts';

/** Where the schemas lie for the editor of somebody who works in a folder. */
export interface SchemaFiles {
  /** What stands behind `$schema=` in the first line of a file in the folder: a relative path with `/`. */
  reference(kind: Kind): string;
  /** The schemas that have to be put there first; none if they are there already. */
  missing: readonly FileChange[];
}

/** Where the schemas may lie, as seen from a folder above the plans: copies, and those of an installed karta. */
const PLACES = ['.karta', join('node_modules', 'karta', 'schemas')];

/**
 * Finds the schemas for files in a folder, in it or above it; where there are none, `.karta` in the folder is to hold
 * copies of them, so that editors can help without a network.
 */
export function schemaFiles(folder: string, kinds: readonly Kind[]): SchemaFiles {
  const place = findPlace(folder, kinds);
  const home = place ?? join(folder, '.karta');
  return {
    reference: (kind) => wayFrom(folder, join(home, nameOf(kind))),
    missing: place
      ? []
      : kinds
          .map((kind) => ({ kind, path: join(home, nameOf(kind)) }))
          .filter(({ path }) => !existsSync(path))
          .map(({ kind, path }) => ({
            path,
            before: undefined,
            after: new TextEncoder().encode(schemaText(kind)),
          })),
  };
}

function findPlace(folder: string, kinds: readonly Kind[]): string | undefined {
  for (let above = folder; ; above = dirname(above)) {
    const place = PLACES.map((name) => join(above, name)).find((one) =>
      kinds.every((kind) => existsSync(join(one, nameOf(kind)))),
    );
    if (place || dirname(above) === above) return place;
  }
}

function nameOf(kind: Kind): string {
  return `${kind}.schema.json`;
}
