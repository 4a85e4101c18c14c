import { resolve } from 'node:path';
import type { Host } from '../host.ts';
import { gitFailed, noRepository, notTrusted } from './git-problems.ts';
import { type Git, openGit, setting } from './run-git.ts';

/** A working copy. */
export interface Repository {
  /** Its topmost folder, absolute, links followed. */
  root: string;
  /** Whether only a part of the history is here. */
  isShallow: boolean;
  /** Runs git in `root`. */
  git: Git;
  /** The commit that a name means; undefined if there is none. */
  commitOf(revision: string): Promise<string | undefined>;
}

/** Opens the working copy that a folder (absolute) lies in. Throws UsageError if it lies in none. */
export async function openRepository(folder: string, host: Pick<Host, 'env'>): Promise<Repository> {
  const { code, out, err } = await openGit(folder, host)('rev-parse', '--show-toplevel');
  if (code !== 0) throw whyNot(folder, err);
  const root = resolve(out.replace(/\r?\n$/, ''));
  const git = openGit(root, host, await withoutFilters(openGit(root, host)));
  const shallow = await git('rev-parse', '--is-shallow-repository');
  return {
    root,
    isShallow: shallow.out.trim() === 'true',
    git,
    commitOf: async (revision) => {
      // No name of git's begins with a dash; what does would be taken for an option.
      if (revision === '' || revision.startsWith('-') || revision.includes('\0')) return undefined;
      const found = await git('rev-parse', '--verify', '--quiet', `${revision}^{commit}`);
      const commit = found.out.trim();
      // «^main» is understood too, as all but that branch.
      return /^[\da-f]{40,}$/.test(commit) ? commit : undefined;
    },
  };
}

/**
 * What takes the programs away that settings name for files with certain attributes: git would run them to compare a
 * file with what is committed. https://git-scm.com/docs/gitattributes#_filter
 */
async function withoutFilters(git: Git): Promise<readonly string[]> {
  const { code, out, err } = await git('config', '-z', '--name-only', '--get-regexp', '^filter\\.');
  // 1: there are none.
  if (code > 1) throw gitFailed(err);
  const named = out.split('\0').flatMap((key) => /^filter\.(.+)\.[^.]+$/s.exec(key)?.[1] ?? []);
  const filters = [...new Set(named)];
  // A setting for one call ends its name at the first «=».
  const odd = filters.find((name) => name.includes('='));
  if (odd !== undefined) throw gitFailed(`filter.${odd}`);
  return filters.flatMap((name) =>
    ['clean=', 'process=', 'required=false'].flatMap((end) => setting(`filter.${name}.${end}`)),
  );
}

function whyNot(folder: string, said: string): Error {
  if (said.includes('dubious ownership')) return notTrusted(folder);
  return /not a git repository|must be run in a work tree/.test(said)
    ? noRepository(folder)
    : gitFailed(said);
}
