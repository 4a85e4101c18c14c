import { checkFormats } from '../../formats/index.ts';
import { allRules } from '../../pipeline.ts';
import { passes, reportCheck } from '../../report/check-report.ts';
import { checkGroups } from '../check-groups.ts';
import { chooseOutputs } from '../choose-outputs.ts';
import { EXIT } from '../exit-codes.ts';
import { findGroups, openWorld } from '../find-groups.ts';
import type { CommonOptions, Session } from '../session.ts';
import { version } from '../version.ts';
import { writeResult } from '../write-result.ts';

export interface ValidateOptions extends CommonOptions {
  strict?: boolean;
  maxWarnings?: number;
}

/** `karta validate`: every finding, and whether the plans are ready. Gives the exit code. */
export async function validate(
  paths: readonly string[],
  options: ValidateOptions,
  session: Session,
): Promise<number> {
  const outputs = await chooseOutputs(checkFormats, options, session);
  const { groups, folders } = await findGroups(paths, session);
  const result = await checkGroups(groups, openWorld(folders, session));
  const strictness = { strict: options.strict ?? false, maxWarnings: options.maxWarnings };
  const report = reportCheck({ ...result, today: session.today }, strictness, {
    version,
    rules: allRules,
  });
  await writeResult(report, outputs, session);
  for (const note of result.notes) session.host.err(`karta: ${note[session.language]}\n`);
  const { errors: error, warnings: warning } = report.summary;
  return passes({ error, warning }, strictness) ? EXIT.fine : EXIT.findings;
}
