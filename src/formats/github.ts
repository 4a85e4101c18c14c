import type { CheckReport } from '../report/check-report.ts';
import type { Format } from './format.ts';
import { annotate } from './github/annotate.ts';

/** Annotations for GitHub Actions and nothing else: a line for each finding, and none if there are none. */
export const github: Format<CheckReport> = {
  render: ({ findings }, context) => annotate(findings, context, 'all'),
};
