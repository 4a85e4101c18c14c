import type { Day } from './core/day.ts';
import type { Diagnostic, Finding, RuleInfo } from './core/diagnostic.ts';
import type { Language, Text } from './core/text.ts';
import { diagnose } from './documents/diagnose.ts';
import type { Files } from './documents/files.ts';
import { documentRules } from './documents/rules.ts';
import { buildPlan } from './plan/build-plan.ts';
import type { Plan } from './plan/model.ts';
import { pairFiles } from './plan/pair-files.ts';
import { openSettings } from './plan/settings/open-settings.ts';
import type { Settings } from './plan/settings/settings.ts';
import { noteUnknownYears } from './rules/days/note-unknown-years.ts';
import { hideConsequences } from './rules/hide-consequences.ts';
import { rules } from './rules/index.ts';
import { runRules } from './rules/run.ts';
import { type LoadedFile, loadFile, type NamedFile } from './schema/load-file.ts';
import { schemaRules } from './schema/rules.ts';

/** Every rule that a finding can name, wherever it is checked. */
export const allRules: readonly RuleInfo[] = [...documentRules, ...schemaRules, ...rules];

/** The world as the pipeline may know it. */
export interface World {
  files: Files;
  /** Reads configs and catalogues too, which may lie further up than plans; as `files` unless told. */
  settingsFiles?: Files;
  today: Day;
  language: Language;
}

/** What karta made of the files: the plans in them, and everything that was found. */
export interface CheckResult {
  today: Day;
  /** Grouped by school, in the order of the files; roadmaps before audits that no roadmap answers to. */
  plans: readonly Plan[];
  /** How many files were read. */
  fileCount: number;
  /** The roadmaps that could not be read at all. */
  unreadable: readonly string[];
  /** Each file's text by its path, to quote lines from. */
  texts: ReadonlyMap<string, string>;
  findings: readonly Diagnostic[];
  /** What people should know of the check itself; no fault of the files. */
  notes: readonly Text[];
}

/** A plan and what holds for it. */
interface SettledPlan {
  plan: Plan;
  settings: Settings;
}

/** From files to findings: text → documents → schema → plan → rules. */
export async function checkPlans(
  sources: readonly NamedFile[],
  world: World,
): Promise<CheckResult> {
  const loaded = new Map<string, LoadedFile>();
  const load = async (source: NamedFile): Promise<LoadedFile> => {
    const one = loaded.get(source.file) ?? (await loadFile(source, filesFor(source, world)));
    loaded.set(source.file, one);
    return one;
  };
  for (const source of sources) await load(source);
  const settled = await buildPlans([...loaded.values()], load, world);
  const plans = settled.map(({ plan }) => plan);
  const findings: Finding[] = reportable([...loaded.values()], plans);
  for (const { plan, settings } of settled) {
    const states = await evidenceStates(plan, world.files);
    const fileState = (file: string): boolean | 'outside' => states.get(file) ?? false;
    const { calendar } = settings;
    findings.push(...settings.findings);
    findings.push(...runRules(plan, { today: world.today, calendar, fileState }));
  }
  const notes = noteUnknownYears(
    settled.map(({ plan, settings }) => ({ plan, calendar: settings.calendar })),
  );
  return { ...(await resultOf([...loaded.values()], plans, findings, world)), notes };
}

/** The plans that the files make, each with the settings that hold for it. */
async function buildPlans(
  loaded: readonly LoadedFile[],
  load: (source: NamedFile) => Promise<LoadedFile>,
  world: World,
): Promise<SettledPlan[]> {
  const settingsOf = openSettings({ files: world.settingsFiles ?? world.files, load });
  const settled: SettledPlan[] = [];
  for (const files of await pairFiles(loaded, load, world.files)) {
    const settings = await settingsOf((files.roadmap ?? files.audit)?.file ?? '');
    const { catalogue } = settings;
    settled.push({ plan: buildPlan({ ...files, catalogue }, settings), settings });
  }
  return settled;
}

/** Settings may lie above the folder being checked; plans may not. */
function filesFor({ kind }: NamedFile, { files, settingsFiles }: World): Files {
  return kind === 'config' || kind === 'catalogue' ? (settingsFiles ?? files) : files;
}

async function resultOf(
  loaded: readonly LoadedFile[],
  plans: readonly Plan[],
  findings: readonly Finding[],
  { today, language }: World,
): Promise<Omit<CheckResult, 'notes'>> {
  const documents = new Map(
    loaded.flatMap(({ file, document }) => (document ? [[file, document]] : [])),
  );
  return {
    today,
    plans: groupBySchool(plans),
    fileCount: loaded.filter(({ problem }) => !problem).length,
    unreadable: loaded
      .filter(({ document, kind }) => !document && kind === 'roadmap')
      .map(({ file }) => file),
    texts: new Map(loaded.flatMap(({ file, text }) => (text === undefined ? [] : [[file, text]]))),
    findings: await diagnose(hideConsequences(findings), documents, language),
  };
}

/** The findings of the files themselves; an audit that `no-audit` tells of is not told of twice. */
function reportable(loaded: readonly LoadedFile[], plans: readonly Plan[]): Finding[] {
  const told = new Set(plans.map(({ auditProblem }) => auditProblem?.file));
  return loaded.flatMap((one) => (told.has(one.file) && one.problem ? [] : one.findings));
}

async function evidenceStates(plan: Plan, files: Files): Promise<Map<string, boolean | 'outside'>> {
  const states = new Map<string, boolean | 'outside'>();
  const works = plan.activities.flatMap((activity) => [activity, ...activity.steps]);
  for (const { file } of works.flatMap(({ evidence }) => evidence)) {
    if (file !== undefined && !states.has(file)) states.set(file, await files.exists(file));
  }
  return states;
}

/** The plans of a school together, the schools in the order of their first file. */
function groupBySchool(plans: readonly Plan[]): Plan[] {
  const groups = new Map<string, Plan[]>();
  for (const plan of plans) {
    const key = plan.school?.id ?? plan.school?.name ?? plan.at.file;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(plan);
  }
  return [...groups.values()].flat();
}
