import type { CheckReport } from '../report/check-report.ts';
import type { Format } from './format.ts';
import { sayPlace } from './say-place.ts';
import { visibleLine } from './visible-line.ts';

/**
 * One line a finding, as GCC has it: `roadmap.yaml:12:13: error: … [unknown-code]`. That is the form that vim's and
 * Emacs's lists of errors and the problem matchers of editors and CI services know without being taught, so the severity
 * is in English in any language. Nothing but findings: no line means that nothing was found, and the exit code
 * says whether they fail the check.
 */
export const compact: Format<CheckReport> = {
  render({ findings }) {
    const lines = findings.map((finding) => {
      const { severity, message, rule } = finding;
      return `${sayPlace(finding)}: ${severity}: ${visibleLine(message)} [${rule}]\n`;
    });
    return lines.join('');
  },
};
