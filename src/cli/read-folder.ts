import { type Dirent, readdirSync } from 'node:fs';
import { UsageError } from '../core/errors.ts';
import type { Text } from '../core/text.ts';

/**
 * A folder's entries; none if it is gone by now. Throws UsageError if it can't be opened: nobody would learn otherwise
 * that the plans in it were not checked.
 *
 * @param shown how a path is called in messages
 */
export function readFolder(folder: string, shown: (path: string) => string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const isMisread = folder.includes(REPLACED);
    if (code === 'ENOENT' && !isMisread) return [];
    throw cannotOpen(shown(folder) || '.', isMisread ? 'ENOENT' : code);
  }
}

/** Stands in names for bytes that are no UTF-8; by such a name nothing can be opened. */
const REPLACED = '\ufffd';

/** Says that a folder can't be opened, and what to do about it. */
export function cannotOpen(folder: string, code: string): UsageError {
  const { ru, en } = REASONS[code] ?? OTHER;
  return new UsageError({
    ru: `Папку «${folder}» не открыть, и планы в ней остались бы непроверенными: ${ru} или назовите её в поле ignore файла karta.config.yaml, чтобы karta её пропускала`,
    en: `The folder “${folder}” can’t be opened, and plans in it would go unchecked: ${en} or name it in the field ignore of karta.config.yaml for karta to pass it over`,
  });
}

const NO_RIGHT: Text = {
  ru: 'нет права её читать; попросите её владельца открыть вам доступ',
  en: 'you have no right to read it; ask its owner to give you access',
};

const REASONS: Readonly<Record<string, Text>> = {
  EACCES: NO_RIGHT,
  EPERM: NO_RIGHT,
  ENOENT: {
    ru: 'её имя записано не в UTF-8, так бывает с архивами из Windows; переименуйте её',
    en: 'its name is not in UTF-8, as happens with archives from Windows; rename it',
  },
  ENAMETOOLONG: {
    ru: 'путь к ней слишком длинный; перенесите её выше',
    en: 'the way to it is too long; move it further up',
  },
};

const OTHER: Text = {
  ru: 'проверьте, что она открывается и диск доступен',
  en: 'check that it opens and that the disk is available',
};
