import { type CheckResult, checkPlans } from '../pipeline.ts';
import { openWorld } from './check/group-check.ts';
import { findGroups, sayNotes } from './find-groups.ts';
import { placeOf, type Session } from './session.ts';

/** Finds the plans in files and folders, checks them and keeps them, for the views. */
export async function checkPaths(paths: readonly string[], session: Session): Promise<CheckResult> {
  const found = await findGroups(paths, session);
  sayNotes(found, session);
  const { groups, folders } = found;
  return checkPlans(groups, openWorld(placeOf(folders, session)));
}
