import type { Finding } from '../core/diagnostic.ts';
import { spotAt } from './spot.ts';

/** What may stand above a file's first field. */
const FILE_BEGINS = /(?:[ \t]*(?:#[^\n]*|---[^\n]*)?\r?\n)*kind:/y;

/** A byte order mark behind which another file begins: files were joined by a program, not by hand. */
export function findGluedFiles(file: string, text: string): Finding | undefined {
  for (let at = text.indexOf('\ufeff', 1); at !== -1; at = text.indexOf('\ufeff', at + 1)) {
    FILE_BEGINS.lastIndex = at + 1;
    if (!FILE_BEGINS.test(text)) continue;
    return {
      rule: 'invisible-character',
      severity: 'error',
      message: {
        ru: 'Здесь стоит невидимый знак, с которого начинаются файлы: похоже, в один файл попали два; разнесите их по своим файлам.',
        en: 'An invisible character stands here with which files begin: it seems that two files were joined; put each into a file of its own.',
      },
      at: spotAt(file, text, at, at + 1),
      data: { problem: 'byte-order-mark', codePoint: 'U+FEFF' },
    };
  }
  return undefined;
}
