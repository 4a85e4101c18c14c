import type { Text } from '../../core/text.ts';
import type { FileGroup } from '../../plan/group-files.ts';
import { type JoinedResult, joinResults } from '../../report/join-results.ts';
import { sayUnknownYears } from '../../rules/days/unknown-years.ts';
import type { Host } from '../host.ts';
import type { CacheOpener } from './asked-cache.ts';
import { type CheckHost, checkAnew } from './check-anew.ts';
import type { CheckPlace, GroupVerdict } from './group-check.ts';
import { drawProgress } from './progress.ts';
import { pause } from './take-turns.ts';

/** How a check is to go about its work. None of it changes what is found. */
export interface CheckOptions {
  /** Threads that check; as many as pay unless told. */
  workers?: number;
  /** What earlier runs have found; what this one finds is kept there too. */
  openCache?: CacheOpener;
}

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
  const { workers } = options;
  const cache = (await options.openCache?.())?.inPlace(place);
  if (!cache) return checkAnew(groups, place, host, { workers, show });
  const verdicts: (GroupVerdict | undefined)[] = [];
  for (const group of groups) {
    verdicts.push(await cache.recall(group));
    show(verdicts.length);
    await pause();
  }
  const changed = groups.filter((_, index) => !verdicts[index]);
  const known = groups.length - changed.length;
  const fresh = await checkAnew(changed, { ...place, traced: true }, host, {
    workers,
    show: (done) => show(known + done),
  });
  for (const [index, group] of changed.entries()) {
    const verdict = fresh[index];
    if (verdict) cache.keep(group, verdict);
  }
  cache.save();
  const next = fresh.values();
  return verdicts.map((verdict) => verdict ?? next.next().value).filter((one) => one !== undefined);
}

/** What the verdicts on all groups come to. */
export function joinVerdicts(verdicts: readonly GroupVerdict[]): CheckedGroups {
  const notes = sayUnknownYears(verdicts.map(({ unknownYears }) => unknownYears));
  return { ...joinResults(verdicts), notes };
}
