import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FoundGroups } from '../find-groups.ts';
import { isInside } from '../is-inside.ts';

/**
 * Whether fixes may change a file: those that were asked for, and audits and settings that lie in the folders that were
 * asked for, with links followed. What they only refer to is left to whoever asks for it.
 */
export function openOwnFiles(
  { groups, searched }: Pick<FoundGroups, 'groups' | 'searched'>,
  cwd: string,
): (file: string) => boolean {
  const named = new Set(groups.flat().map(({ file }) => file));
  // Following the links of a thousand folders takes its time, and hardly anybody asks of other files.
  let roots: readonly string[] | undefined;
  return (file) => {
    if (named.has(file)) return true;
    roots ??= searched.map(realOf);
    return roots.some((root) => isInside(realOf(resolve(cwd, file)), root));
  };
}

function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
