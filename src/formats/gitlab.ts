import type { Severity } from '../core/diagnostic.ts';
import type { CheckReport } from '../report/check-report.ts';
import { fingerprintFindings } from '../report/fingerprint.ts';
import { findingSentence, wholeSigns } from './finding-sentence.ts';
import type { Format } from './format.ts';
import { repositoryPath } from './repository-path.ts';

/** One item of the report, as much as GitLab reads of it. */
interface Issue {
  description: string;
  check_name: string;
  fingerprint: string;
  severity: 'info' | 'minor' | 'major' | 'critical' | 'blocker';
  /** The path as seen from the repository; lines from 1. */
  location: { path: string; lines: { begin: number; end?: number } };
}

/**
 * What GitLab shows in merge requests: its Code Quality report,
 * https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format.
 */
export const gitlab: Format<CheckReport> = {
  render({ findings, lines }, { base }) {
    const fingerprints = fingerprintFindings(findings, lines);
    const issues = findings.map((finding, index): Issue => {
      const { rule, severity, file, range } = finding;
      const [begin, end] = [range.start.line, range.end.line];
      return {
        description: findingSentence(finding),
        check_name: rule,
        fingerprint: fingerprints[index] ?? '',
        severity: SEVERITIES[severity],
        location: {
          path: wholeSigns(repositoryPath(file, base).replace(/^\.\//, '')),
          lines: { begin, ...(end > begin && { end }) },
        },
      };
    });
    return `${JSON.stringify(issues, null, 2)}\n`;
  },
};

/**
 * An error keeps a plan from being approved, but nothing runs on it: `critical` and `blocker` stay for what breaks
 * programs, which may be listed in the same merge request.
 */
const SEVERITIES: Readonly<Record<Severity, Issue['severity']>> = {
  error: 'major',
  warning: 'minor',
  info: 'info',
};
