import type { Report } from '../report/report.ts';
import { SCHEMA_VERSION } from './check-json.ts';
import type { Format } from './format.ts';

export const reportJson: Format<Report> = {
  render({ kind, data }) {
    return `${JSON.stringify({ schemaVersion: SCHEMA_VERSION, kind, ...data }, null, 2)}\n`;
  },
};
