import { closeSync, constants, openSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '../../core/errors.ts';
import type { Host } from '../host.ts';
import { writeFully } from '../write-fully.ts';
import { openBeside, tryTo } from './open-beside.ts';
import { type Target, targetOf } from './target-of.ts';

/** A result on its way to its place. */
export interface UnfinishedFile {
  add(text: string | Uint8Array): void;
  /** Puts it in its place. */
  finish(): void;
  /** Takes away what was written; never throws. */
  drop(): void;
}

/**
 * Opens the file that a result goes to. It appears whole or not at all: it is written beside its place and then renamed,
 * and keeps the mode of the file that was there. A link stays, and what it leads to is written. Devices and pipes are
 * written to as they are. Throws UsageError, as `add` and `finish` do, for folders and for what can't be written.
 */
export function openResult(output: string, { cwd }: Pick<Host, 'cwd'>): UnfinishedFile {
  const target = orRefuse(output, () => targetOf(resolve(cwd, output)));
  if (target.stats?.isDirectory()) throw isFolder(output);
  return target.isStream ? openStream(output, target.path) : openWhole(output, target);
}

/** Throws UsageError for what the system says. */
export function orRefuse<Result>(output: string, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw notWritten(output);
  }
}

function openStream(output: string, path: string): UnfinishedFile {
  // Without O_CREAT: Linux may forbid it for a pipe in a folder that everybody writes to.
  const file = orRefuse(output, () => openSync(path, constants.O_WRONLY | constants.O_APPEND));
  const drop = (): void => tryTo(() => closeSync(file));
  return { add: (text) => void writeFully(file, text), finish: drop, drop };
}

function openWhole(output: string, target: Target): UnfinishedFile {
  const { add, finish, drop } = orRefuse(output, () => openBeside(target));
  const tried = (act: () => void): void => {
    try {
      orRefuse(output, act);
    } catch (error) {
      drop();
      throw error;
    }
  };
  return { add: (text) => tried(() => add(text)), finish: () => tried(finish), drop };
}

/** Says that a file can't be written. */
export function notWritten(output: string): UsageError {
  return new UsageError({
    ru: `Не получается записать файл ${output}: проверьте, что папка есть и что в неё можно писать`,
    en: `The file ${output} can't be written: check that its folder is there and may be written to`,
  });
}

/** Says that a file's name is that of a folder. */
export function isFolder(output: string): UsageError {
  return new UsageError({
    ru: `${output} — это папка: укажите имя файла`,
    en: `${output} is a folder: give the name of a file`,
  });
}
