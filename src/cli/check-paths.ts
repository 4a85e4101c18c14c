import { type CheckResult, checkPlans } from '../pipeline.ts';
import { diskFiles } from './disk-files.ts';
import { findFiles } from './find-files.ts';
import type { Session } from './session.ts';
import { settingsRootOf } from './settings-root-of.ts';

/** Finds the plans in files and folders, and checks them. */
export async function checkPaths(paths: readonly string[], session: Session): Promise<CheckResult> {
  const { cwd } = session.host;
  const { files, folders } = await findFiles(paths, cwd);
  return checkPlans(files, {
    files: diskFiles(cwd, folders),
    settingsFiles: diskFiles(cwd, folders.map(settingsRootOf)),
    today: session.today,
    language: session.language,
  });
}
