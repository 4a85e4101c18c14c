import type { Diagnostic, Severity } from '../../core/diagnostic.ts';

/** Nobody reads more of one file before having mended these. */
const MOST_SHOWN = 200;

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** As many findings of a file as people read, the worst of them, in their order; and how many are left out. */
export function chooseShown(findings: readonly Diagnostic[]): {
  shown: readonly Diagnostic[];
  left: number;
} {
  const left = Math.max(0, findings.length - MOST_SHOWN);
  if (left === 0) return { shown: findings, left };
  const worst = SEVERITIES.flatMap((severity) =>
    findings.filter((one) => one.severity === severity).slice(0, MOST_SHOWN),
  ).slice(0, MOST_SHOWN);
  const chosen = new Set(worst);
  return { shown: findings.filter((one) => chosen.has(one)), left };
}
