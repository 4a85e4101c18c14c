import type { Day } from '../core/day.ts';
import type { Diagnostic, RuleInfo, Severity } from '../core/diagnostic.ts';
import type { SourceLines } from '../core/source-lines.ts';
import type { Fixable } from './fixable.ts';

/** What a check has to say, for every format of `karta validate`. */
export interface CheckReport {
  today: Day;
  /** The files that were read, those of the settings among them. */
  files: readonly string[];
  findings: readonly Diagnostic[];
  /** The lines on which the findings stand, to quote. */
  lines: SourceLines;
  plans: readonly PlanVerdict[];
  summary: CheckSummary;
  /** Whether settings alone were checked, so that there is nothing to approve. */
  onlySettings?: boolean;
  /** What karta could mend itself; absent where it has just done so. */
  fixable?: Fixable;
  /** Whether there are more warnings than the check lets pass. */
  warningsFail: boolean;
  /** What lets the check pass, to say why it did not. */
  strictness: Strictness;
  /** A file's text as it is on the disk, for formats that need more of it than `lines` has; undefined if there is none. */
  textOf?(file: string): string | undefined;
  /** The program that checked, for formats that tell of it. */
  checker: Checker;
}

/** What made a report: karta's version, and all rules that there are. */
export interface Checker {
  version: string;
  rules: readonly RuleInfo[];
}

/** Whether one plan is ready. */
export interface PlanVerdict {
  /** Undefined if the plan names none. */
  school: string | undefined;
  /** The roadmap, or the audit if there is no roadmap yet. */
  file: string;
  hasRoadmap: boolean;
  counts: SeverityCounts;
  ready: boolean;
}

export interface CheckSummary {
  /** Roadmaps. */
  plans: number;
  files: number;
  errors: number;
  warnings: number;
  infos: number;
  /** Findings that are not told of because somebody has accepted them, in a comment or a baseline. */
  suppressed: number;
  /** Whether every plan can be approved as it is; so also if none was left to check. */
  ready: boolean;
}

export type SeverityCounts = Record<Severity, number>;

/** How strict a check is. */
export interface Strictness {
  /** Warnings fail the check too. */
  strict: boolean;
  /** More warnings than that fail the check; undefined for no limit. */
  maxWarnings: number | undefined;
}

/** What a check has found, before anything is counted. */
export interface CheckOutcome {
  today: Day;
  findings: readonly Diagnostic[];
  lines: SourceLines;
  /** The files that were read. */
  files: readonly string[];
  /** How many findings were accepted in comments or a baseline. */
  suppressed: number;
  plans: readonly CheckedPlan[];
  /** Whether settings alone were checked. */
  onlySettings?: boolean;
}

/** A plan and the files that make it. */
export interface CheckedPlan {
  school: { name: string; id?: string | undefined } | undefined;
  at: { file: string };
  hasRoadmap: boolean;
  /** The audit's file, even if it can't be read. */
  auditFile: string | undefined;
}

/** Counts what was found and says which plans are ready: those without a finding that fails them. */
export function reportCheck(
  outcome: CheckOutcome,
  strictness: Strictness,
  checker: Checker = { version: '0.0.0', rules: [] },
): CheckReport {
  const { today, findings, lines } = outcome;
  const counts = countSeverities(findings);
  const byFile = findingsByFile(findings);
  const plans = outcome.plans.map((plan): PlanVerdict => {
    const files = new Set([plan.at.file, plan.auditFile ?? plan.at.file]);
    const own = countSeverities([...files].flatMap((file) => byFile.get(file) ?? []));
    const ready = plan.hasRoadmap && passes(own, strictness);
    return {
      school: plan.school?.name,
      file: plan.at.file,
      hasRoadmap: plan.hasRoadmap,
      counts: own,
      ready,
    };
  });
  const roadmaps = plans.filter(({ hasRoadmap }) => hasRoadmap).length;
  return {
    today,
    files: outcome.files,
    findings,
    lines,
    plans,
    checker,
    ...(outcome.onlySettings && { onlySettings: true }),
    strictness,
    warningsFail: !passes({ error: 0, warning: counts.warning }, strictness),
    summary: {
      plans: roadmaps,
      files: outcome.files.length,
      errors: counts.error,
      warnings: counts.warning,
      infos: counts.info,
      suppressed: outcome.suppressed,
      ready: (roadmaps > 0 || plans.length === 0) && passes(counts, strictness),
    },
  };
}

/** The findings of each file, in their order. */
export function findingsByFile(findings: readonly Diagnostic[]): Map<string, Diagnostic[]> {
  const files = new Map<string, Diagnostic[]>();
  for (const finding of findings) {
    const group = files.get(finding.file) ?? [];
    files.set(finding.file, group);
    group.push(finding);
  }
  return files;
}

function countSeverities(findings: readonly Diagnostic[]): SeverityCounts {
  const counts: SeverityCounts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** Whether so many findings let a check pass. */
export function passes(
  counts: Pick<SeverityCounts, 'error' | 'warning'>,
  { strict, maxWarnings }: Strictness,
): boolean {
  return counts.error === 0 && counts.warning <= (strict ? 0 : (maxWarnings ?? Infinity));
}
