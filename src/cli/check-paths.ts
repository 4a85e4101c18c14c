import { type CheckResult, checkPlans } from '../pipeline.ts';
import { openWorld } from './check/group-check.ts';
import { findGroups } from './find-groups.ts';
import { placeOf, type Session } from './session.ts';

/** Finds the plans in files and folders, checks them and keeps them, for the views. */
export async function checkPaths(paths: readonly string[], session: Session): Promise<CheckResult> {
  const { groups, folders } = await findGroups(paths, session);
  return checkPlans(groups, openWorld(placeOf(folders, session)));
}
