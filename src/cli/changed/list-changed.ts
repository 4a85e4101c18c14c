import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { Host } from '../host.ts';
import { gitFailed } from './git-problems.ts';
import { isAsCommitted } from './is-as-committed.ts';
import { openRepository, type Repository } from './open-repository.ts';
import { type IndexEntry, readDiff, readIndex, readNames } from './read-git.ts';

/** What git tells of a working copy; all paths are absolute, links in the way to its root followed. */
export interface Changes {
  /** What differs from the base, committed or not: files that are other, new or gone. */
  paths: string[];
  /** All files that git keeps. */
  tracked: string[];
  /** Those of them that are links. */
  links: string[];
}

/**
 * Compares trees, the index and the working copy, but never asks git what is in a file: see `isAsCommitted`. A renamed file
 * counts as one gone and one new. Unlike `diff`, this command writes nothing; in submodules it would run a git of its own.
 */
const DIFF = ['diff-index', '--raw', '--no-abbrev', '-z', '--no-renames', '--no-ext-diff'];
const NO_PROGRAMS = ['--no-textconv', '--ignore-submodules=dirty'];

/** Untracked, but not ignored. */
const UNTRACKED = ['ls-files', '--others', '--exclude-standard', '-z'];

/** What is tracked, with signs for files that git was told not to look at. */
const INDEX = ['ls-files', '--stage', '-v', '-z'];

/** Lists what differs between a commit and the working copy. Throws UsageError if git can't tell. */
export async function listChanged(
  { root, git }: Repository,
  commit: string,
  host: Pick<Host, 'env'>,
): Promise<Changes> {
  const answers = await Promise.all([
    git(...DIFF, ...NO_PROGRAMS, commit, '--'),
    git(...UNTRACKED),
    git(...INDEX),
  ]);
  for (const { code, err } of answers) if (code !== 0) throw gitFailed(err);
  const [diff, untracked, index] = answers.map(({ out }) => out) as [string, string, string];
  const entries = readIndex(index);
  const at = (name: string): string => join(root, name);
  const changes: Changes = {
    paths: readNames(untracked).map(at),
    tracked: entries.map(({ name }) => at(name)),
    links: entries.filter(({ mode }) => mode === LINK).map(({ name }) => at(name)),
  };
  for (const { name, oid } of readDiff(diff)) {
    if (oid === undefined || !(await isAsCommitted(at(name), oid))) changes.paths.push(at(name));
  }
  const hidden = entries.filter(({ isHidden, mode }) => isHidden && mode !== SUBMODULE);
  if (hidden.length > 0) {
    const sparse = await git('config', '--type=bool', 'core.sparseCheckout');
    const isSparse = sparse.out.trim() === 'true';
    for (const { name, oid, isLeftOut } of hidden) {
      if (isSparse && isLeftOut && !existsSync(at(name))) continue;
      if (!(await isAsCommitted(at(name), oid))) changes.paths.push(at(name));
    }
  }
  for (const inner of submodulesOf(entries, at)) await addSubmodule(inner, changes, host);
  return changes;
}

/** Modes of the index: https://git-scm.com/docs/index-format */
const LINK = '120000';
const SUBMODULE = '160000';

function submodulesOf(entries: readonly IndexEntry[], at: (name: string) => string): string[] {
  return entries.flatMap(({ mode, name }) => {
    const isHere = mode === SUBMODULE && existsSync(join(at(name), '.git'));
    return isHere ? [realpathSync(at(name))] : [];
  });
}

/** Adds what differs in a repository inside the repository from what is checked out there. */
async function addSubmodule(
  folder: string,
  changes: Changes,
  host: Pick<Host, 'env'>,
): Promise<void> {
  const inner = await openRepository(folder, host);
  const head = await inner.commitOf('HEAD');
  if (inner.root !== folder || head === undefined) {
    changes.paths.push(folder);
    return;
  }
  const { paths, tracked, links } = await listChanged(inner, head, host);
  changes.paths = changes.paths.concat(paths);
  changes.tracked = changes.tracked.concat(tracked);
  changes.links = changes.links.concat(links);
}
