import type { Finding } from '../core/diagnostic.ts';
import type { Plan } from '../plan/model.ts';
import { rules } from './index.ts';
import type { RuleContext } from './rule.ts';

/** Everything that the rules find in a plan, in the order of the registry. */
export function runRules(plan: Plan, context: RuleContext): Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) findings.push(...rule.find(plan, context));
  return findings;
}
