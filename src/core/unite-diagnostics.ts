import type { Diagnostic } from './diagnostic.ts';
import { SEVERITY_RANK } from './severity-rank.ts';

/**
 * Sorts diagnostics by file, line, column and rule. The same one at the same place (of an audit that two
 * roadmaps share) stays once, as bad as the worst of them.
 */
export function uniteDiagnostics(diagnostics: Iterable<Diagnostic>): Diagnostic[] {
  const united = new Map<string, Diagnostic>();
  for (const one of diagnostics) {
    const { file, range, rule, message, severity } = one;
    const key = JSON.stringify([file, range, rule, message]);
    const before = united.get(key);
    if (!before || SEVERITY_RANK[severity] > SEVERITY_RANK[before.severity]) united.set(key, one);
  }
  return [...united.values()].sort(byPlace);
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    compare(a.file, b.file) ||
    a.range.start.line - b.range.start.line ||
    a.range.start.column - b.range.start.column ||
    compare(a.rule, b.rule) ||
    compare(a.message, b.message)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
