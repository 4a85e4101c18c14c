import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The highest folder in which settings for a folder may lie: the root of the git repository that it lies in; outside of
 * repositories, where settings are the user's own, the root of all folders.
 */
export function settingsRootOf(folder: string): string {
  for (let one = folder; ; one = dirname(one)) {
    if (dirname(one) === one || existsSync(join(one, '.git'))) return one;
  }
}
