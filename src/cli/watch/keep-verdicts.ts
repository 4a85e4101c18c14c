import type { FileGroup } from '../../plan/group-files.ts';
import { askedCache, type CacheOptions } from '../check/asked-cache.ts';
import { openComparison } from '../check/cache/open-cache.ts';
import { type CheckOptions, checkEach } from '../check/check-groups.ts';
import type { CheckPlace, GroupVerdict } from '../check/group-check.ts';
import type { Host } from '../host.ts';

/** The verdicts on groups for as long as nothing changes that they come from. */
export interface KeptVerdicts {
  /** The verdict on each group; only those that are not kept, or that something has changed for, are checked. */
  check(
    groups: readonly FileGroup[],
    place: CheckPlace,
    show: (done: number) => void,
  ): Promise<GroupVerdict[]>;
  /** All files that the verdicts come from, also those that are not there; relative to the current folder. */
  files(): ReadonlySet<string>;
}

/** Keeps the verdicts on the groups that were checked last. */
export function keepVerdicts(
  host: Pick<Host, 'startThread' | 'processors'>,
  options: CheckOptions & CacheOptions,
): KeptVerdicts {
  let kept = new Map<string, GroupVerdict>();
  return {
    async check(groups, place, show) {
      const isCurrent = openComparison(place);
      const next = new Map<string, GroupVerdict>();
      const stale: FileGroup[] = [];
      for (const group of groups) {
        const old = kept.get(keyOf(group));
        if (old?.trace && (await isCurrent(old.trace))) next.set(keyOf(group), old);
        else stale.push(group);
      }
      const openCache = askedCache(options, place.cwd);
      const fresh = await checkEach(
        stale,
        { ...place, traced: true },
        host,
        { ...options, openCache },
        show,
      );
      for (const [index, group] of stale.entries()) {
        const verdict = fresh[index];
        if (verdict) next.set(keyOf(group), verdict);
      }
      kept = next;
      return groups.flatMap((group) => next.get(keyOf(group)) ?? []);
    },
    files: () => new Set([...kept.values()].flatMap(filesOf)),
  };
}

function keyOf(group: FileGroup): string {
  return group.map(({ file }) => file).join('\0');
}

function filesOf({ trace }: GroupVerdict): string[] {
  if (!trace) return [];
  return [trace.plans, trace.settings].flatMap(({ read, exists }) => [
    ...Object.keys(read),
    ...Object.keys(exists),
  ]);
}
