/** The path of the folder that a file lies in; empty for the current one. */
export function folderOf(file: string): string {
  return file.slice(0, Math.max(0, file.lastIndexOf('/')));
}

/** The path of `name` as seen from the folder of `file`, both with `/`: `a/b.yaml`, `../c` → `c`. */
export function besidePath(file: string, name: string): string {
  const clean = name.replaceAll('\\', '/');
  const absolute = clean.startsWith('/') || /^[A-Za-z]:/.test(clean);
  const parts = absolute ? [] : file.split('/').slice(0, -1);
  for (const part of clean.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '.' && (part !== '' || parts.length === 0)) parts.push(part);
  }
  return parts.join('/');
}

/**
 * The path of `file` as seen from a folder that it lies in; undefined if it lies elsewhere. Both are relative to the
 * current folder, whose absolute path `cwd` tells the names of the folders above it.
 */
export function pathWithin(folder: string, file: string, cwd?: string): string | undefined {
  const here = cwd === undefined ? '-' : `${cwd.replaceAll('\\', '/')}/-`;
  const [outer, inner] = [besidePath(here, folder), besidePath(here, file)];
  const start = outer === '' ? '' : `${outer}/`;
  const way = inner.slice(start.length).replace(/^\//, '');
  return inner.startsWith(start) && way !== '' && !/^\.\.(?:\/|$)/.test(way) ? way : undefined;
}
