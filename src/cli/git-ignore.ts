import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { Ignore } from 'ignore';

/** What a folder's `.gitignore` leaves out. */
export interface Ignored {
  folder: string;
  patterns: Ignore;
}

/** The `.gitignore` files from a repository's root down to above a folder inside it. */
export async function ignoredAbove(folder: string): Promise<Ignored[]> {
  const above: string[] = [];
  for (let one = folder; !existsSync(join(one, '.git')); one = dirname(one)) {
    if (dirname(one) === one) return [];
    above.unshift(dirname(one));
  }
  const ignored = await Promise.all(above.map(readIgnored));
  return ignored.flatMap((one) => one ?? []);
}

/** What the folder's own `.gitignore` leaves out; undefined if it has none. */
export async function readIgnored(folder: string): Promise<Ignored | undefined> {
  const file = join(folder, '.gitignore');
  if (!existsSync(file) || !statSync(file).isFile()) return undefined;
  const { default: ignore } = await import('ignore');
  return { folder, patterns: ignore().add(readFileSync(file, 'utf8')) };
}

/** Whether one of them leaves the path out. */
export function isIgnored(path: string, isFolder: boolean, ignored: readonly Ignored[]): boolean {
  return ignored.some(({ folder, patterns }) => {
    const way = relative(folder, path).split(sep).join('/');
    return patterns.ignores(isFolder ? `${way}/` : way);
  });
}
