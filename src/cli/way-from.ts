import { relative, sep } from 'node:path';

/** The way from a folder to a path, with `/` on every system; empty for the folder itself. */
export function wayFrom(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/');
}
