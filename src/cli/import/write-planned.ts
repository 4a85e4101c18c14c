import type { Text } from '../../core/text.ts';
import type { Fixable } from '../../report/fixable.ts';
import { makeFolders } from '../make-folders.ts';
import { replaceFiles } from '../replace-files.ts';
import { sayNote } from '../say-note.ts';
import type { Session } from '../session.ts';
import { showDiff } from '../show-diff.ts';
import { typedWord } from '../typed-word.ts';
import type { PlannedFile, PlannedFiles } from './plan-files.ts';

/** What changes in files that were there, as a diff; empty if nothing does. */
export function showPlanned({ files }: PlannedFiles, session: Session): string {
  return showDiff(
    changedOf(files)
      .filter(({ before }) => before)
      .map(({ file, text, textBefore }) => ({ file, before: textBefore, after: text })),
    session,
  );
}

/** Writes all of it or nothing. */
export function writePlanned({ files, schemas }: PlannedFiles, out: string): void {
  const changed = changedOf(files);
  const paths = [...changed, ...schemas].map(({ path }) => path);
  makeFolders(paths, { name: out, other: '--out' }, () =>
    replaceFiles([
      ...schemas,
      ...changed.map(({ path, file, before, after }) => ({ path, name: file, before, after })),
    ]),
  );
}

function changedOf(files: readonly PlannedFile[]): PlannedFile[] {
  return files.filter(({ before, text, textBefore }) => !before || text !== textBefore);
}

/**
 * Says on stderr what was written.
 *
 * @param out the folder, if the user has named one; else it is said which one it was
 */
export function sayWritten(
  { files, remarks }: PlannedFiles,
  { dryRun, out }: { dryRun: boolean; out: string | undefined },
  { host, language }: Session,
): void {
  const changed = changedOf(files);
  const where = { ru: ` (в папке ${host.cwd})`, en: ` (in the folder ${host.cwd})` }[language];
  const say = (text: Text, manners: readonly PlannedFile['manner'][]): void => {
    const names = changed.filter(({ manner }) => manners.includes(manner)).map(({ file }) => file);
    const told = names.join(', ') + (out === undefined ? where : '');
    if (names.length > 0)
      sayNote(
        host,
        text[language].replace('…', () => told),
      );
  };
  const isOther = remarks.length > 0 && files.some(({ manner }) => manner === 'added');
  if (dryRun) sayNote(host, WORDS.dryRun[language]);
  else if (changed.length === 0)
    sayNote(host, (isOther ? WORDS.differing : WORDS.nothing)[language]);
  else {
    say(WORDS.made, ['new']);
    say(WORDS.anew, ['untouched']);
    say(WORDS.added, ['filled', 'added']);
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
  differing: {
    ru: 'файлы не изменились: чем документ от них отличается, сказано выше',
    en: 'the files did not change: what differs in the document is told above',
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
  anew: { ru: 'сделано заново: …', en: 'made anew: …' },
  added: { ru: 'дописано: …', en: 'added to …' },
} satisfies Record<string, Text>;
