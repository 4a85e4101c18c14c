import type { Finding, Spot } from '../core/diagnostic.ts';
import type { Text } from '../core/text.ts';

/** The finding that a file, or a place in it, cannot be read as YAML; `data.problem` tells programs why. */
export function syntaxFinding(
  at: Spot,
  message: Text,
  data: { problem: string; [detail: string]: unknown },
): Finding {
  return { rule: 'yaml-syntax', severity: 'error', message, at, data };
}
