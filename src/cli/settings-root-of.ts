import { existsSync, lstatSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CONFIG_NAMES } from '../plan/settings/find-config.ts';

/**
 * The highest folder in which settings for a folder may lie, and what they name: the root of the git repository that it
 * lies in; outside of repositories the highest folder above it that has a config, else the folder itself.
 */
export function settingsRootOf(folder: string): string {
  let highest = folder;
  for (let one = folder; ; one = dirname(one)) {
    if (existsSync(join(one, '.git'))) return one;
    if (CONFIG_NAMES.some((name) => isThere(join(one, name)))) highest = one;
    if (dirname(one) === one) return highest;
  }
}

/** Links that lead nowhere count too. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}
