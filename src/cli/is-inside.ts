import { isAbsolute, relative, sep } from 'node:path';

/** Whether a path is the folder or lies below it; both absolute, links not followed. */
export function isInside(path: string, folder: string): boolean {
  // Nearly always; what else may be one folder, Windows alone knows.
  if (path.startsWith(folder) && path[folder.length] === sep) return true;
  const way = relative(folder, path);
  return !isAbsolute(way) && way !== '..' && !way.startsWith(`..${sep}`);
}
