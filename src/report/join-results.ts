import type { Diagnostic } from '../core/diagnostic.ts';
import type { SourceLines } from '../core/source-lines.ts';
import { uniteDiagnostics } from '../core/unite-diagnostics.ts';
import type { CheckedPlan } from './check-report.ts';

/** What the check of files that belong together gives; of their plans as much as `P` has. */
export interface GroupResult<P extends CheckedPlan = CheckedPlan> {
  plans: readonly P[];
  /** The files that were read, those of the settings among them. */
  files: readonly string[];
  /** The roadmaps that could not be read at all. */
  unreadable: readonly string[];
  findings: readonly Diagnostic[];
  /** The lines on which the findings stand. */
  lines: SourceLines;
  /** How many findings comments in the files have accepted. */
  suppressed: number;
  /** Whether settings alone were checked, so that there is nothing to approve. */
  onlySettings?: boolean;
}

/** The same of all groups. */
export interface JoinedResult<P extends CheckedPlan = CheckedPlan> extends GroupResult<P> {
  /** Grouped by school, in the order of the files; roadmaps before audits that no roadmap answers to. */
  plans: readonly P[];
}

/** Puts the results of groups together; in which order they come makes no difference. */
export function joinResults<P extends CheckedPlan>(
  results: readonly GroupResult<P>[],
): JoinedResult<P> {
  const lines = new Map<string, Map<number, string>>();
  for (const result of results) {
    for (const [file, own] of result.lines) {
      lines.set(file, new Map([...(lines.get(file) ?? []), ...own]));
    }
  }
  return {
    plans: groupBySchool(results.flatMap(({ plans }) => plans).sort(byFile)),
    files: [...new Set(results.flatMap(({ files }) => files))],
    unreadable: results.flatMap(({ unreadable }) => unreadable).sort(),
    findings: uniteDiagnostics(results.flatMap(({ findings }) => findings)),
    lines,
    suppressed: results.reduce((sum, one) => sum + one.suppressed, 0),
    ...(results.length > 0 && results.every((one) => one.onlySettings) && { onlySettings: true }),
  };
}

/** Roadmaps first, then by path. */
function byFile(a: CheckedPlan, b: CheckedPlan): number {
  if (a.hasRoadmap !== b.hasRoadmap) return a.hasRoadmap ? -1 : 1;
  return a.at.file < b.at.file ? -1 : 1;
}

/** The plans of a school together, the schools in the order of their first file. */
function groupBySchool<P extends CheckedPlan>(plans: readonly P[]): P[] {
  const groups = new Map<string, P[]>();
  for (const plan of plans) {
    const key = plan.school?.id ?? plan.school?.name ?? plan.at.file;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(plan);
  }
  return [...groups.values()].flat();
}
