import type { Diagnostic } from '../core/diagnostic.ts';
import { type CheckReport, findingsByFile } from './check-report.ts';

/** Every file of a check, those without a finding too, with its findings; sorted by path. */
export function findingsOfFiles({
  files,
  findings,
}: Pick<CheckReport, 'files' | 'findings'>): Map<string, readonly Diagnostic[]> {
  const found = findingsByFile(findings);
  const all = [...new Set([...files, ...found.keys()])].sort();
  return new Map(all.map((file) => [file, found.get(file) ?? []]));
}
