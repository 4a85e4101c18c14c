import { resolve } from 'node:path';
import type { Text } from '../../core/text.ts';
import type { FoundAsIf } from '../check-as-if.ts';
import { EXIT } from '../exit-codes.ts';
import { replaceFiles } from '../replace-files.ts';
import { sayNote } from '../say-note.ts';
import type { Session } from '../session.ts';
import { showDiff } from '../show-diff.ts';
import { textOf } from './apply-marking.ts';

/** A roadmap that is to be changed, and what would be found in it. */
export interface RoadmapChange {
  file: string;
  before: Uint8Array;
  after: Uint8Array;
  anew: FoundAsIf;
}

/** Writes the change. Gives the exit code if it is only shown, or if there is something against it. */
export function writeRoadmap(
  { file, before, after, anew }: RoadmapChange,
  isOnlyShown: boolean,
  session: Session,
): number | undefined {
  if (isSame(before, after)) return undefined;
  const { host, language } = session;
  const error = anew.fresh.find(({ severity }) => severity === 'error');
  if (error) {
    sayNote(host, wouldBreak(error.message)[language]);
    return EXIT.findings;
  }
  if (!isOnlyShown) {
    replaceFiles([{ path: resolve(host.cwd, file), name: file, before, after }]);
    return undefined;
  }
  host.out(showDiff([{ file, before: textOf(file, before), after: textOf(file, after) }], session));
  return EXIT.fine;
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}

function wouldBreak(message: string): Text {
  return {
    ru: `ничего не записано, потому что в плане появилась бы ошибка: ${message}`,
    en: `nothing was written, for the plan would get an error: ${message}`,
  };
}
