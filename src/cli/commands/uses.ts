import type { Text } from '../../core/text.ts';
import { undatedFormats } from '../../formats/index.ts';
import { visiblePath } from '../../formats/visible-path.ts';
import { chooseOutputs } from '../choose-outputs.ts';
import { lookThrough } from '../codes/look-through.ts';
import { readCode } from '../codes/read-renaming.ts';
import { usesReport } from '../codes/uses-report.ts';
import { EXIT } from '../exit-codes.ts';
import { sayNote } from '../say-note.ts';
import type { CommonOptions, Session } from '../session.ts';
import { writeResult } from '../write-result.ts';

/** `karta uses CODE [PATHS]`: every place that names a code. Gives the exit code: 1 if there is none. */
export async function showUses(
  word: string,
  paths: readonly string[],
  options: CommonOptions,
  session: Session,
): Promise<number> {
  const code = readCode(word);
  const outputs = await chooseOutputs(undatedFormats, options, session);
  const { files, unreadable } = await lookThrough(paths, new Set([code]), session);
  const sorted = [...files.values()].sort((one, other) => (one.file < other.file ? -1 : 1));
  await writeResult(usesReport(code, sorted, session.language), outputs, session);
  if (unreadable.length > 0) {
    sayNote(session.host, UNREAD[session.language] + unreadable.map(visiblePath).join(', '));
  }
  const isUsed = sorted.some(({ uses }) => uses.length > 0);
  return isUsed && unreadable.length === 0 ? EXIT.fine : EXIT.findings;
}

const UNREAD: Text = {
  ru: 'не прочитано, и коды там не искали (что исправить, скажет karta validate): ',
  en: 'could not be read, and so was not searched (karta validate says what to mend): ',
};
