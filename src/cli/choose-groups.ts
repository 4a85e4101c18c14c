import { UsageError } from '../core/errors.ts';
import type { Text } from '../core/text.ts';
import type { FileGroup } from '../plan/group-files.ts';
import type { CacheOpener } from './check/asked-cache.ts';
import { type FoundGroups, findGroups, sayNotes } from './find-groups.ts';
import { sayNote } from './say-note.ts';
import type { Session } from './session.ts';

/** Which of the plans that are found are to be checked. */
export interface ChoiceOptions {
  /** Only those that have changed since that revision; `true` for the default branch. */
  changed?: string | true;
  /** Only that part of them, such as `2/5`. */
  shard?: string;
}

/** What writes down the findings of all plans. */
const WRITES_ALL = [
  ['writeBaseline', '--write-baseline'],
  ['pruneBaseline', '--prune-baseline'],
] as const;

/** What cannot stand beside a choice. */
type BesideChoice = { [Field in (typeof WRITES_ALL)[number][0]]?: string | boolean };

/**
 * Finds the plans in files and folders and leaves those that the options choose: first what has changed, then the
 * shard's part of it. How many are left is said on stderr, as are notes of the search. Throws UsageError as
 * `findGroups` does, and if git can't tell what has changed.
 */
export async function findChosenGroups(
  paths: readonly string[],
  options: ChoiceOptions,
  session: Session,
  openCache?: CacheOpener,
): Promise<FoundGroups> {
  const found = await choose(paths, options, session, openCache);
  sayNotes(found, session);
  return found;
}

async function choose(
  paths: readonly string[],
  { changed, shard }: ChoiceOptions,
  session: Session,
  openCache: CacheOpener | undefined,
): Promise<FoundGroups> {
  if (changed === undefined && shard === undefined) return findGroups(paths, session, openCache);
  const { readShard, shardGroups } = await import('./shard-groups.ts');
  const { sayChanged, sayShard } = await import('./say-choice.ts');
  const say = (note: Text): void => sayNote(session.host, note[session.language]);
  const part = shard === undefined ? undefined : readShard(shard);
  let found: FoundGroups;
  if (changed === undefined) found = await findGroups(paths, session, openCache);
  else {
    const { findChanged } = await import('./changed/find-changed.ts');
    const { all, touched, base } = await findChanged(paths, changed, session, openCache);
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

/**
 * Refuses to write a list of what is accepted while only some plans are checked: it would lack the findings of all
 * others. Throws UsageError.
 */
export function refuseWritingParts({
  changed,
  shard,
  ...beside
}: ChoiceOptions & BesideChoice): void {
  const choice = changed !== undefined ? '--changed' : shard !== undefined ? '--shard' : undefined;
  const [, option] = WRITES_ALL.find(([field]) => beside[field] !== undefined) ?? [];
  if (choice === undefined || option === undefined) return;
  throw new UsageError({
    ru: `${option} записывает замечания ко всем планам, а ${choice} проверяет только часть; уберите ${choice}`,
    en: `${option} writes down what is found in all plans, and ${choice} checks only some; leave ${choice} out`,
  });
}
