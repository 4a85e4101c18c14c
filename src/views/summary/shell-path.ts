/**
 * A path as it can be typed behind a command in any usual shell. Undefined for one that no quotes make harmless:
 * a file's name must not run as a command when its line is copied.
 */
export function shellPath(file: string): string | undefined {
  const path = file.startsWith('-') ? `./${file}` : file;
  if (/^[\p{L}\p{N}_./-]+$/u.test(path)) return path;
  return /["'$`\\%!^\p{C}]/u.test(path) ? undefined : `"${path}"`;
}
