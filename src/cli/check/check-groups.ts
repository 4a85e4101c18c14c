import type { Text } from '../../core/text.ts';
import type { FileGroup } from '../../plan/group-files.ts';
import { type JoinedResult, joinResults } from '../../report/join-results.ts';
import { sayUnknownYears } from '../../rules/days/unknown-years.ts';
import type { Host } from '../host.ts';
import { type CheckPlace, type GroupVerdict, openGroupCheck } from './group-check.ts';
import { drawProgress } from './progress.ts';
import { pause, takeTurns } from './take-turns.ts';

/** How a check is to go about its work. None of it changes what is found. */
export interface CheckOptions {
  /** Threads, this one among them; as many as pay unless told. */
  workers?: number;
  /** Keep what is found for the next run. */
  cache?: boolean;
  /** The same, in this folder. */
  cacheFolder?: string;
}

/** What a check needs of the process. */
type CheckHost = Pick<Host, 'startThread' | 'processors'>;

/** What was found in all groups. */
export interface CheckedGroups extends JoinedResult {
  /** What people should know of the check itself; no fault of the files. */
  notes: readonly Text[];
}

/** Checks groups of files, several at a time where that pays, and keeps no more than what is found. */
export async function checkGroups(
  groups: readonly FileGroup[],
  place: CheckPlace,
  host: Host,
  options: CheckOptions = {},
): Promise<CheckedGroups> {
  const progress = drawProgress(groups.length, host, place.language);
  try {
    return joinVerdicts(await checkEach(groups, place, host, options, progress.show));
  } finally {
    progress.end();
  }
}

/** The same for each group by itself, in their order. */
export async function checkEach(
  groups: readonly FileGroup[],
  place: CheckPlace,
  host: CheckHost,
  options: CheckOptions,
  show: (done: number) => void = () => {},
): Promise<GroupVerdict[]> {
  if (!options.cache && options.cacheFolder === undefined) {
    return checkAnew(groups, place, host, options, show);
  }
  const { openCache } = await import('./cache/open-cache.ts');
  const { chooseCacheFolder } = await import('./cache/choose-folder.ts');
  const cache = openCache(chooseCacheFolder(options.cacheFolder, place.cwd), place);
  const verdicts: (GroupVerdict | undefined)[] = [];
  for (const group of groups) {
    verdicts.push(await cache.recall(group));
    await pause();
  }
  const changed = groups.filter((_, index) => !verdicts[index]);
  const known = groups.length - changed.length;
  const traced = { ...place, traced: true };
  const fresh = await checkAnew(changed, traced, host, options, (done) => show(known + done));
  for (const [index, group] of changed.entries()) {
    const verdict = fresh[index];
    if (verdict) cache.keep(group, verdict);
  }
  cache.save();
  const next = fresh.values();
  return verdicts.map((verdict) => verdict ?? next.next().value).filter((one) => one !== undefined);
}

async function checkAnew(
  groups: readonly FileGroup[],
  place: CheckPlace,
  host: CheckHost,
  { workers }: CheckOptions,
  show: (done: number) => void,
): Promise<GroupVerdict[]> {
  const verdicts: GroupVerdict[] = [];
  const threads = host.startThread ? threadsFor(groups.length, host.processors, workers) : 1;
  const turns = takeTurns(groups.length);
  const others = Array.from({ length: threads - 1 }, () =>
    host.startThread?.({ groups, place, turns: turns.shared }, (index, verdict) => {
      verdicts[index] = verdict;
    }),
  );
  const check = await openGroupCheck(place);
  for (let index = turns.next(); index !== undefined; index = turns.next()) {
    const group = groups[index];
    if (group) verdicts[index] = await check(group);
    await pause();
    show(turns.taken());
  }
  await Promise.all(others);
  return verdicts;
}

/** What the verdicts on all groups come to. */
export function joinVerdicts(verdicts: readonly GroupVerdict[]): CheckedGroups {
  const notes = sayUnknownYears(verdicts.map(({ unknownYears }) => unknownYears));
  return { ...joinResults(verdicts), notes };
}

/** Below so many groups a second thread takes longer to start than it saves. */
const GROUPS_PER_THREAD = 50;

/** More threads than that take more memory than they save time. */
const MOST_THREADS = 4;

function threadsFor(groups: number, processors = 1, asked?: number): number {
  if (asked !== undefined) return Math.min(asked, Math.max(1, groups));
  return Math.max(1, Math.min(processors, MOST_THREADS, Math.floor(groups / GROUPS_PER_THREAD)));
}
