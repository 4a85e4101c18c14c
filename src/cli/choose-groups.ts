import type { Text } from '../core/text.ts';
import { visible } from '../formats/visible.ts';
import type { FileGroup } from '../plan/group-files.ts';
import { type FoundGroups, findGroups } from './find-groups.ts';
import type { Session } from './session.ts';

/** Which of the plans that are found are to be checked. */
export interface ChoiceOptions {
  /** Only those that have changed since that revision; `true` for the default branch. */
  changed?: string | true;
  /** Only that part of them, such as `2/5`. */
  shard?: string;
}

/**
 * Finds the plans in files and folders and leaves those that the options choose: first what has changed, then the
 * shard's part of it. How many are left is said on stderr. Throws UsageError as `findGroups` does, and if git can't
 * tell what has changed.
 */
export async function findChosenGroups(
  paths: readonly string[],
  { changed, shard }: ChoiceOptions,
  session: Session,
): Promise<FoundGroups> {
  if (changed === undefined && shard === undefined) return findGroups(paths, session);
  const { readShard, shardGroups } = await import('./shard-groups.ts');
  const { sayChanged, sayShard } = await import('./say-choice.ts');
  const say = (note: Text): void => session.host.err(`karta: ${visible(note[session.language])}\n`);
  const part = shard === undefined ? undefined : readShard(shard);
  let found: FoundGroups;
  if (changed === undefined) found = await findGroups(paths, session);
  else {
    const { findChanged } = await import('./changed/find-changed.ts');
    const { all, touched, base } = await findChanged(paths, changed, session);
    say(sayChanged(countPlans(touched), countPlans(all.groups), base));
    found = { ...all, groups: touched };
  }
  if (!part) return found;
  const groups = shardGroups(found.groups, part);
  say(sayShard(countPlans(groups), countPlans(found.groups), part));
  return { ...found, groups };
}

/** Roadmaps, and audits that have none yet. */
function countPlans(groups: readonly FileGroup[]): number {
  const plans = (group: FileGroup): number =>
    Math.max(1, group.filter(({ kind }) => kind === 'roadmap').length);
  return groups.reduce((sum, group) => sum + plans(group), 0);
}
