import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The root of the git repository that a folder lies in, or the folder itself if it lies in none. */
export function repositoryOf(folder: string): string {
  for (let one = folder; ; one = dirname(one)) {
    if (existsSync(join(one, '.git'))) return one;
    if (dirname(one) === one) return folder;
  }
}
