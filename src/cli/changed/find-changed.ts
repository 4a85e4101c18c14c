import { realpathSync } from 'node:fs';
import type { FileGroup } from '../../plan/group-files.ts';
import type { CacheOpener } from '../check/asked-cache.ts';
import { type FoundGroups, findGroups } from '../find-groups.ts';
import type { Session } from '../session.ts';
import { findBase } from './find-base.ts';
import { findTouched } from './find-touched.ts';
import { type Changes, listChanged } from './list-changed.ts';
import { openRepository } from './open-repository.ts';
import { readChanged } from './read-changed.ts';

/** The plans that have changed, and since when. */
export interface FoundChanged {
  all: FoundGroups;
  touched: readonly FileGroup[];
  /** What the working copy was compared with, as people know it. */
  base: string;
}

/**
 * Finds the plans in files and folders, and those of them that have changed since the revision that `--changed` names;
 * without one, since the work left the default branch. Throws UsageError if git can't tell, also for a folder that
 * lies in no repository.
 */
export async function findChanged(
  given: readonly string[],
  value: string | true,
  session: Pick<Session, 'host'>,
  openCache?: CacheOpener,
): Promise<FoundChanged> {
  const { host } = session;
  const { paths, revision } = await readChanged(value, given, host);
  const all = await findGroups(paths, session, openCache);
  const changes: Changes[] = [];
  const bases = new Set<string>();
  const roots = new Set<string>();
  for (const folder of all.folders) {
    const repository = await openRepository(realpathSync(folder), host);
    if (roots.has(repository.root)) continue;
    roots.add(repository.root);
    const base = await findBase(repository, revision, host);
    bases.add(base.name);
    changes.push(await listChanged(repository, base.commit, host));
  }
  const touched = await findTouched(all, unite(changes), host.cwd);
  return { all, touched, base: [...bases].join(', ') };
}

function unite(changes: readonly Changes[]): Changes {
  return {
    paths: changes.flatMap(({ paths }) => paths),
    tracked: changes.flatMap(({ tracked }) => tracked),
    links: changes.flatMap(({ links }) => links),
  };
}
