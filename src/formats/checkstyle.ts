import type { Diagnostic } from '../core/diagnostic.ts';
import type { CheckReport } from '../report/check-report.ts';
import { findingsOfFiles } from '../report/findings-of-files.ts';
import type { Format } from './format.ts';
import { visiblePath } from './visible-path.ts';
import { writeElement, XML_HEAD } from './xml/write-element.ts';

/** The version of Checkstyle whose reports look like this; programs that read them expect one. */
const VERSION = '4.3';

/**
 * The XML that Checkstyle writes (https://checkstyle.org), which Jenkins and reviewdog read: every file with its
 * findings. No schema of it was ever published; its own XMLLogger is the measure.
 */
export const checkstyle: Format<CheckReport> = {
  render(report) {
    const files = [...findingsOfFiles(report)].map(([file, findings]) =>
      writeElement('file', { name: visiblePath(file) }, findings.map(writeError)),
    );
    return XML_HEAD + writeElement('checkstyle', { version: VERSION }, files);
  },
};

function writeError({ range, severity, message, hint, rule }: Diagnostic): string {
  return writeElement('error', {
    line: range.start.line,
    column: range.start.column,
    severity,
    message: hint === undefined ? message : `${message}\n${hint}`,
    source: `karta.${rule}`,
  });
}
