import { UsageError } from '../../core/errors.ts';
import type { Text } from '../../core/text.ts';
import { readBytes } from '../disk-files.ts';
import { type Baseline, type BaselineProblem, readEntries } from './baseline-text.ts';
import { canBeWritten, USUAL_FILE } from './choose-file.ts';

/** In bytes: some 100,000 findings. */
const LARGEST = 50_000_000;

/**
 * Reads a baseline. Undefined if there is no such file; throws UsageError for one that can't be read.
 *
 * @param name the file as it was named, for messages
 */
export function readBaseline(path: string, name: string): Baseline | undefined {
  const bytes = readBytes(path, LARGEST);
  if (bytes === 'missing') return undefined;
  if (bytes === 'too-large') {
    throw new UsageError({
      ru: `Файл ${name} больше 50 МБ: это не список принятых замечаний, проверьте имя`,
      en: `The file ${name} is larger than 50 MB: it is not a baseline, check the name`,
    });
  }
  if (typeof bytes === 'string') {
    throw new UsageError({
      ru: `Файл ${name} не открывается: проверьте, что это файл, а не папка, и что его разрешено читать`,
      en: `The file ${name} can't be opened: check that it is a file and not a folder, and that it may be read`,
    });
  }
  const baseline = readEntries(Buffer.from(bytes).toString());
  if (typeof baseline === 'string') throw new UsageError(explain(baseline, name));
  return baseline;
}

/** Says how to make a baseline that isn't there. */
export function noBaseline(name: string): UsageError {
  if (canBeWritten(name)) {
    return new UsageError({
      ru: `Файла ${name} нет; чтобы принять все нынешние замечания и записать их в него, выполните: karta validate --write-baseline ${name}`,
      en: `There is no file ${name}; to accept all that is found now and write it there, run: karta validate --write-baseline ${name}`,
    });
  }
  return new UsageError({
    ru: `Файла ${name} нет, а имя списка принятых замечаний кончается на .json; ${makeOne.ru}`,
    en: `There is no file ${name}, and the name of a baseline ends in .json; ${makeOne.en}`,
  });
}

/** Where the name that was given is no baseline's. */
const makeOne: Text = {
  ru: `чтобы принять все нынешние замечания и записать их в ${USUAL_FILE}, выполните: karta validate --write-baseline`,
  en: `to accept all that is found now and write it to ${USUAL_FILE}, run: karta validate --write-baseline`,
};

function explain(problem: BaselineProblem, name: string): Text {
  // Such a file may well be a plan: nobody should be told to delete it.
  if (problem === 'broken' && !canBeWritten(name)) {
    return {
      ru: `Файл ${name} — не список принятых замечаний, имя списка кончается на .json; ${makeOne.ru}`,
      en: `The file ${name} is not a baseline, whose name ends in .json; ${makeOne.en}`,
    };
  }
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
