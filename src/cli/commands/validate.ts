import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkFormats } from '../../formats/index.ts';
import { allRules } from '../../pipeline.ts';
import { type CheckReport, passes, reportCheck } from '../../report/check-report.ts';
import { countFixable, type Fixable } from '../../report/fixable.ts';
import { type BaselineOptions, chooseFile } from '../baseline/choose-file.ts';
import type { ApplyBaseline } from '../baseline.ts';
import { askedCache, type CacheOptions } from '../check/asked-cache.ts';
import { type CheckedGroups, type CheckOptions, checkGroups } from '../check/check-groups.ts';
import { type ChoiceOptions, findChosenGroups, refuseWritingParts } from '../choose-groups.ts';
import { chooseOutputs, type Output } from '../choose-outputs.ts';
import { EXIT } from '../exit-codes.ts';
import { openOwnFiles } from '../fix/own-files.ts';
import type { AskedFixes, FixOptions } from '../fix/read-fix-options.ts';
import { autoOutputs } from '../outputs/auto-outputs.ts';
import { refuseBaseline } from '../outputs/refuse-targets.ts';
import { sayNote } from '../say-note.ts';
import { type CommonOptions, openSession, placeOf, type Session } from '../session.ts';
import { version } from '../version.ts';
import { writeResult } from '../write-result.ts';

export interface ValidateOptions
  extends CommonOptions,
    CacheOptions,
    CheckOptions,
    ChoiceOptions,
    BaselineOptions,
    FixOptions {
  watch?: boolean;
  strict?: boolean;
  maxWarnings?: number;
}

/** `karta validate`: every finding, and whether the plans are ready. Gives the exit code. */
export async function validate(
  paths: readonly string[],
  options: ValidateOptions,
  session: Session,
): Promise<number> {
  const asked = await askedFixes(paths, options, session);
  const outputs = await chooseOutputs(checkFormats, options, session, autoOutputs);
  refuseWritingParts(options);
  const accept = await openAcceptance(options, outputs, session);
  if (options.watch) {
    const { watch } = await import('../watch.ts');
    const renew = (): Session => openSession(options, session.language, session.host);
    const show = async (result: CheckedGroups, now: Session): Promise<number> => {
      const acceptNow = await openAcceptance(options, outputs, now);
      return showResult(await acceptNow(result), outputs, options, now);
    };
    return watch({ paths, options, renew, show, toScreen: outputs.some(isToScreen) }, session.host);
  }
  const openCache = askedCache(options, session.host.cwd);
  const found = await findChosenGroups(asked?.paths ?? paths, options, session, openCache);
  if (asked) {
    const { fixPlans } = await import('../fix/fix-plans.ts');
    const fixed = await fixPlans(found, asked, session, { ...options, openCache, accept });
    if (asked.onlyShow) return fixed.files > 0 ? EXIT.findings : EXIT.fine;
    return showResult(await accept(fixed.result), outputs, options, session);
  }
  const { groups, folders } = found;
  const checked = await checkGroups(groups, placeOf(folders, session), session.host, {
    ...options,
    openCache,
  });
  const result = await accept(checked);
  const fixable = countFixable(result.findings, openOwnFiles(found, session.host.cwd));
  return showResult({ ...result, fixable }, outputs, options, session);
}

/** Which fixes are asked for; their code is loaded only if some are. */
async function askedFixes(
  paths: readonly string[],
  options: ValidateOptions,
  { host }: Session,
): Promise<AskedFixes | undefined> {
  if (options.fix === undefined && !options.diff) return undefined;
  const { readFixOptions } = await import('../fix/read-fix-options.ts');
  return readFixOptions(paths, options, host);
}

/** What a check has found, and how much of it karta could mend itself. */
interface ShownResult extends CheckedGroups {
  fixable?: Fixable;
}

/** Writes what was found, and gives the exit code that it means. */
async function showResult(
  result: ShownResult,
  outputs: readonly Output<CheckReport>[],
  options: ValidateOptions,
  session: Session,
): Promise<number> {
  const strictness = { strict: options.strict ?? false, maxWarnings: options.maxWarnings };
  const { today, host } = session;
  const checker = { version, rules: allRules };
  const report: CheckReport = {
    ...reportCheck({ ...result, today }, strictness, checker),
    ...(result.fixable && { fixable: result.fixable }),
    textOf: (file) => readText(file, host.cwd),
  };
  await writeResult(report, outputs, session);
  for (const note of result.notes) sayNote(session.host, note[session.language]);
  const { errors: error, warnings: warning } = report.summary;
  return passes({ error, warning }, strictness) ? EXIT.fine : EXIT.findings;
}

/** What takes out the findings that a baseline holds; its code is loaded only where there is one. */
async function openAcceptance(
  options: BaselineOptions,
  outputs: readonly Output<CheckReport>[],
  session: Session,
): Promise<ApplyBaseline> {
  const { baseline, writeBaseline, pruneBaseline } = options;
  if (baseline === undefined && writeBaseline === undefined && !pruneBaseline) {
    return async (result) => result;
  }
  const { openBaseline } = await import('../baseline.ts');
  const files = outputs.flatMap(({ file }) => (file === undefined ? [] : [file]));
  refuseBaseline(files, chooseFile(options), session.host);
  return openBaseline(options, session);
}

function readText(file: string, cwd: string): string | undefined {
  try {
    return readFileSync(resolve(cwd, file), 'utf8');
  } catch {
    return undefined;
  }
}

function isToScreen({ file }: Output<CheckReport>): boolean {
  return file === undefined;
}
