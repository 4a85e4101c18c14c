import { constants } from 'node:fs';
import { open, realpath, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { FileProblem, Files } from '../documents/files.ts';
import { isInside } from './is-inside.ts';

/**
 * The real file system. A file counts only if it lies inside one of the folders being checked, with
 * links followed; paths are relative to `cwd`.
 */
export async function diskFiles(cwd: string, folders: readonly string[]): Promise<Files> {
  const asked = folders.map((folder) => resolve(cwd, folder));
  const roots = await Promise.all(asked.map((folder) => realpath(folder)));
  const find = async (file: string): Promise<{ path: string } | FileProblem> => {
    const named = resolve(cwd, file);
    if (![...asked, ...roots].some((root) => isInside(named, root))) return 'outside';
    try {
      const path = await realpath(named);
      return roots.some((root) => isInside(path, root)) ? { path } : 'outside';
    } catch (error) {
      return problemOf(error);
    }
  };
  return {
    read: async (file, maxBytes) => {
      const found = await find(file);
      return typeof found === 'string' ? found : readFile(found.path, maxBytes);
    },
    exists: async (file) => {
      const found = await find(file);
      if (typeof found === 'string') return found === 'outside' ? 'outside' : false;
      return stat(found.path).then(
        (one) => one.isFile(),
        () => false,
      );
    },
  };
}

async function readFile(path: string, maxBytes: number): Promise<Uint8Array | FileProblem> {
  try {
    // Without O_NONBLOCK, opening a named pipe would wait for a writer for ever.
    const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const state = await handle.stat();
      if (state.isDirectory()) return 'directory';
      if (!state.isFile()) return 'unreadable';
      if (state.size > maxBytes) return 'too-large';
      const { buffer, bytesRead } = await handle.read(new Uint8Array(state.size), 0, state.size, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
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
