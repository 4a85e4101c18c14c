import {
  chmodSync,
  chownSync,
  closeSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Target } from './target-of.ts';

/** A file that is written beside its place, to be put there when it is whole. */
export interface BesideFile {
  add(text: string | Uint8Array): void;
  /** All is added; the file still lies beside its place. */
  close(): void;
  /** Puts it in its place; for others, at one stroke. */
  finish(): void;
  /** Takes away what was written; never throws. */
  drop(): void;
}

/**
 * Begins a file beside its place, with the mode and the owner of the one that is there. Throws, as `add`, `close` and
 * `finish` do, what the system says.
 */
export function openBeside({ path, stats }: Pick<Target, 'path' | 'stats'>): BesideFile {
  const { file, unfinished } = create(dirname(path));
  let isOpen = true;
  const close = (): void => {
    if (isOpen) closeSync(file);
    isOpen = false;
  };
  const drop = (): void => {
    tryTo(close);
    tryTo(() => rmSync(unfinished, { force: true }));
  };
  if (stats) {
    // Only an administrator may give files away, and only then is there something to give.
    tryTo(() => chownSync(unfinished, Number(stats.uid), Number(stats.gid)));
    try {
      chmodSync(unfinished, Number(stats.mode) & 0o777);
    } catch (error) {
      drop();
      throw error;
    }
  }
  return {
    add: (text) => writeFileSync(file, text),
    close,
    finish() {
      close();
      renameSync(unfinished, path);
    },
    drop,
  };
}

/** So many files may have been left behind by processes of the same number, as in containers. */
const MOST_LEFT = 1000;

/** A new file with a short name: the name of the result may be as long as names can be. */
function create(folder: string): { file: number; unfinished: string } {
  for (let number = 0; ; number += 1) {
    const unfinished = join(folder, `.karta-${process.pid}-${number}.tmp`);
    try {
      return { file: openSync(unfinished, 'wx'), unfinished };
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EEXIST';
      if (!isTaken || number >= MOST_LEFT) throw error;
    }
  }
}

/** Does what may fail without harm. */
export function tryTo(act: () => void): void {
  try {
    act();
  } catch {
    // There is nothing better to be done.
  }
}
