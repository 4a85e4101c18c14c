import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UsageError } from '../../../core/errors.ts';

/**
 * Where the cache lies: in the folder that is named, else where JavaScript's tools keep theirs, else in its own. Throws
 * UsageError for a name that is none of a folder.
 */
export function chooseCacheFolder(named: string | undefined, cwd: string): string {
  if (named !== undefined) return refuseFile(named, resolve(cwd, named));
  const modules = join(cwd, 'node_modules');
  return existsSync(modules) ? join(modules, '.cache', 'karta') : join(cwd, '.karta-cache');
}

function refuseFile(named: string, path: string): string {
  if (named.trim() === '') {
    throw new UsageError({
      ru: 'После --cache-folder должно стоять имя папки, например .karta-cache',
      en: 'The name of a folder must follow --cache-folder, such as .karta-cache',
    });
  }
  if (!existsSync(path) || statSync(path).isDirectory()) return path;
  throw new UsageError({
    ru: `--cache-folder ${named}: это не папка; назовите другую, karta создаст её сама`,
    en: `--cache-folder ${named}: this is no folder; name another, karta makes it itself`,
  });
}
