import type { Text } from '../core/text.ts';
import { openCheck, type World } from '../pipeline.ts';
import type { FileGroup } from '../plan/group-files.ts';
import type { CheckedPlan } from '../report/check-report.ts';
import { type GroupResult, type JoinedResult, joinResults } from '../report/join-results.ts';
import { sayUnknownYears, type UnknownYears } from '../rules/days/unknown-years.ts';

/** What is kept of a group once it is checked: of its plans only the heads. */
export type GroupVerdict = GroupResult & { unknownYears: UnknownYears };

/** What was found in all groups. */
export interface CheckedGroups extends JoinedResult {
  /** What people should know of the check itself; no fault of the files. */
  notes: readonly Text[];
}

/** Checks groups of files, and keeps no more of them than what is found. */
export async function checkGroups(
  groups: readonly FileGroup[],
  world: World,
): Promise<CheckedGroups> {
  const check = openCheck(world);
  const verdicts: GroupVerdict[] = [];
  for (const group of groups) {
    const result = await check(group);
    verdicts.push({ ...result, plans: result.plans.map(headOf) });
  }
  const notes = sayUnknownYears(verdicts.map(({ unknownYears }) => unknownYears));
  return { ...joinResults(verdicts), notes };
}

function headOf({ school, at, hasRoadmap, auditFile }: CheckedPlan): CheckedPlan {
  return { school, at: { file: at.file }, hasRoadmap, auditFile };
}
