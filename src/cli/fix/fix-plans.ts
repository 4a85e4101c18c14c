import { resolve } from 'node:path';
import type { Text } from '../../core/text.ts';
import { countFixable } from '../../report/fixable.ts';
import type { ApplyBaseline } from '../baseline.ts';
import { type CheckedGroups, type CheckOptions, checkEach } from '../check/check-groups.ts';
import { drawProgress } from '../check/progress.ts';
import type { FoundGroups } from '../find-groups.ts';
import { replaceFiles } from '../replace-files.ts';
import { sayNote } from '../say-note.ts';
import { placeOf, type Session } from '../session.ts';
import { writeResult } from '../write-result.ts';
import { type FixedContent, fixGroups } from './fix-groups.ts';
import { openOwnFiles } from './own-files.ts';
import type { AskedFixes } from './read-fix-options.ts';
import { sayFixed } from './say-fixed.ts';
import { sayOutside } from './say-outside.ts';

/** What was found in the plans once fixes are made, and how many files they change. */
export interface FixedPlans {
  result: CheckedGroups;
  files: number;
}

/**
 * Makes the fixes that are asked for, or only shows on stdout what they would change, and says on stderr how many there
 * are. All files are written, or none. Throws UsageError if one can't be.
 */
export async function fixPlans(
  found: FoundGroups,
  { level, onlyShow }: AskedFixes,
  session: Session,
  options: CheckOptions & { accept: ApplyBaseline },
): Promise<FixedPlans> {
  const { host, language } = session;
  const { groups, folders } = found;
  const place = placeOf(folders, session);
  const progress = drawProgress(groups.length, host, language);
  const { accept } = options;
  const { result, changes, places } = await checkEach(groups, place, host, options, progress.show)
    .then((verdicts) => fixGroups({ found, verdicts, place, level, accept }))
    .finally(progress.end);
  if (onlyShow) await show(changes, session);
  else {
    replaceFiles(
      changes.map(({ file, ...change }) => ({
        path: resolve(host.cwd, file),
        name: file,
        ...change,
      })),
    );
  }
  const files = changes.map(({ file }) => file);
  const { findings } = await accept(result);
  const isOwn = openOwnFiles(found, host.cwd);
  const fixable = countFixable(findings, isOwn);
  const said: Text = sayFixed({ places, files, level, onlyShow, left: { findings, fixable } });
  sayNote(host, said[language]);
  for (const note of sayOutside(findings, isOwn, level)) sayNote(host, note[language]);
  return { result, files: files.length };
}

async function show(changes: readonly FixedContent[], session: Session): Promise<void> {
  const { showDiff } = await import('../show-diff.ts');
  const texts = changes.map(({ file, before, after }) => ({
    file,
    before: Buffer.from(before).toString(),
    after: Buffer.from(after).toString(),
  }));
  const format = { render: (text: string) => text };
  await writeResult(showDiff(texts, session), [{ file: undefined, format }], session);
}
