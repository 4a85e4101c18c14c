import { type Item, itemsOfPlan } from '../plan/items.ts';
import type { Plan } from '../plan/model.ts';
import { selectItems } from '../plan/select-items.ts';
import type { ViewContext } from './view.ts';

/** The items of a plan that a report is to be about. */
export function itemsAsked(plan: Plan, context: ViewContext): Item[] {
  return selectItems(plan, itemsOfPlan(plan, context), context.selection);
}
