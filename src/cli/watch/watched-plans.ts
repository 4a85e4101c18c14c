import { statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { Text } from '../../core/text.ts';
import type { CacheOptions } from '../check/asked-cache.ts';
import type { CheckOptions } from '../check/check-groups.ts';
import type { GroupVerdict } from '../check/group-check.ts';
import { drawProgress } from '../check/progress.ts';
import { type FoundGroups, findGroups } from '../find-groups.ts';
import type { Host } from '../host.ts';
import { placeOf, type Session } from '../session.ts';
import type { FolderWatchers, Watched } from './folder-watchers.ts';
import { keepVerdicts } from './keep-verdicts.ts';

/** The plans that paths come to, as they are at each time. */
export interface WatchedPlans {
  /** Finds the plans and checks those that have changed. Throws UsageError if there are none. */
  check(session: Session): Promise<readonly GroupVerdict[]>;
  /** What people should know of the last search. */
  notes(): readonly Text[];
  /** Whether one of their files is gone or empty, as it is for a moment while many editors save it. */
  areHalfSaved(): boolean;
}

/** Watches the plans that paths come to; whatever else their verdicts come from is watched too. */
export function watchPlans(
  paths: readonly string[],
  watchers: FolderWatchers,
  host: Host,
  options: CheckOptions & CacheOptions,
): WatchedPlans {
  const kept = keepVerdicts(host, options);
  let found: FoundGroups = { groups: [], folders: [], searched: [], notes: [] };
  const follow = (): boolean => watchers.follow(watchedOf(paths, found, kept.files(), host.cwd));
  return {
    async check(session) {
      found = await findGroups(paths, session);
      // What came into a folder before it was watched might be missed.
      while (follow()) found = await findGroups(paths, session);
      const progress = drawProgress(found.groups.length, host, session.language);
      const place = placeOf(found.folders, session);
      const check = (): Promise<GroupVerdict[]> =>
        kept.check(found.groups, place, progress.show).finally(progress.end);
      const verdicts = await check();
      // Only the check knows what else it depends on; the same goes for that.
      return follow() ? check() : verdicts;
    },
    notes: () => found.notes,
    areHalfSaved: () =>
      found.groups.flat().some(({ file }) => isGoneOrEmpty(resolve(host.cwd, file))),
  };
}

function watchedOf(
  paths: readonly string[],
  { searched }: FoundGroups,
  files: Iterable<string>,
  cwd: string,
): Watched {
  const folders = new Set(searched);
  const others = new Map<string, Set<string>>();
  for (const file of files) {
    const path = resolve(cwd, file);
    const folder = dirname(path);
    if (folders.has(folder)) continue;
    others.set(folder, (others.get(folder) ?? new Set()).add(basename(path)));
  }
  const trees = (paths.length > 0 ? paths : ['.']).map((path) => resolve(cwd, path));
  return { trees: trees.filter((tree) => folders.has(tree)), folders: searched, files: others };
}

function isGoneOrEmpty(path: string): boolean {
  try {
    return statSync(path).size === 0;
  } catch {
    return true;
  }
}
