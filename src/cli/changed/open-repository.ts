import { resolve } from 'node:path';
import type { Host } from '../host.ts';
import { gitFailed, noRepository, notTrusted } from './git-problems.ts';
import { type Git, openGit } from './run-git.ts';

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
  const git = openGit(root, host);
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

function whyNot(folder: string, said: string): Error {
  if (said.includes('dubious ownership')) return notTrusted(folder);
  return /not a git repository|must be run in a work tree/.test(said)
    ? noRepository(folder)
    : gitFailed(said);
}
