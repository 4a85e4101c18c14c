import { personKeys } from '../../language/roles/person-keys.ts';
import { readRoles } from '../../language/roles/read-roles.ts';
import { roleKey } from '../../language/roles/role-key.ts';
import type { Plan, Responsible } from '../model.ts';

/** Whether somebody whom a plan names is asked for; everybody is if nobody is named. */
export function askedFor(
  plan: Plan,
  { roles }: { roles?: readonly string[] },
): (one: Responsible) => boolean {
  if (!roles) return () => true;
  const asked = roles.flatMap((text) => namedBy(text, plan));
  return (one) => asked.some((who) => isSame(one, who));
}

/** A role that is asked for and that nobody has. */
export interface MissingRole {
  name: string;
  /** The role that is meant, where the words nearly name one. */
  suggestion: string | undefined;
}

/** The roles that are asked for, as the plans call them, and those that nobody in any plan has. */
export function nameRoles(
  plans: readonly Plan[],
  roles: readonly string[],
): { named: string[]; missing: MissingRole[] } {
  const named = new Set<string>();
  const missing = new Map<string, MissingRole>();
  const people = new Map(plans.map((plan) => [plan, responsibleIn(plan)]));
  for (const text of roles) {
    const all = plans.map((plan) => ({ plan, asked: namedBy(text, plan) }));
    for (const index of all[0]?.asked.keys() ?? []) {
      const there = all.find(({ plan, asked }) => {
        const who = asked[index];
        return who && people.get(plan)?.some((one) => isSame(one, who));
      });
      const { name = text, suggestion } = (there ?? all[0])?.asked[index] ?? {};
      if (there) named.add(name);
      else missing.set(name, { name, suggestion });
    }
  }
  return { named: [...named], missing: [...missing.values()] };
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
  suggestion: string | undefined;
}

function namedBy(text: string, { roles }: Plan): Asked[] {
  return readRoles(text, roles).map(({ name, known, person, suggestion }) => ({
    name,
    key: roleKey(name),
    person: known ? undefined : person && personKeys(person)[0],
    suggestion,
  }));
}

function isSame({ key, person }: Responsible, asked: Asked): boolean {
  if (key === asked.key) return true;
  return (
    asked.person !== undefined && person !== undefined && personKeys(person)[0] === asked.person
  );
}
