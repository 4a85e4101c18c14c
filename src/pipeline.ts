import type { Day } from './core/day.ts';
import type { Diagnostic, Finding, RuleInfo } from './core/diagnostic.ts';
import type { Language } from './core/text.ts';
import { diagnose } from './documents/diagnose.ts';
import type { Files } from './documents/files.ts';
import { documentRules } from './documents/rules.ts';
import type { SchoolYearCalendar } from './language/reading.ts';
import { buildPlan } from './plan/build-plan.ts';
import type { Plan } from './plan/model.ts';
import { pairFiles } from './plan/pair-files.ts';
import { rules } from './rules/index.ts';
import { runRules } from './rules/run.ts';
import { type LoadedFile, loadFile, type NamedFile } from './schema/load-file.ts';
import { schemaRules } from './schema/rules.ts';

/** Every rule that a finding can name, wherever it is checked. */
export const allRules: readonly RuleInfo[] = [...documentRules, ...schemaRules, ...rules];

/** The world as the pipeline may know it. */
export interface World {
  files: Files;
  today: Day;
  calendar: SchoolYearCalendar;
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
}

/** From files to findings: text → documents → schema → plan → rules. */
export async function checkPlans(
  sources: readonly NamedFile[],
  world: World,
): Promise<CheckResult> {
  const loaded = new Map<string, LoadedFile>();
  const load = async (source: NamedFile): Promise<LoadedFile> => {
    const one = loaded.get(source.file) ?? (await loadFile(source, world.files));
    loaded.set(source.file, one);
    return one;
  };
  for (const source of sources) await load(source);
  const plans: Plan[] = [];
  for (const files of await pairFiles([...loaded.values()], load, world.files)) {
    plans.push(buildPlan(files, world.calendar));
  }
  const findings: Finding[] = reportable([...loaded.values()], plans);
  for (const plan of plans) {
    const states = await evidenceStates(plan, world.files);
    const fileState = (file: string): boolean | 'outside' => states.get(file) ?? false;
    findings.push(...runRules(plan, { today: world.today, fileState }));
  }
  return resultOf([...loaded.values()], plans, findings, world);
}

async function resultOf(
  loaded: readonly LoadedFile[],
  plans: readonly Plan[],
  findings: readonly Finding[],
  { today, language }: World,
): Promise<CheckResult> {
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
    findings: await diagnose(findings, documents, language),
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
