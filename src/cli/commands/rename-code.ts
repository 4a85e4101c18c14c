import type { FileUses } from '../../codes/code-use.ts';
import { findClash } from '../../codes/judge-renaming.ts';
import { nearestCodes } from '../../codes/nearest-codes.ts';
import type { Renaming } from '../../codes/rename-in-file.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Text } from '../../core/text.ts';
import { undatedFormats } from '../../formats/index.ts';
import { sayPlace } from '../../formats/say-place.ts';
import { askYes, canAsk } from '../ask-yes.ts';
import { chooseOutputs } from '../choose-outputs.ts';
import { chooseChanges } from '../codes/choose-changes.ts';
import { findNewErrors } from '../codes/find-new-errors.ts';
import { lookThrough } from '../codes/look-through.ts';
import { makeChanges, type NamedChange } from '../codes/make-changes.ts';
import { readRenaming } from '../codes/read-renaming.ts';
import { refuseOutside } from '../codes/refuse-outside.ts';
import { renameReport } from '../codes/rename-report.ts';
import { clashError, unreadableError } from '../codes/say-refusal.ts';
import { namesOf, sayNowhere } from '../codes/uses-report.ts';
import { EXIT } from '../exit-codes.ts';
import { replaceFiles } from '../replace-files.ts';
import { sayNote } from '../say-note.ts';
import type { CommonOptions, Session } from '../session.ts';
import { writeResult } from '../write-result.ts';

export interface RenameOptions extends CommonOptions {
  /** Write without asking. */
  yes?: boolean;
  /** Only show. */
  dryRun?: boolean;
  /** Leave the codes of audits and catalogues as they are. */
  onlyRoadmaps?: boolean;
}

/**
 * `karta rename-code OLD NEW [PATHS]`: shows every place that names a code, and puts another code there, in all of them
 * or in none. Gives the exit code: 1 if nothing was changed that was to be.
 */
export async function renameCode(
  words: readonly string[],
  options: RenameOptions,
  session: Session,
  ask = askYes,
): Promise<number> {
  const { host } = session;
  const { renaming, paths } = readRenaming(words, host.cwd);
  const looked = await lookThrough(paths, new Set([...renaming].flat()), session);
  if (looked.unreadable.length > 0) throw unreadableError(looked.unreadable);
  const onlyRoadmaps = options.onlyRoadmaps ?? false;
  const changes = chooseChanges(looked, renaming, paths, onlyRoadmaps);
  noteUnused(changes.touched, renaming, looked.files.values(), session);
  if (changes.touched.size === 0) return EXIT.findings;
  if (!onlyRoadmaps) await refuseOutside(looked, changes, renaming, session);
  const clash = findClash(changes.families, renaming, onlyRoadmaps);
  if (clash) throw clashError(clash);
  const files = await makeChanges(changes, renaming, looked);
  const after = new Map(files.map((one) => [one.name, one.after]));
  const errors = await findNewErrors(looked, after, changes.touched);
  if (errors.length > 0) return refuseErrors(errors, session);
  const outputs = await chooseOutputs(undatedFormats, {}, session);
  await writeResult(renameReport(changes, renaming, session.language), outputs, session);
  return finish(files, options, session, ask);
}

/** Writes, if it may. */
async function finish(
  files: readonly NamedChange[],
  { yes = false, dryRun = false }: RenameOptions,
  { host, language }: Session,
  ask: typeof askYes,
): Promise<number> {
  const say = (text: Text): void => sayNote(host, text[language]);
  if (dryRun) return EXIT.fine;
  if (!yes) {
    if (!canAsk(host)) {
      say(NEEDS_YES);
      return EXIT.findings;
    }
    const answer = await ask(QUESTION, language);
    if (answer !== 'yes') {
      say(UNCHANGED);
      return answer === 'no' ? EXIT.findings : EXIT.interrupted;
    }
  }
  replaceFiles(files);
  say(DONE);
  return EXIT.fine;
}

/** Says which of the codes are found nowhere, and what may be meant. */
function noteUnused(
  touched: ReadonlyMap<string, readonly { code: string }[]>,
  renaming: Renaming,
  files: Iterable<FileUses>,
  { host, language }: Session,
): void {
  const used = new Set([...touched.values()].flat().map(({ code }) => code));
  const unused = [...renaming.keys()].filter((code) => !used.has(code));
  const names = unused.length > 0 ? namesOf(files) : new Map<string, undefined>();
  for (const code of unused) {
    sayNote(host, sayNowhere(code, nearestCodes(code, names), names, language));
  }
}

/** So many errors are told of. */
const MOST = 10;

function refuseErrors(errors: readonly Diagnostic[], { host, language }: Session): number {
  sayNote(host, NEW_ERRORS[language]);
  for (const one of errors.slice(0, MOST)) sayNote(host, `${sayPlace(one)}: ${one.message}`);
  const more = errors.length - MOST;
  if (more > 0) sayNote(host, `${{ ru: 'и ещё', en: 'and more:' }[language]} ${more}`);
  return EXIT.findings;
}

const QUESTION: Text = { ru: 'Заменить во всех этих местах?', en: 'Change all these places?' };

const NEEDS_YES: Text = {
  ru: 'это только показ, ничего не изменено; чтобы заменить, добавьте --yes',
  en: 'this only shows, nothing was changed; add --yes to change the files',
};

const UNCHANGED: Text = { ru: 'ничего не изменено', en: 'nothing was changed' };

const DONE: Text = { ru: 'коды заменены', en: 'the codes are changed' };

const NEW_ERRORS: Text = {
  ru: 'ничего не изменено: после замены появились бы ошибки, которых сейчас нет',
  en: 'nothing was changed: the change would bring errors that are not there now',
};
