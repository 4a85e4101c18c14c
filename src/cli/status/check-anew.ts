import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Files } from '../../documents/files.ts';
import { openCheck, type World } from '../../pipeline.ts';
import type { FileGroup } from '../../plan/group-files.ts';

/** What a check finds once a file is changed that is not written yet. */
export interface FoundAnew {
  after: readonly Diagnostic[];
  /** What was not found before. */
  fresh: readonly Diagnostic[];
}

/** Checks the group of a file as it would be with other bytes; `before` is what was found in all groups. */
export async function checkAnew(
  groups: readonly FileGroup[],
  world: World,
  changed: { file: string; bytes: Uint8Array; before: readonly Diagnostic[] },
): Promise<FoundAnew> {
  const { file, bytes } = changed;
  const group = groups.find((one) => one.some((source) => source.file === file)) ?? [];
  const files = withBytes(world.files, file, bytes);
  const { findings: after } = await openCheck({ ...world, files })(group);
  const known = new Set(changed.before.map(keyOf));
  return { after, fresh: after.filter((one) => !known.has(keyOf(one))) };
}

/** Lines move, paths don't. */
function keyOf({ rule, file, path, message }: Diagnostic): string {
  return JSON.stringify([rule, file, path, message]);
}

function withBytes(files: Files, file: string, bytes: Uint8Array): Files {
  return {
    ...files,
    read: async (name, most) => (name === file ? bytes : files.read(name, most)),
  };
}
