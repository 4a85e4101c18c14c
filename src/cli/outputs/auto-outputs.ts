import { checkFormats } from '../../formats/index.ts';
import type { CheckReport } from '../../report/check-report.ts';
import type { Output } from '../choose-outputs.ts';
import type { Host } from '../host.ts';
import { ciOf } from './ci.ts';

/** Where GitLab's documentation has jobs put what merge requests are annotated with. */
const GITLAB_REPORT = 'gl-code-quality-report.json';

/**
 * What `--format auto` comes to: what is for people, and in a CI job the annotations too, the way the service takes them.
 * GitHub reads them from the log; GitLab from a file, which its job must name under `artifacts:reports:codequality`.
 */
export async function autoOutputs(
  host: Pick<Host, 'env' | 'isTerminal'>,
): Promise<[Output<CheckReport>, ...Output<CheckReport>[]]> {
  const ci = host.isTerminal ? undefined : ciOf(host);
  if (ci === 'github') {
    const { githubLog } = await import('../../formats/github/github-log.ts');
    return [{ file: undefined, format: githubLog, inLogs: 'safe' }];
  }
  const pretty = await load('pretty');
  const log: Output<CheckReport> = { file: undefined, format: pretty };
  if (ci !== 'gitlab') return [log];
  return [log, { file: GITLAB_REPORT, format: await load('gitlab'), isUnasked: true }];
}

async function load(name: string): Promise<Output<CheckReport>['format']> {
  const entry = checkFormats[name];
  if (!entry) throw new Error(`there is no format ${name}`);
  return entry.load();
}
