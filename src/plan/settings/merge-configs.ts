import { besidePath } from '../../core/file-path.ts';
import { inside, type Location } from '../../core/location.ts';
import type { Language } from '../../core/text.ts';
import type { OwnRole } from '../../language/roles/role.ts';
import type { LoadedFile } from '../../schema/load-file.ts';
import type { Checked } from '../../schema/shape-result.ts';
import type { CalendarEntry, ConfigFile } from '../../schema/types.ts';
import { itemsOf } from '../list-items.ts';
import { problemOfName } from './explain-link.ts';
import { type RuleSet, ruleSetsOf } from './rule-sets.ts';
import { type Sourced, textsOf } from './sourced.ts';

type CalendarFields = Checked<CalendarEntry>;

/** Each field of the calendar, from the strongest config that has it. */
export type SourcedCalendar = {
  [Field in keyof CalendarFields]-?: Sourced<NonNullable<CalendarFields[Field]>> | undefined;
};

/** What several configs say together. */
export interface MergedConfig {
  language: Sourced<Language> | undefined;
  calendar: Partial<SourcedCalendar>;
  roles: readonly Sourced<OwnRole>[];
  /** Relative to the current folder; what can't be a path as it stands there. */
  catalogue: Sourced<string> | undefined;
  /** The weakest first: what holds everywhere, then what holds in some files. */
  ruleSets: readonly RuleSet[];
  /** Globs of what is not looked at, relative to the folder of the config that says them; the weakest first. */
  ignore: readonly Sourced<string>[];
}

/**
 * Puts configs together, the weakest first: a field of the calendar, the language and the catalogue each as a
 * whole, the roles by their names; severities and globs add up.
 */
export function mergeConfigs(configs: readonly LoadedFile<'config'>[]): MergedConfig {
  const calendar: Record<string, Sourced<unknown>> = {};
  let language: MergedConfig['language'];
  let roles: MergedConfig['roles'] = [];
  let catalogue: MergedConfig['catalogue'];
  for (const { file, value } of configs) {
    const at: Location = { file, path: [] };
    for (const [field, one] of Object.entries(value?.calendar ?? {})) {
      if (one !== undefined) calendar[field] = { value: one, at: inside(at, 'calendar', field) };
    }
    if (value?.language) language = { value: value.language, at: inside(at, 'language') };
    roles = mergeRoles(roles, value?.roles, inside(at, 'roles'));
    const named = value?.catalogue;
    if (named !== undefined)
      catalogue = { value: pathOf(named, file), at: inside(at, 'catalogue') };
  }
  return {
    language,
    calendar: calendar as Partial<SourcedCalendar>,
    roles,
    catalogue,
    ruleSets: ruleSetsOf(configs),
    ignore: configs.flatMap(({ file, value }) =>
      textsOf(value?.ignore, { file, path: ['ignore'] }),
    ),
  };
}

/** What can't be a path stays as it is, so that people know it again. */
function pathOf(name: string, config: string): string {
  return problemOfName(name) ? name : besidePath(config, name);
}

/** A name may stand several times in one config, as two people may have one role. */
function mergeRoles(
  weaker: MergedConfig['roles'],
  entries: Checked<ConfigFile>['roles'],
  at: Location,
): MergedConfig['roles'] {
  const own = itemsOf(entries, []).flatMap(({ value, path }): Sourced<OwnRole>[] => {
    const { name, aliases, person } = value;
    const names = itemsOf(aliases, []).map((alias) => alias.value);
    if (name === undefined) return [];
    return [
      { value: { name, aliases: names, ...(person && { person }) }, at: inside(at, ...path) },
    ];
  });
  const named = new Set(own.map(nameKey));
  return [...weaker.filter((role) => !named.has(nameKey(role))), ...own];
}

function nameKey({ value: { name } }: Sourced<OwnRole>): string {
  return name.trim().toLowerCase();
}
