import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  lstatSync,
  openSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { FileProblem, Files } from '../documents/files.ts';
import { isInside } from './is-inside.ts';

/**
 * The real file system. A file counts only if it lies inside one of the folders being checked, with
 * links followed; paths are relative to `cwd`. The calls are synchronous: for many small files, as plans
 * are, that takes less time than handing each call to a thread.
 */
export function diskFiles(cwd: string, folders: readonly string[]): Files {
  const asked = folders.map((folder) => resolve(cwd, folder));
  const roots = asked.map((folder) => realpathSync(folder));
  const isNamedInside = (file: string): boolean =>
    [...asked, ...roots].some((root) => isInside(resolve(cwd, file), root));
  const realFolders = new Map<string, string>();
  // Links are followed once for a folder; of a file in it, only if it is a link itself.
  const realPath = (path: string): string => {
    const folder = dirname(path);
    const real = realFolders.get(folder) ?? realpathSync(folder);
    realFolders.set(folder, real);
    return lstatSync(path).isSymbolicLink() ? realpathSync(path) : join(real, basename(path));
  };
  const find = (file: string): { path: string } | FileProblem => {
    if (!isNamedInside(file)) return 'outside';
    try {
      const path = realPath(resolve(cwd, file));
      return roots.some((root) => isInside(path, root)) ? { path } : 'outside';
    } catch (error) {
      return problemOf(error);
    }
  };
  return {
    read: async (file, maxBytes) => {
      const found = find(file);
      return typeof found === 'string' ? found : readBytes(found.path, maxBytes);
    },
    exists: async (file) => {
      // Most files that are looked for aren't there, and a link is followed much more slowly than that is seen.
      if (isNamedInside(file) && !existsSync(resolve(cwd, file))) return false;
      const found = find(file);
      if (typeof found === 'string') return found === 'outside' ? 'outside' : false;
      return statSync(found.path).isFile();
    },
  };
}

function readBytes(path: string, maxBytes: number): Uint8Array | FileProblem {
  try {
    // Without O_NONBLOCK, opening a named pipe would wait for a writer for ever.
    const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const state = fstatSync(file);
      if (state.isDirectory()) return 'directory';
      if (!state.isFile()) return 'unreadable';
      if (state.size > maxBytes) return 'too-large';
      const bytes = new Uint8Array(state.size);
      return bytes.subarray(0, readSync(file, bytes));
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return problemOf(error);
  }
}

function problemOf(error: unknown): FileProblem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return PROBLEMS[code] ?? 'unreadable';
}

const PROBLEMS: Readonly<Record<string, FileProblem>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EISDIR: 'directory',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
  ELOOP: 'link-loop',
};
