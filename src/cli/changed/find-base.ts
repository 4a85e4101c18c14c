import type { Host } from '../host.ts';
import { historyMissing, noDefaultBranch, unknownRevision } from './git-problems.ts';
import type { Repository } from './open-repository.ts';

/** What the working copy is compared with. */
export interface Base {
  /** As people know it: a branch, or the short number of a commit. */
  name: string;
  commit: string;
}

/**
 * The commit since which files have changed: where the work left `revision` (its merge base with what is checked out),
 * or without one, where it left the branch that it is to be merged into. Throws UsageError if that can't be told.
 */
export async function findBase(
  repository: Repository,
  revision: string | undefined,
  { env }: Pick<Host, 'env'>,
): Promise<Base> {
  const told = revision === undefined ? await toldByCi(repository, env) : [named(revision)];
  const candidates = told.length > 0 ? told : await defaultBranches(repository);
  let nearest: Base | undefined;
  for (const { revision: one, name } of candidates) {
    const commit = await repository.commitOf(one);
    if (commit === undefined) continue;
    const { code, out } = await repository.git('merge-base', commit, 'HEAD');
    if (code === 0) return { name, commit: out.trim() };
    nearest ??= { name, commit };
  }
  // What somebody has named can be compared with as it stands, though nobody knows where the ways parted.
  if (nearest && (revision !== undefined || !repository.isShallow)) return nearest;
  const { name } = nearest ?? candidates[0] ?? named('main');
  if (repository.isShallow) throw historyMissing(name);
  throw told.length > 0 ? unknownRevision(name) : noDefaultBranch();
}

/** A revision and what to call it. */
interface Candidate {
  revision: string;
  name: string;
}

function named(revision: string): Candidate {
  const isLong = /^[\da-f]{40,}$/.test(revision);
  return { revision, name: isLong ? revision.slice(0, 8) : revision };
}

/** The branch that the server has set apart, as far as it is known here, else those that usually are. */
async function defaultBranches({ git }: Repository): Promise<Candidate[]> {
  const { code, out } = await git('symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD');
  const names = ['origin/main', 'origin/master', 'main', 'master'];
  return [...(code === 0 ? [out.trim()] : []), ...names].map(named);
}

/**
 * What a CI knows of the branch that a request is to be merged into, best first.
 * GitHub: https://docs.github.com/actions/reference/workflows-and-actions/variables,
 * GitLab: https://docs.gitlab.com/ci/variables/predefined_variables/
 */
async function toldByCi(repository: Repository, env: Host['env']): Promise<Candidate[]> {
  const told: Candidate[] = [];
  if (env.GITHUB_BASE_REF) {
    const name = `origin/${env.GITHUB_BASE_REF}`;
    // GitHub checks out the merge itself: its first parent is the branch, even where nothing else was fetched.
    const isMerge = /^refs\/pull\/\d+\/merge$/.test(env.GITHUB_REF ?? '');
    if (isMerge && env.GITHUB_SHA && env.GITHUB_SHA === (await repository.commitOf('HEAD'))) {
      told.push({ revision: 'HEAD^1', name });
    }
    told.push(named(name));
  }
  // Set only where GitLab checks the result of the merge; the next is where the branches parted.
  if (env.CI_MERGE_REQUEST_TARGET_BRANCH_SHA) {
    told.push(named(env.CI_MERGE_REQUEST_TARGET_BRANCH_SHA));
  }
  if (env.CI_MERGE_REQUEST_DIFF_BASE_SHA) told.push(named(env.CI_MERGE_REQUEST_DIFF_BASE_SHA));
  if (env.CI_MERGE_REQUEST_TARGET_BRANCH_NAME) {
    told.push(named(`origin/${env.CI_MERGE_REQUEST_TARGET_BRANCH_NAME}`));
  }
  return told;
}
