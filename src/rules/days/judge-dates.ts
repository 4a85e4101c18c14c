import type { Finding } from '../../core/diagnostic.ts';
import type { Plan } from '../../plan/model.ts';
import { ambiguousDate } from '../ambiguous-date.ts';
import { endBeforeStart } from '../end-before-start.ts';
import { impossibleDate } from '../impossible-date.ts';
import type { RuleContext } from '../rule.ts';
import { unreadDate } from '../unread-date.ts';

const dateRules = [unreadDate, impossibleDate, ambiguousDate, endBeforeStart];

/** What the rules that judge dates find in a plan: all there is to say of one that has nothing but its settings. */
export function judgeDates(plan: Plan, context: RuleContext): Finding[] {
  return dateRules.flatMap((rule) => rule.find(plan, context));
}
