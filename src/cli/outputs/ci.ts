import { isAbsolute, relative, sep } from 'node:path';
import type { Host } from '../host.ts';

/**
 * The service whose job karta runs in, of those that it can leave annotations with. What they set:
 * https://docs.github.com/actions/reference/workflows-and-actions/variables and
 * https://docs.gitlab.com/ci/variables/predefined_variables.
 */
export function ciOf({ env }: Pick<Host, 'env'>): 'github' | 'gitlab' | undefined {
  if (env.GITHUB_ACTIONS === 'true') return 'github';
  return env.GITLAB_CI === 'true' ? 'gitlab' : undefined;
}

/**
 * The current folder as seen from the folder that the job has put the repository into, `plans/`; empty for that folder
 * itself, outside it, and outside CI.
 */
export function baseOf({ env, cwd }: Pick<Host, 'env' | 'cwd'>): string {
  const ci = ciOf({ env });
  const root = ci && { github: env.GITHUB_WORKSPACE, gitlab: env.CI_PROJECT_DIR }[ci];
  if (!root) return '';
  const way = relative(root, cwd);
  const isInside = way !== '' && !isAbsolute(way) && way.split(sep)[0] !== '..';
  return isInside ? `${way.split(sep).join('/')}/` : '';
}
