import { dirname } from 'node:path';
import type { Text } from '../../core/text.ts';
import type { Fixable } from '../../report/fixable.ts';
import { replaceFiles } from '../replace-files.ts';
import { sayNote } from '../say-note.ts';
import type { Session } from '../session.ts';
import { showDiff } from '../show-diff.ts';
import { typedWord } from '../typed-word.ts';
import { makeFolders } from './make-folders.ts';
import type { PlannedFiles } from './plan-files.ts';

/** Writes all of it or nothing; shows first what changes in files that were there. */
export function writePlanned({ files, schemas }: PlannedFiles, session: Session): void {
  const changed = files.filter(({ before, text, textBefore }) => !before || text !== textBefore);
  const diff = showDiff(
    changed
      .filter(({ before }) => before)
      .map(({ file, text, textBefore }) => ({ file, before: textBefore, after: text })),
    session,
  );
  if (diff) session.host.out(diff);
  const paths = [...changed, ...schemas].map(({ path }) => path);
  const out = files[0] ? dirname(files[0].file) : '.';
  makeFolders(paths, out, () =>
    replaceFiles([
      ...schemas,
      ...changed.map(({ path, file, before, after }) => ({ path, name: file, before, after })),
    ]),
  );
}

/** Says on stderr what was written. */
export function sayWritten(
  { files }: PlannedFiles,
  dryRun: boolean,
  { host, language }: Session,
): void {
  const [made, added] = [[], []] as [string[], string[]];
  for (const { file, before, text, textBefore } of files) {
    if (!before) made.push(file);
    else if (text !== textBefore) added.push(file);
  }
  const say = (text: Text, names: readonly string[]): void => {
    if (names.length > 0)
      sayNote(
        host,
        text[language].replace('…', () => names.join(', ')),
      );
  };
  if (dryRun) sayNote(host, WORDS.dryRun[language]);
  else if (made.length + added.length === 0) sayNote(host, WORDS.nothing[language]);
  else {
    say(WORDS.made, made);
    say(WORDS.added, added);
  }
}

/** Says what to do with what the check has found. */
export function sayNext(
  folder: string,
  { sure, suggested }: Fixable,
  { host, language }: Session,
): void {
  const fix = suggested > 0 ? '--fix=suggested' : '--fix';
  const text = sure + suggested > 0 ? WORDS.fix : WORDS.check;
  const call = `karta validate ${typedWord(folder)}${sure + suggested > 0 ? ` --diff ${fix}` : ''}`;
  sayNote(
    host,
    text[language].replace('…', () => call),
  );
}

const WORDS = {
  dryRun: {
    ru: 'ничего не записано; чтобы записать, повторите без --dry-run',
    en: 'nothing was written; to write it, say the same without --dry-run',
  },
  nothing: {
    ru: 'файлы не изменились: всё, что есть в документе, в них уже есть',
    en: 'the files did not change: they have all that the document has',
  },
  fix: {
    ru: 'дальше: … покажет, что karta исправит сама',
    en: 'next: … shows what karta can mend itself',
  },
  check: {
    ru: 'дальше: исправьте названное и проверьте снова, …',
    en: 'next: mend what is named and check again, …',
  },
  made: { ru: 'записано: …', en: 'wrote …' },
  added: { ru: 'дописано: …', en: 'added to …' },
} satisfies Record<string, Text>;
