import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CheckedPlan } from '../../report/check-report.ts';
import type { FoundGroups } from '../find-groups.ts';
import { isInside } from '../is-inside.ts';

/**
 * Whether fixes may change a file: those of the plans, and settings that lie in the folders that were asked for, with
 * links followed.
 */
export function openOwnFiles(
  { groups, searched }: Pick<FoundGroups, 'groups' | 'searched'>,
  plans: readonly CheckedPlan[],
  cwd: string,
): (file: string) => boolean {
  const named = new Set([
    ...groups.flat().map(({ file }) => file),
    ...plans.flatMap(({ at, auditFile }) => [at.file, auditFile ?? at.file]),
  ]);
  const roots = searched.map(realOf);
  return (file) =>
    named.has(file) || roots.some((root) => isInside(realOf(resolve(cwd, file)), root));
}

function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
