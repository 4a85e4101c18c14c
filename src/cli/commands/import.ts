import { resolve } from 'node:path';
import { checkFormats, undatedFormats } from '../../formats/index.ts';
import { assemblePlan, type ImportChoices } from '../../import/assemble-plan.ts';
import { readMap } from '../../import/columns/read-map.ts';
import { readSource } from '../../import/source/read-source.ts';
import { splitTwoDays } from '../../language/dates/asked/two-days.ts';
import { allRules } from '../../pipeline.ts';
import { passes, reportCheck } from '../../report/check-report.ts';
import { countFixable } from '../../report/fixable.ts';
import { chooseOutputs } from '../choose-outputs.ts';
import { choosePeriod } from '../dates/choose-period.ts';
import { EXIT } from '../exit-codes.ts';
import { checkPlanned } from '../import/check-planned.ts';
import { countReadings } from '../import/count-readings.ts';
import { importReport } from '../import/import-report.ts';
import { planFiles } from '../import/plan-files.ts';
import { readSourceFile } from '../import/read-source-file.ts';
import { areThere, isPlanAlready, nothingRead } from '../import/refuse-import.ts';
import { sayNext, sayWritten, writePlanned } from '../import/write-planned.ts';
import type { CommonOptions, Session } from '../session.ts';
import { version } from '../version.ts';
import { writeResult } from '../write-result.ts';

export interface ImportOptions extends CommonOptions {
  out?: string;
  force?: boolean;
  dryRun?: boolean;
  map?: readonly string[];
  school?: string;
  period?: string;
}

/** Nothing but errors keeps an imported plan from being ready. */
const STRICTNESS = { strict: false, maxWarnings: undefined };

/** `karta import`: a document's tables as `audit.yaml` and `roadmap.yaml`. Gives the exit code. */
export async function importFile(
  path: string,
  { out = '.', force = false, dryRun = false, ...options }: ImportOptions,
  session: Session,
): Promise<number> {
  const { host, language, today } = session;
  const outputs = await chooseOutputs(undatedFormats, options, session);
  const { name, bytes } = readSourceFile(path, host);
  if (/\.ya?ml$/i.test(path)) throw isPlanAlready(path);
  const choices = readChoices(options, session);
  const source = await readSource(name, bytes);
  const plan = assemblePlan(source.blocks, choices, today);
  if (!plan.roadmap && !plan.audit) throw nothingRead(path, plan.counts.tables);
  const folder = resolve(host.cwd, out);
  const planned = await planFiles(plan, folder, host.cwd);
  const there = planned.files.filter(({ before }) => before !== undefined);
  if (there.length > 0 && !force && !dryRun) throw areThere(there, path, out);
  const result = await checkPlanned(planned, folder, session);
  if (!dryRun) writePlanned(planned, session);
  // For people at a screen the findings stand below, as `karta validate` shows them.
  const terminal = await undatedFormats.terminal?.load();
  const isScreen = outputs.every(({ file, format }) => file === undefined && format === terminal);
  const pretty = isScreen ? await checkFormats.pretty?.load() : undefined;
  const readings = plan.roadmap && result.plans[0] && countReadings(result.plans[0]);
  const report = importReport(
    {
      source: path,
      counts: plan.counts,
      readings,
      remarks: [...source.remarks, ...plan.remarks, ...planned.remarks],
      files: planned.files,
      findings: result.findings,
      isDryRun: dryRun,
      hasFindings: !pretty,
    },
    language,
  );
  await writeResult(report, outputs, session);
  const fixable = countFixable(result.findings, () => true);
  const check = { ...reportCheck(result, STRICTNESS, { version, rules: allRules }), fixable };
  if (pretty) host.out('\n');
  if (pretty) await writeResult(check, [{ file: undefined, format: pretty }], session);
  sayWritten(planned, dryRun, session);
  if (!dryRun && result.findings.length > 0) sayNext(out, fixable, session);
  const { errors: error, warnings: warning } = check.summary;
  return passes({ error, warning }, STRICTNESS) ? EXIT.fine : EXIT.findings;
}

function readChoices(
  { map = [], school, period }: ImportOptions,
  { today }: Session,
): ImportChoices {
  // Throws for what is no period.
  if (period !== undefined) choosePeriod(period, today);
  return {
    map: readMap(map),
    ...(school !== undefined && { school }),
    ...(period !== undefined && { period: splitTwoDays(period) ?? period.trim() }),
  };
}
