import { basename, resolve } from 'node:path';
import { UsageError } from '../../core/errors.ts';
import { readBytes } from '../disk-files.ts';
import type { Host } from '../host.ts';
import { shortenName } from './shorten-name.ts';

/** Larger documents are no plans: with all its pictures one has some megabytes. */
const MOST_BYTES = 50 * 1024 * 1024;

/** Stands for what comes in from a pipe. */
export const FROM_INPUT = '-';

/** The bytes of the document that is to be read, and its name. Throws UsageError if there is none to read. */
export function readSourceFile(
  path: string,
  { cwd, openInput }: Pick<Host, 'cwd' | 'openInput'>,
): { name: string; bytes: Uint8Array } {
  if (path === '') throw NO_NAME;
  if (path === FROM_INPUT) return { name: FROM_INPUT, bytes: readPiped(openInput) };
  const bytes = readBytes(resolve(cwd, path), MOST_BYTES);
  if (bytes === 'too-large') throw tooLarge(path);
  if (typeof bytes === 'string') throw notRead(shortenName(path), bytes);
  return { name: basename(path), bytes };
}

function readPiped(openInput: Host['openInput']): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const input = openInput?.();
  if (!input) throw NOTHING_PIPED;
  for (const piece of input) {
    length += piece.length;
    if (length > MOST_BYTES) throw tooLarge(FROM_INPUT);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

function notRead(path: string, problem: string): UsageError {
  if (problem === 'directory') {
    return new UsageError({
      ru: `${path} — это папка: назовите файл Word (.docx), например karta import план.docx`,
      en: `${path} is a folder: name a Word file (.docx), such as karta import plan.docx`,
    });
  }
  if (problem === 'missing') {
    return new UsageError({
      ru: `Файла ${path} нет: проверьте имя и папку (имя с пробелами берут в кавычки)`,
      en: `There is no file ${path}: check its name and folder (a name with blanks goes in quotes)`,
    });
  }
  return new UsageError({
    ru: `Файл ${path} не открывается: проверьте, что он не занят другой программой и что его можно читать`,
    en: `The file ${path} can't be opened: see that no other program holds it and that it may be read`,
  });
}

function tooLarge(path: string): UsageError {
  return new UsageError({
    ru: `${path === FROM_INPUT ? 'Переданный текст' : `Файл ${path}`} больше 50 МБ: удалите из него картинки и повторите`,
    en: `${path === FROM_INPUT ? 'The text' : `The file ${path}`} is larger than 50 MB: take the pictures out of it and try again`,
  });
}

const NO_NAME = new UsageError({
  ru: 'Имя файла пустое: назовите файл Word (.docx), например karta import план.docx',
  en: 'The name of the file is empty: name a Word file (.docx), such as karta import plan.docx',
});

const NOTHING_PIPED = new UsageError({
  ru: 'Нечего читать: после «-» текст передают через |, например «xclip -o | karta import -»; или назовите файл',
  en: 'There is nothing to read: with “-” a text comes through |, such as “xclip -o | karta import -”; or name a file',
});
