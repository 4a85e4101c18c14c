import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type CheckResult, checkPlans } from '../../pipeline.ts';
import { openWorld } from '../check/group-check.ts';
import { isInside } from '../is-inside.ts';
import { nearestFolder } from '../nearest-folder.ts';
import { overlayWorld } from '../overlay-world.ts';
import { placeOf, type Session } from '../session.ts';
import { wayFrom } from '../way-from.ts';
import type { PlannedFiles } from './plan-files.ts';

/** Checks the folder as it would be, with what is in it already; it need not be there yet. */
export function checkPlanned(
  { files }: PlannedFiles,
  folder: string,
  session: Session,
): Promise<CheckResult> {
  const { cwd } = session.host;
  const group = (['audit', 'roadmap'] as const).flatMap((kind) => {
    const path = join(folder, `${kind}.yaml`);
    const isPlanned = files.some((one) => one.path === path);
    return isPlanned || existsSync(path) ? [{ kind, file: wayFrom(cwd, path) }] : [];
  });
  const world = openWorld(placeOf([isInside(folder, cwd) ? cwd : nearestFolder(folder)], session));
  const instead = new Map(files.map(({ file, after }) => [file, after]));
  return checkPlans([group], overlayWorld(world, instead));
}
