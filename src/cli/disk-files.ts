import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
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
  const named = [...new Set([...asked, ...roots])];
  const known = new Map<string, Folder>();
  const openFolder = (folder: string): Folder => {
    const path = resolve(cwd, folder);
    const isNamed = named.some((root) => isInside(path, root));
    const real = isNamed ? realOrProblem(path) : { problem: 'outside' as const };
    const isReal = 'path' in real && roots.some((root) => isInside(real.path, root));
    return { path, isNamed, real, isReal };
  };
  // Links are followed once for a folder; of a file in it, only if it is a link itself.
  const find = (file: string): Found => {
    const cut = file.lastIndexOf('/');
    const name = file.slice(cut + 1);
    const parent = file.slice(0, Math.max(cut, 0));
    const folder = known.get(parent) ?? openFolder(cut === 0 ? '/' : parent);
    known.set(parent, folder);
    if (!folder.isNamed || name === '' || name.startsWith('..')) return outsideOr(file);
    const path = join(folder.path, name);
    const state = lstatSync(path, { throwIfNoEntry: false });
    if (!state) return { problem: 'missing' };
    if (state.isSymbolicLink()) return outsideOr(file);
    if (!folder.isReal) return 'path' in folder.real ? { problem: 'outside' } : folder.real;
    return { path, isFile: state.isFile() };
  };
  const outsideOr = (file: string): Found => {
    const path = resolve(cwd, file);
    if (!named.some((root) => isInside(path, root))) return { problem: 'outside' };
    const real = realOrProblem(path);
    if ('problem' in real) return real;
    if (!roots.some((root) => isInside(real.path, root))) return { problem: 'outside' };
    return { path: real.path, isFile: statSync(real.path).isFile() };
  };
  return {
    read: async (file, maxBytes) => {
      const found = tried(() => find(file));
      return 'path' in found ? readBytes(found.path, maxBytes) : found.problem;
    },
    exists: async (file) => {
      const found = tried(() => find(file));
      if ('path' in found) return found.isFile;
      return found.problem === 'outside' ? 'outside' : false;
    },
  };
}

/** A folder of the files that are asked for. */
interface Folder {
  path: string;
  /** Whether it lies inside the folders that are checked, links not followed. */
  isNamed: boolean;
  real: { path: string } | Problem;
  /** Whether it does with links followed. */
  isReal: boolean;
}

type Problem = { problem: FileProblem };
type Found = { path: string; isFile: boolean } | Problem;

function tried(find: () => Found): Found {
  try {
    return find();
  } catch (error) {
    return { problem: problemOf(error) };
  }
}

function realOrProblem(path: string): { path: string } | Problem {
  try {
    return { path: realpathSync(path) };
  } catch (error) {
    return { problem: problemOf(error) };
  }
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
      const bytes = Buffer.allocUnsafe(state.size);
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
