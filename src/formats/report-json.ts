import type { Report } from '../report/report.ts';
import { SCHEMA_VERSION } from './check-json.ts';
import type { Format } from './format.ts';

export const reportJson: Format<Report> = {
  render({ kind, data }) {
    return `${JSON.stringify({ schemaVersion: SCHEMA_VERSION, kind, ...data }, null, 2)}\n`;
  },
};

/**
 * The text that `render` gives for a report with the items as the last field of its data, in pieces: a long
 * list never has to be held as a whole.
 */
export function* reportJsonPieces(
  { kind, data }: Report,
  field: string,
  items: Iterable<object>,
): Generator<string> {
  const head = JSON.stringify({ schemaVersion: SCHEMA_VERSION, kind, ...data }, null, 2);
  yield `${head.slice(0, -'\n}'.length)},\n  ${JSON.stringify(field)}: [`;
  let before = '';
  for (const item of items) {
    yield `${before}\n    ${JSON.stringify(item, null, 2).replaceAll('\n', '\n    ')}`;
    before = ',';
  }
  yield before ? '\n  ]\n}\n' : ']\n}\n';
}
