import { addDays, type Day } from '../../core/day.ts';
import type { Location } from '../../core/location.ts';
import { doneDays } from '../../plan/done-days.ts';
import type { Plan, PlannedOccurrence } from '../../plan/model.ts';
import { placeOf } from '../../plan/place-of.ts';
import { type WorkOfActivity, worksOf } from '../name-activity.ts';

/** A day on which, or by which, work is to be done, or on which a longer time ends. */
export interface SingleDay extends WorkOfActivity {
  at: Location;
  day: Day;
  /** The only day, a deadline, or the last of several days. */
  part: 'only' | 'due' | 'last';
}

/**
 * The single days, deadlines and last days of work that is still to be done, as far as they were written as days: not
 * those of recurring work, nor the last day of a month or a term. A day outside the plan's period, which
 * `outside-period` tells of, is likely to be a slip, and left out.
 */
export function singleDaysOf(plan: Plan): readonly SingleDay[] {
  const days = known.get(plan) ?? [...findSingleDays(plan)];
  known.set(plan, days);
  return days;
}

const known = new WeakMap<Plan, readonly SingleDay[]>();

function* findSingleDays(plan: Plan): Iterable<SingleDay> {
  for (const { activity, work } of worksOf(plan)) {
    if (work.inherited.has('when') || isOver(work.status) || isOver(activity.status)) continue;
    const done = doneDays(work);
    for (const when of work.when) {
      for (const one of when.occurrences) {
        if (!one.exact || one.recurring || done.has(one) || isOutside(one.end, plan)) continue;
        const part = partOf(one);
        // A time that ends with its month is that month rather.
        if (part === 'last' && addDays(one.end, 1).endsWith('-01')) continue;
        yield { activity, work, at: placeOf(when, one, 'end'), day: one.end, part };
      }
    }
  }
}

function partOf({ start, end }: PlannedOccurrence): SingleDay['part'] {
  if (start === undefined) return 'due';
  return start === end ? 'only' : 'last';
}

function isOutside(day: Day, { period }: Plan): boolean {
  return period !== undefined && (day < period.from || day > period.to);
}

function isOver(status: string): boolean {
  return status === 'done' || status === 'cancelled';
}
