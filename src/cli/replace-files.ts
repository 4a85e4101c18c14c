import { accessSync, constants, readFileSync, rmSync } from 'node:fs';
import { UsageError } from '../core/errors.ts';
import { type BesideFile, openBeside, tryTo } from './outputs/open-beside.ts';
import { isFolder, notWritten, orRefuse } from './outputs/open-result.ts';
import { type Target, targetOf } from './outputs/target-of.ts';

/** A file and what it is to hold. */
export interface FileChange {
  /** Absolute; links are followed and stay. */
  path: string;
  /** What complaints call the file; its path unless told. */
  name?: string;
  /** What it holds now; undefined if it must not be there yet. */
  before: Uint8Array | undefined;
  after: Uint8Array;
}

/**
 * Changes files, all or none: all are written beside their places first, with their permissions, and then renamed. Whoever
 * ends the process in the middle leaves each of them old or new, and whole. Throws UsageError, and has changed nothing,
 * if one of them can't be written, is meant to be read only, or no longer holds what it held.
 */
export function replaceFiles(changes: readonly FileChange[]): void {
  const all = onePerPlace(changes);
  const begun: { change: Aimed; file: BesideFile }[] = [];
  try {
    for (const change of all) {
      refuseIfOther(change);
      const file = orRefuse(nameOf(change), () => openBeside(change.target));
      begun.push({ change, file });
      orRefuse(nameOf(change), () => {
        file.add(change.after);
        file.close();
      });
    }
    // Once more, for writing may have taken a while.
    for (const change of all) refuseIfOther(change);
    finishAll(begun);
  } finally {
    for (const { file } of begun) file.drop();
  }
}

/** A change and the place that links lead to. */
interface Aimed extends FileChange {
  target: Target;
}

/**
 * One change for each place, whatever links lead there. Two names that the disk gives one file (hard links) are two
 * places: each gets the new content, and they are two files from then on. Writing into the one file instead would keep
 * them together, but could be cut off in the middle.
 */
function onePerPlace(changes: readonly FileChange[]): Aimed[] {
  const byPath = new Map<string, Aimed>();
  const byFile = new Map<string, Aimed>();
  for (const change of changes) {
    const target = orRefuse(nameOf(change), () => targetOf(change.path));
    if (target.stats?.isDirectory()) throw isFolder(nameOf(change));
    if (target.isStream) throw notWritten(nameOf(change));
    const other = byFile.get(target.key);
    if (other && !isSame(other.after, change.after)) throw twoNames(other, change);
    const aimed = { ...change, target };
    byFile.set(target.key, aimed);
    byPath.set(target.path, aimed);
  }
  return [...byPath.values()];
}

function refuseIfOther(change: Aimed): void {
  const { target, before } = change;
  if (before === undefined) {
    if (orRefuse(nameOf(change), () => targetOf(change.path)).stats) throw isThere(change);
    return;
  }
  const now = readNow(target.path);
  if (!now || !isSame(now, before)) throw isChanged(change);
  // A file can be replaced in spite of its own permissions: those of the folder count for that.
  if ((Number(target.stats?.mode ?? 0o222) & 0o222) === 0) throw isReadOnly(change);
  try {
    accessSync(target.path, constants.W_OK);
  } catch {
    throw isReadOnly(change);
  }
}

/** Puts all files in their places; if one refuses, those before it get back what they held. */
function finishAll(begun: readonly { change: Aimed; file: BesideFile }[]): void {
  const done: Aimed[] = [];
  for (const { change, file } of begun) {
    try {
      orRefuse(nameOf(change), file.finish);
    } catch (error) {
      for (const one of done) tryTo(() => putBack(one));
      throw error;
    }
    done.push(change);
  }
}

function putBack({ target, before }: Aimed): void {
  if (before === undefined) {
    rmSync(target.path, { force: true });
    return;
  }
  const file = openBeside(target);
  try {
    file.add(before);
    file.finish();
  } finally {
    file.drop();
  }
}

function readNow(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}

function nameOf({ name, path }: FileChange): string {
  return name ?? path;
}

function isChanged(change: FileChange): UsageError {
  return new UsageError({
    ru: `Файл ${nameOf(change)} тем временем изменили или убрали, поэтому ничего не записано; повторите команду`,
    en: `The file ${nameOf(change)} was changed or removed meanwhile, so nothing was written; run the command again`,
  });
}

function isThere(change: FileChange): UsageError {
  return new UsageError({
    ru: `Файл ${nameOf(change)} уже есть, поэтому ничего не записано; уберите его или выберите другое имя`,
    en: `The file ${nameOf(change)} is there already, so nothing was written; move it away or choose another name`,
  });
}

function isReadOnly(change: FileChange): UsageError {
  return new UsageError({
    ru: `Файл ${nameOf(change)} открыт только для чтения, поэтому ничего не записано; разрешите запись в него и повторите команду`,
    en: `The file ${nameOf(change)} is read only, so nothing was written; allow writing to it and run the command again`,
  });
}

function twoNames(one: FileChange, other: FileChange): UsageError {
  return new UsageError({
    ru: `${nameOf(one)} и ${nameOf(other)} — один и тот же файл, и записать в него предстояло бы разное; назовите один из них`,
    en: `${nameOf(one)} and ${nameOf(other)} are the same file, and it would have to hold two things; name only one of them`,
  });
}
