import type { Day } from './core/day.ts';
import type { Diagnostic, Finding, RuleInfo } from './core/diagnostic.ts';
import type { Language } from './core/text.ts';
import { diagnose } from './documents/diagnose.ts';
import type { FileProblem, Files } from './documents/files.ts';
import { documentRules } from './documents/rules.ts';
import type { SchoolYearCalendar } from './language/reading.ts';
import { buildPlan, type PlanFiles } from './plan/build-plan.ts';
import { findAuditPlaces } from './plan/find-audit-places.ts';
import type { AuditProblem, Plan } from './plan/model.ts';
import { rules } from './rules/index.ts';
import { runRules } from './rules/run.ts';
import { isKind, type LoadedFile, loadFile, type NamedFile } from './schema/load-file.ts';
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
  /** The files that could not be read at all. */
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
    unreadable: loaded.filter(({ document }) => !document).map(({ file }) => file),
    texts: new Map(loaded.flatMap(({ file, text }) => (text === undefined ? [] : [[file, text]]))),
    findings: await diagnose(findings, documents, language),
  };
}

/** Each roadmap with its audit, and the audits that no roadmap answers to. */
async function pairFiles(
  loaded: readonly LoadedFile[],
  load: (source: NamedFile) => Promise<LoadedFile>,
  files: Files,
): Promise<PlanFiles[]> {
  const pairs: PlanFiles[] = [];
  for (const roadmap of loaded) {
    if (!isKind(roadmap, 'roadmap')) continue;
    const { candidates, usual, sure, at } = findAuditPlaces(roadmap);
    const found = await firstExisting(candidates, files);
    if (!found && !sure) {
      pairs.push({ roadmap, audit: undefined, auditProblem: undefined });
      continue;
    }
    const file = found ?? usual;
    const audit = await load({ file, kind: 'audit' });
    const reason = auditReason(audit);
    pairs.push({
      roadmap,
      audit: isKind(audit, 'audit') && audit.document ? audit : undefined,
      auditProblem: reason && { reason, file, at },
    });
  }
  const used = new Set(pairs.map(({ audit }) => audit?.file));
  const alone = loaded.filter((one) => isKind(one, 'audit') && one.document && !used.has(one.file));
  return [
    ...pairs,
    ...alone.flatMap((audit) =>
      isKind(audit, 'audit') ? [{ roadmap: undefined, audit, auditProblem: undefined }] : [],
    ),
  ];
}

async function firstExisting(
  candidates: readonly string[],
  files: Files,
): Promise<string | undefined> {
  for (const file of candidates) if ((await files.exists(file)) === true) return file;
  return undefined;
}

/** Why a loaded file can't serve as an audit; undefined too if its own findings say so. */
function auditReason(audit: LoadedFile): AuditProblem['reason'] | undefined {
  if (audit.document) return audit.kind === 'audit' ? undefined : 'not-an-audit';
  return audit.problem && AUDIT_REASONS[audit.problem];
}

const AUDIT_REASONS: Readonly<Record<FileProblem, AuditProblem['reason'] | undefined>> = {
  missing: 'missing',
  outside: 'outside',
  directory: 'unreadable',
  forbidden: 'unreadable',
  'link-loop': 'unreadable',
  unreadable: 'unreadable',
  'too-large': undefined,
};

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
    groups.set(key, [...(groups.get(key) ?? []), plan]);
  }
  return [...groups.values()].flat();
}
