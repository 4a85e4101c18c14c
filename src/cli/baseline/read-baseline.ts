import { readFileSync } from 'node:fs';
import { UsageError } from '../../core/errors.ts';
import type { Text } from '../../core/text.ts';
import { type Baseline, type BaselineProblem, readEntries } from './baseline-text.ts';

/**
 * Reads a baseline. Undefined if there is no such file; throws UsageError for one that can't be read.
 *
 * @param name the file as it was named, for messages
 */
export function readBaseline(path: string, name: string): Baseline | undefined {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') return undefined;
    if (code === undefined) throw error;
    throw new UsageError({
      ru: `Файл ${name} не открывается: проверьте, что это файл, а не папка, и что его разрешено читать`,
      en: `The file ${name} can't be opened: check that it is a file and not a folder, and that it may be read`,
    });
  }
  const baseline = readEntries(text);
  if (typeof baseline === 'string') throw new UsageError(explain(baseline, name));
  return baseline;
}

/** Says how to make a baseline that isn't there. */
export function noBaseline(name: string): UsageError {
  return new UsageError({
    ru: `Файла ${name} нет; чтобы принять все нынешние замечания и записать их в него, выполните: karta validate --write-baseline ${name}`,
    en: `There is no file ${name}; to accept all that is found now and write it there, run: karta validate --write-baseline ${name}`,
  });
}

function explain(problem: BaselineProblem, name: string): Text {
  const anew = {
    ru: `или удалите его и создайте заново: karta validate --write-baseline ${name}`,
    en: `or delete it and make it anew: karta validate --write-baseline ${name}`,
  };
  return {
    conflict: {
      ru: `В файле ${name} git оставил метки слияния (<<<<<<<): уберите их, оставив записи обеих сторон, ${anew.ru}`,
      en: `In the file ${name} git has left marks of a merge (<<<<<<<): take them out, leaving the entries of both sides, ${anew.en}`,
    },
    newer: {
      ru: `Файл ${name} записан более новой karta: обновите её`,
      en: `The file ${name} was written by a newer karta: update it`,
    },
    broken: {
      ru: `Файл ${name} — не список принятых замечаний, или он испорчен: верните прежний ${anew.ru}`,
      en: `The file ${name} is not a baseline, or is damaged: bring the old one back ${anew.en}`,
    },
  }[problem];
}
