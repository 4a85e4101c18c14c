import { besidePath } from '../../core/file-path.ts';
import { inside, type Location } from '../../core/location.ts';
import type { OwnRole } from '../../language/roles/role.ts';
import type { LoadedFile } from '../../schema/load-file.ts';
import type { Checked } from '../../schema/shape-result.ts';
import type { CalendarEntry, ConfigFile } from '../../schema/types.ts';
import { itemsOf } from '../list-items.ts';

/** A value and where it is said. */
export interface Sourced<Value> {
  value: Value;
  at: Location;
}

type CalendarFields = Checked<CalendarEntry>;

/** Each field of the calendar, from the strongest config that has it. */
export type SourcedCalendar = {
  [Field in keyof CalendarFields]-?: Sourced<NonNullable<CalendarFields[Field]>> | undefined;
};

/** What several configs say together. */
export interface MergedConfig {
  calendar: Partial<SourcedCalendar>;
  roles: readonly OwnRole[];
  /** Relative to the current folder. */
  catalogue: { file: string; at: Location } | undefined;
}

/**
 * Puts configs together, the weakest first: a field of the calendar and the catalogue each as a whole, and the
 * roles by their names.
 */
export function mergeConfigs(configs: readonly LoadedFile<'config'>[]): MergedConfig {
  const calendar: Record<string, Sourced<unknown>> = {};
  let roles: readonly OwnRole[] = [];
  let catalogue: MergedConfig['catalogue'];
  for (const { file, value } of configs) {
    const at: Location = { file, path: [] };
    for (const [field, one] of Object.entries(value?.calendar ?? {})) {
      if (one !== undefined) calendar[field] = { value: one, at: inside(at, 'calendar', field) };
    }
    roles = mergeRoles(roles, value?.roles);
    const named = value?.catalogue;
    if (named !== undefined)
      catalogue = { file: besidePath(file, named), at: inside(at, 'catalogue') };
  }
  return { calendar: calendar as Partial<SourcedCalendar>, roles, catalogue };
}

/** A name may stand several times in one config, as two people may have one role. */
function mergeRoles(
  weaker: readonly OwnRole[],
  entries: Checked<ConfigFile>['roles'],
): readonly OwnRole[] {
  const own = itemsOf(entries, []).flatMap(({ value: { name, aliases, person } }): OwnRole[] => {
    const names = itemsOf(aliases, []).map(({ value }) => value);
    return name === undefined ? [] : [{ name, aliases: names, ...(person && { person }) }];
  });
  const named = new Set(own.map(nameKey));
  return [...weaker.filter((role) => !named.has(nameKey(role))), ...own];
}

function nameKey({ name }: OwnRole): string {
  return name.trim().toLowerCase();
}
