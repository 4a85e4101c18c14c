import type { CheckReport } from '../report/check-report.ts';
import type { Format } from './format.ts';

/** The version of the JSON that karta prints; it goes up when a field changes its meaning. */
export const SCHEMA_VERSION = 1;

export const checkJson: Format<CheckReport> = {
  render({ today, summary, findings }) {
    const all = { schemaVersion: SCHEMA_VERSION, kind: 'check', today, summary, findings };
    return `${JSON.stringify(all, null, 2)}\n`;
  },
};
