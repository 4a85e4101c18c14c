import { coverageOf } from '../../plan/coverage-of.ts';
import { type Item, itemsOfPlan } from '../../plan/items.ts';
import type { Plan } from '../../plan/model.ts';
import { itemsAsked } from '../items-asked.ts';
import type { ViewContext } from '../view.ts';

/** Activities, and their work counted by its times; cancelled work does not count. */
export interface WorkCounts {
  activities: number;
  /** All that is to be done, or is done. */
  items: number;
  done: number;
  overdue: number;
  soon: number;
  undated: number;
  /** How late the latest is, in days. */
  daysLate: number;
}

/** Parameters of the audit. */
export interface RiskCounts {
  uncovered: number;
  parameters: number;
}

/** Counts the work of a plan that is asked for. */
export function countWork(plan: Plan, context: ViewContext): WorkCounts {
  const items = itemsAsked(plan, context);
  const asked = new Set(items.map(({ activity }) => activity));
  // An activity whose time could not be read has no items, and is left out only with others.
  const isPart = items.length < itemsOfPlan(plan, context).length;
  const live = items.filter(({ state }) => state !== 'cancelled');
  const number = (...states: Item['state'][]): number =>
    live.filter(({ state }) => states.includes(state)).length;
  return {
    activities: isPart ? asked.size : plan.activities.length,
    items: live.length,
    done: number('done', 'done-late'),
    overdue: number('overdue'),
    soon: number('soon'),
    undated: number('undated'),
    daysLate: live.reduce((most, { daysLate }) => Math.max(most, daysLate), 0),
  };
}

/** Counts the parameters of a plan's audit; undefined if it can't be known which are answered. */
export function countRisks(plan: Plan): RiskCounts | undefined {
  const coverage = coverageOf(plan);
  if (!coverage || !plan.audit?.complete || coverage.mayCiteMore) return undefined;
  const { parameters } = coverage;
  const uncovered = parameters.filter(({ isAnswered }) => !isAnswered).length;
  return { uncovered, parameters: parameters.length };
}
