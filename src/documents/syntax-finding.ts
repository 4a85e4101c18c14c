import type { Finding, Spot } from '../core/diagnostic.ts';
import type { Text } from '../core/text.ts';

/**
 * The finding that a file, or a place in it, cannot be read as YAML; `data.problem` tells programs why. A sign
 * that nobody sees is told of under the rule for such signs, wherever it does its damage.
 */
export function syntaxFinding(
  at: Spot,
  message: Text,
  data: { problem: string; [detail: string]: unknown },
): Finding {
  const rule = isHidden(data.problem) ? 'invisible-character' : 'yaml-syntax';
  return { rule, severity: 'error', message, at, data };
}

function isHidden(problem: string): boolean {
  return problem.startsWith('blank-') || problem === 'control-character';
}
