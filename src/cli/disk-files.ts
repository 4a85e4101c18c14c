import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readSync,
  realpathSync,
  type Stats,
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
export function diskFiles(
  cwd: string,
  folders: readonly string[],
  reals: RealPaths = new Map(),
): StampedFiles {
  const asked = folders.map((folder) => resolve(cwd, folder));
  const roots = asked.map((folder) => realpathSync(folder));
  const named = [...new Set([...asked, ...roots])];
  const known = new Map<string, Folder>();
  const openFolder = (folder: string): Folder => {
    const path = resolve(cwd, folder);
    const isNamed = named.some((root) => isInside(path, root));
    const real = isNamed ? realOf(path) : { problem: 'outside' as const };
    const isReal = 'path' in real && roots.some((root) => isInside(real.path, root));
    return { path, isNamed, real, isReal };
  };
  // Links are followed once for each folder: in what no link leads to, only the last name can be one.
  const realOf = (path: string): { path: string } | Problem => {
    const before = reals.get(path);
    if (before) return before;
    const above = dirname(path) === path ? undefined : realOf(dirname(path));
    const isPlain = above && 'path' in above && isPlainFolder(path);
    const real = isPlain ? { path: join(above.path, basename(path)) } : realOrProblem(path);
    reals.set(path, real);
    return real;
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
    if (state.isSymbolicLink()) return { ...outsideOr(file), isThere: true };
    if (!folder.isReal) return 'path' in folder.real ? { problem: 'outside' } : folder.real;
    return { path, isFile: state.isFile(), stamp: stampOf(state) };
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
    look: async (file) => {
      const found = tried(() => find(file));
      if ('path' in found) return found.isFile || 'blocked';
      if (found.isThere) return 'blocked';
      return found.problem === 'outside' ? 'outside' : false;
    },
    rootOf: (file) => asked.find((root) => isInside(resolve(cwd, file), root)),
    stamp(file) {
      const found = tried(() => find(file));
      return 'path' in found ? found.stamp : undefined;
    },
  };
}

/** Files that tell quickly whether one has changed. */
export interface StampedFiles extends Files {
  /**
   * Another text as soon as the file is written to or replaced; undefined for what is no plain file, or was written to
   * a moment ago, for then it may be written to again in the same tick of the file system's clock.
   */
  stamp(file: string): string | undefined;
}

/** How long ago a file must have been written for its times to tell it from a later one, in milliseconds. */
const SETTLED = 2000;

function stampOf({ size, mtimeMs, ctimeMs, ino }: Stats): string | undefined {
  const settled = Math.max(mtimeMs, ctimeMs) < Date.now() - SETTLED;
  return settled ? `${size} ${mtimeMs} ${ctimeMs} ${ino}` : undefined;
}

function isPlainFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
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

/** Where folders really lie, by their absolute paths; to be shared by those who look at the same time. */
export type RealPaths = Map<string, { path: string } | Problem>;

type Problem = { problem: FileProblem; isThere?: boolean };
type Found = { path: string; isFile: boolean; stamp?: string | undefined } | Problem;

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

/** Reads a plain file, links followed; gives what keeps it from being read. */
export function readBytes(path: string, maxBytes: number): Uint8Array | FileProblem {
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
