import { existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { CheckResult } from '../../pipeline.ts';
import type { Session } from '../session.ts';
import { checkAsIf } from './check-as-if.ts';
import type { PlannedFiles } from './plan-files.ts';

/** Checks the folder as it would be, with what is in it already. */
export function checkPlanned(
  { files }: PlannedFiles,
  folder: string,
  session: Session,
): Promise<CheckResult> {
  const { cwd } = session.host;
  const group = (['audit', 'roadmap'] as const).flatMap((kind) => {
    const path = join(folder, `${kind}.yaml`);
    const isPlanned = files.some((one) => one.path === path);
    return isPlanned || existsSync(path)
      ? [{ kind, file: relative(cwd, path).split(sep).join('/') }]
      : [];
  });
  const instead = new Map(files.map(({ file, after }) => [file, after]));
  return checkAsIf(group, folder, instead, session);
}
