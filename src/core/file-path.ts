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
