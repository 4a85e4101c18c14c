import type { Day } from '../../core/day.ts';
import { UsageError } from '../../core/errors.ts';
import type { Text } from '../../core/text.ts';
import type { AskedPeriod } from '../../language/dates/asked/asked-period.ts';
import { shorten } from '../../language/shorten.ts';
import type { Plan } from '../../plan/model.ts';
import { type AskedDays, type DaysProblem, resolveDays } from '../../plan/selection/asked-days.ts';

/** The time that is asked for, as each plan understands it. */
export interface PlanPeriods {
  of: ReadonlyMap<Plan, AskedPeriod>;
  /** Tells of the plans that can't. */
  notes: readonly Text[];
}

/** So many plans are named in a note. */
const MOST_NAMED = 3;

/**
 * The days that are asked for, for each plan: terms and school years differ. Undefined if no time is asked for. Plans
 * that can't tell the days are left out, with a note. Throws UsageError if all of them are.
 */
export function resolvePeriods(
  asked: AskedDays,
  plans: readonly Plan[],
  today: Day,
): PlanPeriods | undefined {
  const { period, from, to } = asked;
  if (period === undefined && from === undefined && to === undefined) return undefined;
  const of = new Map<Plan, AskedPeriod>();
  const failed: { plan: Plan; problem: DaysProblem }[] = [];
  const resolve = remembering((plan) => resolveDays(asked, plan, today));
  for (const plan of plans) {
    const days = resolve(plan);
    if ('problem' in days) failed.push({ plan, problem: days });
    else of.set(plan, days);
  }
  const [first] = failed;
  if (!first) return { of, notes: [] };
  if (of.size === 0) throw new UsageError(sayProblem(first.problem));
  return { of, notes: [leftOut(failed, first.problem)] };
}

type Resolve = (plan: Plan) => AskedPeriod | DaysProblem;

/** Most plans of a region are for the same time and have the same calendar. */
function remembering(resolve: Resolve): Resolve {
  const known = new Map<Plan['calendar'], Map<string, ReturnType<Resolve>>>();
  return (plan) => {
    const { calendar, period } = plan;
    const ofCalendar = known.get(calendar) ?? new Map<string, ReturnType<Resolve>>();
    known.set(calendar, ofCalendar);
    const key = period ? `${period.kind} ${period.from} ${period.to}` : '';
    const days = ofCalendar.get(key) ?? resolve(plan);
    ofCalendar.set(key, days);
    return days;
  };
}

/** «--period: «5 четверть» — в учебном году четыре четверти» */
function sayProblem({ field, words, problem }: DaysProblem): Text {
  const said = shorten(words);
  return {
    ru: `--${field}: «${said}» — ${problem.ru}`,
    en: `--${field}: “${said}” — ${problem.en}`,
  };
}

function leftOut(failed: readonly { plan: Plan }[], problem: DaysProblem): Text {
  const { ru, en } = sayProblem(problem);
  const names = failed.slice(0, MOST_NAMED).map(({ plan }) => plan.at.file);
  const more = failed.length - names.length;
  const list = names.join(', ');
  return {
    ru: `${ru}; поэтому здесь нет ${list}${more > 0 ? ` и ещё ${more}` : ''}`,
    en: `${en}; so ${list}${more > 0 ? ` and ${more} more` : ''} ${failed.length > 1 ? 'are' : 'is'} left out here`,
  };
}
