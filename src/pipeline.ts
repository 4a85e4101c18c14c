import type { Day } from './core/day.ts';
import type { Finding, RuleInfo } from './core/diagnostic.ts';
import { pickLines } from './core/source-lines.ts';
import type { Language, Text } from './core/text.ts';
import { diagnose } from './documents/diagnose.ts';
import type { Files } from './documents/files.ts';
import { documentRules } from './documents/rules.ts';
import { buildPlan } from './plan/build-plan.ts';
import type { FileGroup } from './plan/group-files.ts';
import type { Plan } from './plan/model.ts';
import { pairFiles } from './plan/pair-files.ts';
import { openSettings } from './plan/settings/open-settings.ts';
import type { Settings } from './plan/settings/settings.ts';
import { settingsOfEach } from './plan/settings/settings-of-each.ts';
import { type GroupResult, type JoinedResult, joinResults } from './report/join-results.ts';
import { applySeverities } from './rules/apply-severities.ts';
import { judgeDates } from './rules/days/judge-dates.ts';
import {
  findUnknownYears,
  sayUnknownYears,
  type UnknownYears,
} from './rules/days/unknown-years.ts';
import { hideConsequences } from './rules/hide-consequences.ts';
import { rules } from './rules/index.ts';
import { runRules } from './rules/run.ts';
import { type LoadedFile, loadFile, type NamedFile } from './schema/load-file.ts';
import { schemaRules } from './schema/rules.ts';
import type { Acceptance } from './suppressions/accept-findings.ts';
import { heedComments } from './suppressions/heed-comments.ts';
import { suppressionRules } from './suppressions/rules.ts';

/** Every rule that a finding can name, wherever it is checked. */
export const allRules: readonly RuleInfo[] = [
  ...documentRules,
  ...schemaRules,
  ...suppressionRules,
  ...rules,
];

/** The world as the pipeline may know it. */
export interface World {
  files: Files;
  /** Reads configs and catalogues too, which may lie further up than plans; as `files` unless told. */
  settingsFiles?: Files;
  /** The absolute path of the current folder: the globs of a config above it name the folders that lead there. */
  cwd?: string;
  today: Day;
  language: Language;
}

/** What karta made of files that belong together, and of how far it knows the days off. */
export interface CheckedGroup extends GroupResult<Plan> {
  unknownYears: UnknownYears;
  /** Made when it is asked for: only those ask who keep results. */
  settledBy(): SettledBy;
}

/** What says which settings hold for the files of a group. */
export interface SettledBy {
  /** The nearest config of each file, null where there is none. */
  configs: Readonly<Record<string, string | null>>;
  /** All files that were read or looked for to settle what these configs say. */
  looked: ReadonlySet<string>;
}

/** What karta made of all files. */
export interface CheckResult extends JoinedResult<Plan> {
  today: Day;
  /** What people should know of the check itself; no fault of the files. */
  notes: readonly Text[];
}

/** Checks groups of files one after the other; what is known of settings is kept between them. */
export type CheckGroup = (group: FileGroup) => Promise<CheckedGroup>;

/** A plan and what holds for it. */
interface SettledPlan {
  plan: Plan;
  settings: Settings;
}

/** Checks groups of files, and keeps their plans. */
export async function checkPlans(groups: readonly FileGroup[], world: World): Promise<CheckResult> {
  const check = openCheck(world);
  const results: CheckedGroup[] = [];
  for (const group of groups) results.push(await check(group));
  const notes = sayUnknownYears(results.map(({ unknownYears }) => unknownYears));
  return { today: world.today, ...joinResults(results), notes };
}

/** From files to findings: text → documents → schema → plan → rules. */
export function openCheck(world: World): CheckGroup {
  const settingsFiles = world.settingsFiles ?? world.files;
  const settingsOf = openSettings({
    files: settingsFiles,
    load: (source) => loadFile(source, settingsFiles),
    knownRules: allRules.map(({ id }) => id),
    ...(world.cwd !== undefined && { cwd: world.cwd }),
  });
  return async (group) => {
    const loaded = new Map<string, LoadedFile>();
    const load = async (source: NamedFile): Promise<LoadedFile> => {
      const files = isSettings(source) ? settingsFiles : world.files;
      const one = loaded.get(source.file) ?? (await loadFile(source, files));
      loaded.set(source.file, one);
      return one;
    };
    for (const source of group) await load(source);
    const settled: SettledPlan[] = [];
    for (const files of await pairFiles([...loaded.values()], load, world.files)) {
      const settings = await settingsOf((files.roadmap ?? files.audit)?.file ?? '');
      const { catalogue } = settings;
      settled.push({ plan: buildPlan({ ...files, catalogue }, settings), settings });
    }
    const plans = settled.map(({ plan }) => plan);
    const held = await settingsOfEach(loaded, group, settingsOf);
    const findings = reportable([...loaded.values()], plans);
    for (const settings of held.all) findings.push(...settings.findings);
    for (const one of settled) findings.push(...(await checkPlan(one, world)));
    const used = new Set(settled.map(({ settings }) => settings));
    for (const settings of held.all) {
      if (!used.has(settings)) findings.push(...datesOfSettings(settings, world));
    }
    // Comments first: what they accept stands in the plan, even where a rule is switched off.
    const said = await heedComments(findings, {
      loaded: loaded.values(),
      asked: group,
      rules: allRules,
    });
    const judge = (some: readonly Finding[]): readonly Finding[] =>
      applySeverities(some, held.severityOf);
    const judged = { findings: judge(said.findings), accepted: judge(said.accepted) };
    const unknownYears = findUnknownYears(
      settled.map(({ plan, settings }) => ({ plan, calendar: settings.calendar })),
    );
    return {
      plans,
      unknownYears,
      settledBy: () => settledBy(held.byFile),
      ...(await resultOf([...loaded.values()], judged, world)),
    };
  };
}

function settledBy(held: ReadonlyMap<string, Settings>): SettledBy {
  return {
    configs: Object.fromEntries([...held].map(([file, { config }]) => [file, config ?? null])),
    looked: new Set([...held.values()].flatMap(({ looked }) => [...looked])),
  };
}

/** Settings may lie above the folder being checked; plans may not. */
function isSettings({ kind }: NamedFile): boolean {
  return kind === 'config' || kind === 'catalogue';
}

function areSettings(loaded: readonly LoadedFile[]): boolean {
  return loaded.every(isSettings) && loaded.some(({ kind }) => kind === 'config');
}

async function checkPlan({ plan, settings }: SettledPlan, world: World): Promise<Finding[]> {
  const states = await evidenceStates(plan, world.files);
  const fileState = (file: string): boolean | 'outside' => states.get(file) ?? false;
  const { calendar } = settings;
  // A getter, so that whoever keeps results learns whether the day has made a difference.
  const context = {
    get today() {
      return world.today;
    },
    calendar,
    fileState,
  };
  return runRules(plan, context);
}

async function resultOf(
  loaded: readonly LoadedFile[],
  { findings, accepted }: Acceptance,
  { language }: World,
): Promise<Omit<GroupResult<Plan>, 'plans'>> {
  const documents = new Map(
    loaded.flatMap(({ file, document }) => (document ? [[file, document]] : [])),
  );
  const texts = new Map(loaded.map(({ file, text }) => [file, text]));
  const found = await diagnose(hideConsequences(findings), documents, language);
  return {
    files: loaded.filter(({ problem }) => !problem).map(({ file }) => file),
    unreadable: loaded
      .filter(({ document, kind }) => !document && kind === 'roadmap')
      .map(({ file }) => file),
    findings: found,
    lines: pickLines(found, texts),
    suppressed: (await diagnose(accepted, documents, language)).length,
    ...(areSettings(loaded) && { onlySettings: true }),
  };
}

/** The findings of the files themselves; an audit that `no-audit` tells of is not told of twice. */
function reportable(loaded: readonly LoadedFile[], plans: readonly Plan[]): Finding[] {
  const told = new Set(plans.map(({ auditProblem }) => auditProblem?.file));
  return loaded.flatMap((one) => (told.has(one.file) && one.problem ? [] : one.findings));
}

/** What is wrong with the dates of settings; it is told together with a plan, if there is one. */
function datesOfSettings(settings: Settings, { today }: World): readonly Finding[] {
  if (settings.dateProblems.length === 0) return [];
  const none = { roadmap: undefined, audit: undefined, auditProblem: undefined };
  const { calendar } = settings;
  return judgeDates(buildPlan(none, settings), { today, calendar, fileState: () => false });
}

async function evidenceStates(plan: Plan, files: Files): Promise<Map<string, boolean | 'outside'>> {
  const states = new Map<string, boolean | 'outside'>();
  for (const activity of plan.activities) {
    for (const { evidence } of [activity, ...activity.steps]) {
      for (const { file } of evidence) {
        if (file !== undefined && !states.has(file)) states.set(file, await files.exists(file));
      }
    }
  }
  return states;
}
