import { checkFormats } from '../../formats/index.ts';
import type { ImportedPlan } from '../../import/imported-plan.ts';
import type { Source } from '../../import/source/read-source.ts';
import { allRules, type CheckResult } from '../../pipeline.ts';
import { passes, reportCheck } from '../../report/check-report.ts';
import { countFixable } from '../../report/fixable.ts';
import type { Report } from '../../report/report.ts';
import type { Output } from '../choose-outputs.ts';
import { EXIT } from '../exit-codes.ts';
import type { Session } from '../session.ts';
import { version } from '../version.ts';
import { writeResult } from '../write-result.ts';
import { countReadings } from './count-readings.ts';
import { cutFindings } from './cut-findings.ts';
import { importReport } from './import-report.ts';
import type { PlannedFiles } from './plan-files.ts';
import { sayNext, sayWritten } from './write-planned.ts';

/** What an import has come to. */
export interface Imported {
  /** The document, as the user names it. */
  path: string;
  /** The folder, as the user names it. */
  out: string | undefined;
  source: Source;
  plan: ImportedPlan;
  planned: PlannedFiles;
  /** What a check says of the folder with the files in it. */
  result: CheckResult;
  dryRun: boolean;
}

/** Nothing but errors keeps an imported plan from being ready. */
const STRICTNESS = { strict: false, maxWarnings: undefined };

/**
 * Tells how the document was read and what the check has found, on a screen as `karta validate` shows it. Gives the exit
 * code.
 */
export async function showImport(
  { path, out, source, plan, planned, result, dryRun }: Imported,
  outputs: readonly Output<Report>[],
  isScreen: boolean,
  session: Session,
): Promise<number> {
  const { host, language } = session;
  const pretty = isScreen ? await checkFormats.pretty?.load() : undefined;
  const readings = plan.roadmap && result.plans[0] && countReadings(result.plans[0]);
  const { files } = planned;
  const { findings } = result;
  const remarks = [...source.remarks, ...remarksOf(plan, planned)];
  const told = { source: path, counts: plan.counts, readings, remarks, files, findings };
  const report = importReport({ ...told, isDryRun: dryRun, hasFindings: !pretty }, language);
  await writeResult(report, outputs, session);
  const fixable = countFixable(findings, () => true);
  const check = { ...reportCheck(result, STRICTNESS, { version, rules: allRules }), fixable };
  if (pretty) {
    host.out('\n');
    const cut = { ...check, findings: cutFindings(findings, language) };
    await writeResult(cut, [{ file: undefined, format: pretty }], session);
  }
  sayWritten(planned, { dryRun, out }, session);
  if (!dryRun && findings.length > 0) sayNext(out ?? '.', fixable, session);
  const { errors: error, warnings: warning } = check.summary;
  return passes({ error, warning }, STRICTNESS) ? EXIT.fine : EXIT.findings;
}

/** What is said of the plan; of its period only where that is taken. */
function remarksOf(plan: ImportedPlan, { files, remarks }: PlannedFiles): ImportedPlan['remarks'] {
  const keepsPeriod = files.some(
    ({ kind, manner }) => kind === 'roadmap' && (manner === 'added' || manner === 'filled'),
  );
  return [...plan.remarks, ...(keepsPeriod ? [] : plan.ofPeriod), ...remarks];
}
