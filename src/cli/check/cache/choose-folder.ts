import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where the cache lies: in the folder that is named, else where JavaScript's tools keep theirs, else in its own. */
export function chooseCacheFolder(named: string | undefined, cwd: string): string {
  if (named !== undefined) return resolve(cwd, named);
  const modules = join(cwd, 'node_modules');
  return existsSync(modules) ? join(modules, '.cache', 'karta') : join(cwd, '.karta-cache');
}
