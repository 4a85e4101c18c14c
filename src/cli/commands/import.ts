import { resolve } from 'node:path';
import type { Text } from '../../core/text.ts';
import { undatedFormats } from '../../formats/index.ts';
import { assemblePlan, type ImportChoices } from '../../import/assemble-plan.ts';
import { readMap } from '../../import/columns/read-map.ts';
import { readSource } from '../../import/source/read-source.ts';
import { splitTwoDays } from '../../language/dates/asked/two-days.ts';
import { type Answer, askYes, canAsk } from '../ask-yes.ts';
import { chooseOutputs } from '../choose-outputs.ts';
import { choosePeriod } from '../dates/choose-period.ts';
import { EXIT } from '../exit-codes.ts';
import { checkPlanned } from '../import/check-planned.ts';
import type { ReadAgain } from '../import/find-untouched.ts';
import { type PlannedFiles, planFiles } from '../import/plan-files.ts';
import { readSourceFile } from '../import/read-source-file.ts';
import { areThere, isPlanAlready, nothingRead } from '../import/refuse-import.ts';
import { showImport } from '../import/show-import.ts';
import { showPlanned, writePlanned } from '../import/write-planned.ts';
import { sayNote } from '../say-note.ts';
import type { CommonOptions, Session } from '../session.ts';

export interface ImportOptions extends CommonOptions {
  out?: string;
  force?: boolean;
  /** Write without asking. */
  yes?: boolean;
  dryRun?: boolean;
  map?: readonly string[];
  school?: string;
  period?: string;
}

/** `karta import`: a document's tables as `audit.yaml` and `roadmap.yaml`. Gives the exit code. */
export async function importFile(
  path: string,
  { force = false, dryRun = false, yes = false, ...options }: ImportOptions,
  session: Session,
  ask: typeof askYes | undefined = canAsk(session.host) ? askYes : undefined,
): Promise<number> {
  const { host, today } = session;
  const outputs = await chooseOutputs(undatedFormats, options, session);
  const { name, bytes } = readSourceFile(path, host);
  if (/\.ya?ml$/i.test(path)) throw isPlanAlready(path);
  const choices = readChoices(options, session);
  const source = await readSource(name, bytes);
  const plan = assemblePlan(source.blocks, choices, today);
  if (!plan.roadmap && !plan.audit) throw nothingRead(path, plan.counts.tables);
  const out = options.out ?? '.';
  const folder = resolve(host.cwd, out);
  const read: ReadAgain = (known) => ({
    former: formerChoices(choices, known).map((one) => assemblePlan(source.blocks, one, today)),
    now: assemblePlan(source.blocks, { ...known, ...choices }, today),
  });
  const planned = await planFiles(plan, read, folder, host.cwd);
  const there = planned.files.filter(({ manner }) => manner === 'untouched' || manner === 'added');
  if (there.length > 0 && !force && !dryRun) throw areThere(there, path, out);
  const result = await checkPlanned(planned, folder, session);
  // For people at a screen the findings stand below, as `karta validate` shows them.
  const terminal = await undatedFormats.terminal?.load();
  const isScreen = outputs.every(({ file, format }) => file === undefined && format === terminal);
  const asking = force && !yes ? ask : undefined;
  const answer = dryRun ? 'yes' : await showAndAsk(planned, isScreen, asking, session);
  if (answer !== 'yes') return answer === 'no' ? EXIT.findings : EXIT.interrupted;
  if (!dryRun) writePlanned(planned, out);
  const outcome = { path, out: options.out, source, plan, planned, result, dryRun };
  return showImport(outcome, outputs, isScreen, session);
}

/** Shows what changes in files that were there, and asks whether it may, where there is somebody to ask. */
async function showAndAsk(
  planned: PlannedFiles,
  isScreen: boolean,
  ask: typeof askYes | undefined,
  session: Session,
): Promise<Answer> {
  const { host, language } = session;
  const diff = showPlanned(planned, session);
  const asks = diff !== '' && ask !== undefined;
  // What is for programs must stay what they can read.
  if (isScreen && diff) host.out(diff);
  else if (asks) host.err(diff);
  const answer = asks ? await ask(QUESTION, language) : 'yes';
  if (answer !== 'yes') sayNote(host, UNCHANGED[language]);
  return answer;
}

/** What the same document may have been read with before. */
function formerChoices(
  { map, ...choices }: ImportChoices,
  known: Partial<ImportChoices>,
): ImportChoices[] {
  const noMap = readMap([]);
  return [map, noMap].flatMap((one) => [
    { ...known, map: one },
    { ...choices, ...known, map: one },
  ]);
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

const QUESTION: Text = { ru: 'Записать?', en: 'Write this?' };

const UNCHANGED: Text = { ru: 'ничего не записано', en: 'nothing was written' };
