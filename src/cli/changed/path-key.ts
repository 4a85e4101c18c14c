import { realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A path as it is compared with others: one system writes «й» as one sign, another as two. */
export function pathKey(path: string): string {
  return path.normalize('NFC');
}

/** The keys of a file (absolute): as it is named, and where links lead to. */
export function keysOf(path: string): readonly string[] {
  const keys = [pathKey(path)];
  for (const real of [withLinksOf(dirname(path), basename(path)), realPath(path)]) {
    if (real !== undefined && !keys.includes(pathKey(real))) keys.push(pathKey(real));
  }
  return keys;
}

/** Git tells of a link itself, by the folder that it really lies in. */
function withLinksOf(folder: string, name: string): string | undefined {
  const real = realPath(folder);
  return real === undefined ? undefined : join(real, name);
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch {
    return undefined;
  }
}
