import { resolve } from 'node:path';
import { findUses } from '../../codes/find-uses.ts';
import { isNoComment } from '../../codes/judge-renaming.ts';
import { type Renaming, renameInFile } from '../../codes/rename-in-file.ts';
import { MAX_BYTES } from '../../documents/read-document.ts';
import { loadFile } from '../../schema/load-file.ts';
import type { FileChange } from '../replace-files.ts';
import type { Changes } from './choose-changes.ts';
import type { LookedThrough } from './look-through.ts';
import { stuckError, unreadableError } from './say-refusal.ts';

/** A change of a file, with its path as people read it. */
export interface NamedChange extends FileChange {
  name: string;
  before: Uint8Array;
}

/** Renames the codes in the files as they are now. Throws UsageError for a place that resists. */
export async function makeChanges(
  { scope, touched }: Changes,
  renaming: Renaming,
  { world }: LookedThrough,
): Promise<NamedChange[]> {
  const changes: NamedChange[] = [];
  for (const name of touched.keys()) {
    const kind = scope.get(name)?.kind ?? 'roadmap';
    const files = kind === 'catalogue' ? world.settingsFiles : world.files;
    const before = await files.read(name, MAX_BYTES);
    if (typeof before === 'string') throw unreadableError([name]);
    // Found anew: the places must be those of the bytes that are changed.
    const read = { ...files, read: async () => before };
    const { document } = await loadFile({ file: name, kind }, read);
    const found = document && (await findUses({ document, kind }, new Set(renaming.keys())));
    if (!document || !found) throw unreadableError([name]);
    const renamed = await renameInFile(before, document, found.uses.filter(isNoComment), renaming);
    if ('stuckAt' in renamed) throw stuckError(renamed.stuckAt);
    changes.push({ path: resolve(world.cwd ?? '', name), name, before, after: renamed.bytes });
  }
  return changes;
}
