import type { Day } from '../core/day.ts';
import { daysBetween } from '../core/day.ts';
import type { State } from '../core/state.ts';
import type { Text } from '../core/text.ts';
import type { Undated } from '../language/reading.ts';
import { doneDays } from './done-days.ts';
import type { Activity, Plan, PlannedOccurrence, When, Work } from './model.ts';

/** The day on which plans are looked at, and how many days ahead counts as soon. */
export interface Moment {
  today: Day;
  within: number;
}

/** One occurrence of an activity or of one of its steps; or work without any date. */
export interface Item {
  activity: Activity;
  /** 1-based. */
  stepNumber: number | undefined;
  /** The activity, or the step. */
  work: Work;
  /** 1-based among the work's occurrences; undefined for work without a date. */
  number: number | undefined;
  occurrence: PlannedOccurrence | undefined;
  undated: Undated | 'unread' | undefined;
  state: State;
  /** Days since the end; 0 unless overdue. */
  daysLate: number;
  /** The date as written. */
  text: Text;
}

/** Everything that a plan asks to be done, in the plan's order. */
export function itemsOfPlan(plan: Plan, moment: Moment): Item[] {
  return plan.activities.flatMap((activity) => {
    if (activity.steps.length === 0) return workItems(activity, activity, undefined, moment);
    return activity.steps.flatMap((step, index) => workItems(activity, step, index + 1, moment));
  });
}

function workItems(
  activity: Activity,
  work: Work,
  stepNumber: number | undefined,
  moment: Moment,
): Item[] {
  const base = { activity, work, stepNumber };
  const done = doneDays(work);
  let number = 0;
  return work.when.flatMap((when): Item[] => {
    if (when.occurrences.length === 0) return [{ ...base, ...undatedItem(work, when) }];
    return when.occurrences.map((occurrence) => {
      number += 1;
      const state = stateOf(work, occurrence, done.get(occurrence), moment);
      const daysLate = state === 'overdue' ? daysBetween(occurrence.end, moment.today) : 0;
      return { ...base, number, occurrence, undated: undefined, state, daysLate, text: when.text };
    });
  });
}

function undatedItem(work: Work, when: When): Omit<Item, 'activity' | 'work' | 'stepNumber'> {
  const done = work.status === 'done' || (when.done?.days.length ?? 0) > 0;
  const state = work.status === 'cancelled' ? 'cancelled' : done ? 'done' : 'undated';
  const undated = when.undated ?? 'unread';
  return { number: undefined, occurrence: undefined, undated, state, daysLate: 0, text: when.text };
}

function stateOf(
  work: Work,
  occurrence: PlannedOccurrence,
  done: Day | undefined,
  { today, within }: Moment,
): State {
  if (work.status === 'cancelled') return 'cancelled';
  if (done !== undefined) return done > occurrence.end ? 'done-late' : 'done';
  if (work.status === 'done') return 'done';
  if (occurrence.end < today) return 'overdue';
  if (daysBetween(today, occurrence.end) <= within) return 'soon';
  // Work with only a due date has begun when it is said to be in progress.
  const begun = occurrence.start ? occurrence.start <= today : work.status === 'in-progress';
  return begun ? 'running' : 'upcoming';
}
