import type { Path } from '../core/location.ts';
import type { Activity, CodeRef, Factor, Parameter, Plan } from './model.ts';

/** How the activities of a plan answer to its audit. */
export interface Coverage {
  /** In the audit's order. */
  parameters: readonly ParameterCoverage[];
  /** Activities that answer to nothing that the audit names; cancelled ones are left out. */
  unanswered: readonly Activity[];
  /** The schema took away something of the roadmap that could have named a code. */
  mayCiteMore: boolean;
}

export interface ParameterCoverage {
  factor: Factor;
  parameter: Parameter;
  /** An activity that is not cancelled answers to it. */
  isAnswered: boolean;
  /** A cancelled activity would, were it not cancelled. */
  isCancelled: boolean;
  /** A task or the roadmap as a whole names it, but no activity takes it from there. */
  isPromised: boolean;
  /** The activities that answer to it, or that would, in the plan's order; made when it is asked for. */
  activities(): Activity[];
}

/** Which activities count. */
export interface Counted {
  activities: readonly Activity[];
  isCancelled(activity: Activity): boolean;
}

/**
 * What answers to each parameter of the plan's audit; all activities count unless told. Undefined if there is no
 * audit. Codes are taken as they stand: see `findRenumbering` for those that mean others.
 */
export function coverageOf(plan: Plan, counted?: Counted): Coverage | undefined {
  if (!plan.audit) return undefined;
  const { activities = plan.activities, isCancelled = isAllCancelled } = counted ?? {};
  const live = activities.filter((one) => !isCancelled(one));
  const answering = byCode(live);
  const cancelled = byCode(activities.filter(isCancelled));
  const promised = promisedCodes(plan);
  const { factors } = plan.audit;
  const known = new Set<string | undefined>();
  const parameters: ParameterCoverage[] = [];
  for (const factor of factors) {
    known.add(factor.code);
    for (const parameter of factor.parameters) {
      known.add(parameter.code);
      const codes = factor.code ? [factor.code, parameter.code] : [parameter.code];
      parameters.push({
        factor,
        parameter,
        isAnswered: codes.some((code) => answering.has(code)),
        isCancelled: codes.some((code) => cancelled.has(code)),
        isPromised: codes.some((code) => promised.has(code)),
        activities: () => withCodes(codes, answering, cancelled),
      });
    }
  }
  return {
    parameters,
    unanswered: live.filter(({ codes }) => !codes.some(({ code }) => known.has(code))),
    mayCiteMore: mayCiteMore(plan),
  };
}

/** Whether nothing of it is to be done any more. */
export function isAllCancelled(activity: Activity): boolean {
  const works = activity.steps.length > 0 ? activity.steps : [activity];
  return works.every(({ status }) => status === 'cancelled');
}

type ByCode = ReadonlyMap<string, readonly Activity[]>;

function byCode(activities: readonly Activity[]): ByCode {
  const found = new Map<string, Activity[]>();
  for (const activity of activities) {
    for (const { code } of activity.codes) {
      const group = found.get(code);
      if (!group) found.set(code, [activity]);
      else if (group.at(-1) !== activity) group.push(activity);
    }
  }
  return found;
}

function withCodes(codes: readonly string[], ...groups: readonly ByCode[]): Activity[] {
  const found = groups.flatMap((group) => codes.flatMap((code) => group.get(code) ?? []));
  return [...new Set(found)].sort((one, other) => one.number - other.number);
}

/** The codes that stand somewhere in the roadmap but belong to no activity. */
function promisedCodes({ activities, citations }: Plan): Set<string> {
  const own = new Set<CodeRef>();
  for (const { codes } of activities) for (const code of codes) own.add(code);
  const promised = new Set<string>();
  for (const one of citations) if (!own.has(one)) promised.add(one.code);
  return promised;
}

function mayCiteMore({ rejected, at }: Plan): boolean {
  return rejected.some(({ file, path }) => file === at.file && namesCodes(path));
}

function namesCodes(path: Path): boolean {
  const [top, , field] = path;
  if (top === 'codes') return true;
  if (top !== 'activities' && top !== 'tasks') return false;
  return path.length <= 2 || field === 'codes' || field === (top === 'tasks' ? 'id' : 'task');
}
