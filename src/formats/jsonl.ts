import type { CheckReport } from '../report/check-report.ts';
import { SCHEMA_VERSION } from './check-json.ts';
import type { Format } from './format.ts';

/**
 * One JSON object a line (https://jsonlines.org): each finding as `json` has it, then the summary, by which a reader
 * knows that nothing was cut off. Every line says its version and kind, because collectors of logs take lines apart.
 */
export const jsonl: Format<CheckReport> = {
  render({ today, summary, findings }) {
    const lines = [
      ...findings.map((finding) => ({ kind: 'finding', ...finding })),
      { kind: 'summary', today, ...summary },
    ];
    return lines
      .map((line) => `${writeLine({ schemaVersion: SCHEMA_VERSION, ...line })}\n`)
      .join('');
  },
};

/**
 * JSON leaves some control characters and line ends as they are, which would steer a terminal or break the line for
 * some readers; escaped, they mean the same.
 */
function writeLine(value: object): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029]|\p{Bidi_Control}/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
