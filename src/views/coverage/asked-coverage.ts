import { type Coverage, coverageOf, isAllCancelled } from '../../plan/coverage-of.ts';
import { type Item, itemsOfPlan } from '../../plan/items.ts';
import type { Activity, Plan } from '../../plan/model.ts';
import { codesAsked } from '../../plan/selection/asked-codes.ts';
import { itemsAsked } from '../items-asked.ts';
import type { ViewContext } from '../view.ts';

/** How the part of a plan that is asked for answers to the part of its audit that is. */
export interface AskedCoverage extends Coverage {
  /** The work that counts, by its activity; an activity without times has none. */
  itemsOf: ReadonlyMap<Activity, readonly Item[]>;
  /** Some of the plan's work is left out, and may answer to what nothing here answers to. */
  isPart: boolean;
  /** Only some of the audit's parameters are asked for. */
  isPartOfAudit: boolean;
}

/**
 * Only the work that is asked for counts as an answer; codes that are asked for choose parameters. Undefined if
 * there is no audit.
 */
export function askedCoverage(plan: Plan, context: ViewContext): AskedCoverage | undefined {
  const { codes, ...selection } = context.selection;
  const items = itemsAsked(plan, { ...context, selection });
  const isPart = items.length < itemsOfPlan(plan, context).length;
  const itemsOf = byActivity(items);
  const coverage = coverageOf(plan, {
    activities: isPart ? plan.activities.filter((one) => itemsOf.has(one)) : plan.activities,
    isCancelled: (activity) =>
      itemsOf.get(activity)?.every(({ state }) => state === 'cancelled') ??
      isAllCancelled(activity),
  });
  if (!coverage) return undefined;
  const isAsked = codes ? codesAsked(plan, codes) : () => true;
  const { unanswered } = coverage;
  const parameters = coverage.parameters.filter(({ parameter }) => isAsked(parameter.code));
  return {
    ...coverage,
    parameters,
    unanswered: codes
      ? unanswered.filter((one) => one.codes.some(({ code }) => isAsked(code)))
      : unanswered,
    itemsOf,
    isPart,
    isPartOfAudit: parameters.length < coverage.parameters.length,
  };
}

function byActivity(items: readonly Item[]): Map<Activity, Item[]> {
  const groups = new Map<Activity, Item[]>();
  for (const item of items) {
    const group = groups.get(item.activity) ?? [];
    groups.set(item.activity, group);
    group.push(item);
  }
  return groups;
}
