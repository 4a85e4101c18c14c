import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { type CheckResult, checkPlans } from '../../pipeline.ts';
import type { FileGroup } from '../../plan/group-files.ts';
import { openWorld } from '../check/group-check.ts';
import { isInside } from '../is-inside.ts';
import { overlayFiles } from '../overlay-files.ts';
import { placeOf, type Session } from '../session.ts';

/**
 * Checks the files of a folder as if some of them held something else, or were there.
 *
 * @param folder absolute; it need not exist
 * @param instead what files hold, by their path relative to the current folder
 */
export function checkAsIf(
  group: FileGroup,
  folder: string,
  instead: ReadonlyMap<string, Uint8Array>,
  session: Session,
): Promise<CheckResult> {
  const { cwd } = session.host;
  const world = openWorld(placeOf([isInside(folder, cwd) ? cwd : nearestThere(folder)], session));
  return checkPlans([group], { ...world, files: overlayFiles(world.files, instead) });
}

function nearestThere(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : nearestThere(dirname(folder));
}
