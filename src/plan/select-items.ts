import { overlap } from '../core/day.ts';
import type { State } from '../core/state.ts';
import type { AskedPeriod } from '../language/dates/asked/asked-period.ts';
import type { Item } from './items.ts';
import type { Plan } from './model.ts';
import { codesAsked } from './selection/asked-codes.ts';
import { askedFor } from './selection/asked-roles.ts';
import { tasksAsked } from './selection/asked-tasks.ts';

/**
 * Which items are asked for: those that fit all of this; what is absent leaves out nothing. Words are as typed, in
 * any way in which plans may be written.
 */
export interface Selection {
  /** The time that is asked for, as each plan and its calendar understand it. */
  periodOf?: (plan: Plan) => AskedPeriod | undefined;
  /** Those who answer for them. */
  roles?: readonly string[];
  /** Codes that they answer to. */
  codes?: readonly string[];
  states?: readonly State[];
  /** Tasks by id or by a part of their text. */
  tasks?: readonly string[];
}

/** The items of a plan that are asked for, in their order. */
export function selectItems(plan: Plan, items: readonly Item[], selection: Selection): Item[] {
  const tests = testsOf(plan, selection);
  return items.filter((item) => tests.every((fits) => fits(item)));
}

function testsOf(plan: Plan, selection: Selection): ((item: Item) => boolean)[] {
  const { roles, codes, states, tasks } = selection;
  const tests: ((item: Item) => boolean)[] = [];
  const range = selection.periodOf?.(plan)?.range;
  if (range) {
    // Nobody knows when work without a date comes, so it may be in any time.
    tests.push(
      ({ occurrence: one }) =>
        !one || !!overlap({ from: one.start ?? one.end, to: one.end }, range),
    );
  }
  if (roles) {
    const isAsked = askedFor(plan, { roles });
    tests.push(({ work }) => work.responsible.some(isAsked));
  }
  if (codes) {
    const isAsked = codesAsked(plan, codes);
    tests.push(({ activity }) => activity.codes.some(({ code }) => isAsked(code)));
  }
  if (states) tests.push(({ state }) => states.includes(state));
  if (tasks) {
    const ids = tasksAsked(plan, tasks);
    tests.push(({ activity: { task } }) => task !== undefined && ids.has(task.id));
  }
  return tests;
}
