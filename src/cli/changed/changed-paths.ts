import { basename, dirname, sep } from 'node:path';
import { pathKey } from './path-key.ts';

/** Paths that have changed, to be asked after. */
export interface ChangedPaths {
  /** Whether the path (its key) or a folder above it is among them. */
  has(key: string): boolean;
  /** Whether something with such a name, right in that folder, is among them. */
  hasIn(folder: string, name: RegExp): boolean;
  /** All of them that are not among these. */
  without(keys: ReadonlySet<string>): readonly string[];
}

/** Makes paths (absolute, links followed) ready to be asked after. */
export function changedPaths(paths: readonly string[]): ChangedPaths {
  const keys = new Set(paths.map((path) => pathKey(withoutSlash(path))));
  const names = new Map<string, string[]>();
  for (const key of keys) {
    const inFolder = names.get(dirname(key)) ?? [];
    names.set(dirname(key), inFolder);
    inFolder.push(basename(key));
  }
  const has = (key: string): boolean =>
    keys.has(key) || (dirname(key) !== key && has(dirname(key)));
  return {
    has,
    hasIn: (folder, name) => names.get(folder)?.some((one) => name.test(one)) ?? false,
    without: (others) => [...keys].filter((key) => !others.has(key)),
  };
}

/** Git tells of a repository inside a repository by its folder, with a slash. */
export function withoutSlash(path: string): string {
  return path.endsWith('/') || path.endsWith(sep) ? path.slice(0, -1) : path;
}
