import { mkdirSync, rmdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { UsageError } from '../core/errors.ts';
import { shortenName } from './import/shorten-name.ts';
import { tryTo } from './outputs/open-beside.ts';

export interface NamedFolder {
  name: string;
  other: '--out' | 'karta init';
}

/**
 * Makes the folders in which files are to lie, those above them too, and then acts; if acting fails, takes away the
 * folders that it made. Throws UsageError if something else has the name of a folder, or none may be made there.
 *
 * @param paths of the files, absolute.
 * @param named the folder as the user has named it, and the option or the command by which another is named.
 */
export function makeFolders(paths: readonly string[], named: NamedFolder, act: () => void): void {
  const made: string[] = [];
  try {
    for (const folder of new Set(paths.map((path) => dirname(path)))) {
      made.unshift(...makeFolder(folder, named));
    }
    act();
  } catch (error) {
    for (const folder of made) tryTo(() => rmdirSync(folder));
    throw error;
  }
}

/**
 * Makes a folder and those above it that are not there; gives them, the inmost first. They are made one by one, because
 * Node's own way of making them all never ends where the system says that a folder which is there is not, as in `/proc`.
 */
function makeFolder(folder: string, named: NamedFolder): string[] {
  if (isFolderThere(folder)) return [];
  const above = dirname(folder) === folder ? [] : makeFolder(dirname(folder), named);
  try {
    mkdirSync(folder);
  } catch (error) {
    for (const made of above) tryTo(() => rmdirSync(made));
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw error.code === 'EEXIST' || error.code === 'ENOTDIR'
      ? isInTheWay(folder, named)
      : notMade(named);
  }
  return [folder, ...above];
}

function isFolderThere(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function isInTheWay(folder: string, { other }: NamedFolder): UsageError {
  const name = shortenName(folder);
  return new UsageError({
    ru: `Вместо папки ${name} там лежит файл или ссылка, поэтому ничего не записано: назовите другую папку (${other} ПАПКА) или уберите его`,
    en: `In place of the folder ${name} there is a file or a link, so nothing was written: name another folder (${other} DIR) or take it away`,
  });
}

function notMade({ name: out, other }: NamedFolder): UsageError {
  const name = shortenName(out);
  return new UsageError({
    ru: `В папку ${name} ничего не записать: проверьте её имя и разрешение писать туда или назовите другую: ${other} ПАПКА`,
    en: `Nothing can be written to the folder ${name}: check its name and whether you may write there, or name another: ${other} DIR`,
  });
}
