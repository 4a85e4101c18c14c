import type { CheckReport } from '../report/check-report.ts';
import type { Report } from '../report/report.ts';
import type { Format } from './format.ts';

type Registry<In> = Readonly<Record<string, () => Promise<Format<In>>>>;

/** The formats of `karta validate` by name; each is loaded only when it is asked for. */
export const checkFormats: Registry<CheckReport> = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  json: async () => (await import('./check-json.ts')).checkJson,
};

/** The formats of all views by name. */
export const reportFormats: Registry<Report> = {
  terminal: async () => (await import('./terminal.ts')).terminal,
  json: async () => (await import('./report-json.ts')).reportJson,
};
