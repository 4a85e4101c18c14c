import type { DayRange } from '../core/day.ts';
import type { Text } from '../core/text.ts';
import { personKeys } from '../language/roles/person-keys.ts';
import { readRoles } from '../language/roles/read-roles.ts';
import { roleKey } from '../language/roles/role-key.ts';
import type { Item } from './items.ts';
import type { Plan, Responsible } from './model.ts';

/** Which items are asked for; what is absent leaves out nothing. */
export interface Selection {
  /** Those who answer for them, in any words that plans may use. */
  roles?: readonly string[];
  /** The time that is asked for, as each plan and its calendar understand it. */
  periodOf?: (plan: Plan) => AskedPeriod | undefined;
}

/** A time that a report is cut down to. */
export interface AskedPeriod {
  range: DayRange;
  /** «2 четверть 2022/2023 (7 ноября – 30 декабря 2022 г.)» */
  name: Text;
}

/** The items of a plan that are asked for, in their order. */
export function selectItems(plan: Plan, items: readonly Item[], selection: Selection): Item[] {
  if (!selection.roles) return [...items];
  const isAsked = askedFor(plan, selection);
  return items.filter(({ work }) => work.responsible.some(isAsked));
}

/** Whether somebody whom the plan names is asked for; everybody is if nobody is named. */
export function askedFor(plan: Plan, { roles }: Selection): (one: Responsible) => boolean {
  if (!roles) return () => true;
  const asked = roles.flatMap((text) => namedBy(text, plan));
  return (one) => asked.some((who) => isSame(one, who));
}

/** The roles that are asked for, as the plans call them, and those that nobody in any plan has. */
export function nameSelection(
  plans: readonly Plan[],
  { roles = [] }: Selection,
): { roles: string[]; missing: string[] } {
  const named = new Set<string>();
  const missing = new Set<string>();
  const people = new Map(plans.map((plan) => [plan, responsibleIn(plan)]));
  for (const text of roles) {
    const all = plans.map((plan) => ({ plan, asked: namedBy(text, plan) }));
    for (const index of all[0]?.asked.keys() ?? []) {
      const there = all.find(({ plan, asked }) => {
        const who = asked[index];
        return who && people.get(plan)?.some((one) => isSame(one, who));
      });
      const name = (there ?? all[0])?.asked[index]?.name ?? text;
      (there ? named : missing).add(name);
    }
  }
  return { roles: [...named], missing: [...missing] };
}

/** Everybody whom a plan names, each place once. */
export function responsibleIn({ activities }: Plan): Responsible[] {
  const works = activities.flatMap((activity) => [activity, ...activity.steps]);
  return works
    .filter(({ inherited }) => !inherited.has('responsible'))
    .flatMap(({ responsible }) => responsible);
}

interface Asked {
  name: string;
  key: string;
  /** Where only a person is asked for. */
  person: string | undefined;
}

function namedBy(text: string, { roles }: Plan): Asked[] {
  return readRoles(text, roles).map(({ name, known, person }) => ({
    name,
    key: roleKey(name),
    person: known ? undefined : person && personKeys(person)[0],
  }));
}

function isSame({ key, person }: Responsible, asked: Asked): boolean {
  if (key === asked.key) return true;
  return (
    asked.person !== undefined && person !== undefined && personKeys(person)[0] === asked.person
  );
}
