import { join } from 'node:path';
import type { Base } from './find-base.ts';
import { gitFailed } from './git-problems.ts';
import type { Repository } from './open-repository.ts';

/** A renamed file counts as one gone and one new; programs that a repository names for its files are not run. */
const DIFF = [
  'diff',
  '--name-only',
  '-z',
  '--no-renames',
  '--no-ext-diff',
  '--no-textconv',
  '--ignore-submodules=none',
];

/** Untracked, but not ignored. */
const UNTRACKED = ['ls-files', '--others', '--exclude-standard', '-z'];

/**
 * What differs between the base and the working copy, committed or not: files that are other, new or gone; of a
 * repository inside this one only its folder. Absolute, links followed.
 */
export async function listChanged({ root, git }: Repository, base: Base): Promise<string[]> {
  const answers = await Promise.all([git(...DIFF, base.commit, '--'), git(...UNTRACKED)]);
  for (const { code, err } of answers) if (code !== 0) throw gitFailed(err);
  const names = answers.flatMap(({ out }) => out.split('\0')).filter((name) => name !== '');
  return [...new Set(names)].map((name) => join(root, name));
}
