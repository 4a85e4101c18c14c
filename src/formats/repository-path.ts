import { besidePath } from '../core/file-path.ts';

/** A file's path as seen from the repository's root; `base` is the current folder's, `plans/` or empty. */
export function repositoryPath(file: string, base = ''): string {
  return base === '' ? file : besidePath(base, file);
}
