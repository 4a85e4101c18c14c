import type { CheckReport } from '../../report/check-report.ts';
import type { Format } from '../format.ts';
import { pretty } from '../pretty.ts';
import { annotate } from './annotate.ts';
import { fenceCommands } from './fence-commands.ts';

/**
 * The log of a step in GitHub Actions: annotations as far as GitHub shows them, then all that people read, so that the
 * log ends with the verdict.
 */
export const githubLog: Format<CheckReport> = {
  async render(report, context) {
    const text = await pretty.render(report, context);
    return annotate(report.findings, context, 'shown') + fenceCommands(String(text));
  },
};
