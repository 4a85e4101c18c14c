import type { Day } from '../core/day.ts';
import type { State } from '../core/state.ts';
import type { Text } from '../core/text.ts';
import type { CheckResult } from '../pipeline.ts';
import type { Plan } from '../plan/model.ts';
import type { Selection } from '../plan/select-items.ts';
import { decimalComma, nameCodes } from '../plan/selection/asked-codes.ts';
import type { AskedDays } from '../plan/selection/asked-days.ts';
import { nameRoles } from '../plan/selection/asked-roles.ts';
import { schoolsAsked } from '../plan/selection/asked-schools.ts';
import { nameTasks } from '../plan/selection/asked-tasks.ts';
import { readStates } from '../plan/selection/read-states.ts';
import { type PlanPeriods, resolvePeriods } from './filter/resolve-periods.ts';
import {
  noSuchCode,
  noSuchRole,
  noSuchSchool,
  noSuchState,
  noSuchTask,
} from './filter/unknown-value.ts';

/** What a report may be cut down to, as typed. */
export interface FilterOptions extends AskedDays {
  role?: readonly string[];
  code?: readonly string[];
  school?: readonly string[];
  state?: readonly string[];
  task?: readonly string[];
}

/** What a report is cut down to, as the plans call it; of each kind all that is asked for, or nothing. */
export interface Filter {
  periods?: PlanPeriods;
  roles?: readonly string[];
  codes?: readonly string[];
  schools?: readonly string[];
  states?: readonly State[];
  tasks?: readonly string[];
}

/** What a check found, cut down to some schools. */
interface OfSchools {
  result: CheckResult;
  schools?: readonly string[];
}

/**
 * What was found in the plans of the schools that are asked for; unreadable plans of other schools don't count.
 * Throws UsageError for a school that no plan is of.
 */
export function keepSchools(result: CheckResult, asked: readonly string[] | undefined): OfSchools {
  if (!asked || result.plans.length === 0) return { result };
  const { plans, named, missing } = schoolsAsked(result.plans, asked);
  if (missing.length > 0 || plans.length === 0) throw noSuchSchool(missing[0], result.plans);
  const others = new Set(
    result.plans.flatMap((plan) => (plan.school && !plans.includes(plan) ? plan.at.file : [])),
  );
  const unreadable = result.unreadable.filter((file) => !others.has(file));
  return { result: { ...result, plans, unreadable }, schools: named };
}

/** What is left of the plans, and what of their work is asked for. */
export interface Filtered {
  plans: readonly Plan[];
  selection: Selection;
  filter: Filter;
  /** What people should know of plans that were left out. */
  notes: readonly Text[];
}

/**
 * Reads what is asked for, apart from schools. Throws UsageError for what can't be read, and for what none of the
 * plans has.
 */
export function readFilter(options: FilterOptions, plans: readonly Plan[], today: Day): Filtered {
  const states = options.state && readStates(options.state);
  if (states && (states.missing.length > 0 || states.states.length === 0))
    throw noSuchState(states.missing[0]);
  const periods = resolvePeriods(options, plans, today);
  const selection: Selection = {
    ...(periods && { periodOf: (plan: Plan) => periods.of.get(plan) }),
    ...(options.role && { roles: options.role }),
    ...(options.code && { codes: options.code }),
    ...(states && { states: states.states }),
    ...(options.task && { tasks: options.task }),
  };
  const filter: Filter = {
    ...(periods && { periods }),
    ...(plans.length > 0 && nameSelection(selection, plans)),
    ...(states && { states: states.states }),
  };
  const kept = periods ? plans.filter((plan) => periods.of.has(plan)) : plans;
  return { plans: kept, selection, filter, notes: periods?.notes ?? [] };
}

function nameSelection(
  { roles, codes, tasks }: Selection,
  plans: readonly Plan[],
): Pick<Filter, 'roles' | 'codes' | 'tasks'> {
  const byRole = roles && nameRoles(plans, roles);
  if (byRole && (byRole.missing.length > 0 || byRole.named.length === 0))
    throw noSuchRole(byRole.missing[0], plans);
  const slip = codes && decimalComma(plans, codes);
  if (slip) throw noSuchCode(slip.written, plans, slip.meant);
  const byCode = codes && nameCodes(plans, codes);
  if (byCode && (byCode.missing.length > 0 || byCode.named.length === 0))
    throw noSuchCode(byCode.missing[0], plans);
  const byTask = tasks && nameTasks(plans, tasks);
  if (byTask && (byTask.missing.length > 0 || byTask.named.length === 0))
    throw noSuchTask(byTask.missing[0], plans);
  return {
    ...(byRole && { roles: byRole.named }),
    ...(byCode && { codes: byCode.named }),
    ...(byTask && { tasks: byTask.named }),
  };
}
