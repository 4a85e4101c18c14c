import type { Severity } from '../../core/diagnostic.ts';
import { inside, type Location } from '../../core/location.ts';
import type { LoadedFile } from '../../schema/load-file.ts';
import type { Checked } from '../../schema/shape-result.ts';
import type { ConfigFile } from '../../schema/types.ts';
import { itemsOf } from '../list-items.ts';
import { type Sourced, textsOf } from './sourced.ts';

/** How bad the findings of a rule are; those of a rule that is off are not told. */
export type RuleSeverity = Severity | 'off';

/** The severities that a config gives to rules, everywhere or in some files. */
export interface RuleSet {
  /** By the rules' ids. */
  rules: readonly Sourced<{ rule: string; severity: RuleSeverity }>[];
  /** The globs of the files, relative to the folder of the config; undefined for all files. */
  files: readonly Sourced<string>[] | undefined;
}

/**
 * What configs say of rules, the weakest first: what holds everywhere, then what holds in some files, so that an override
 * of a region stands against what a school says of the rule in general.
 */
export function ruleSetsOf(configs: readonly LoadedFile<'config'>[]): RuleSet[] {
  return [...configs.flatMap(generalRules), ...configs.flatMap(overrides)];
}

function generalRules({ file, value }: LoadedFile<'config'>): RuleSet[] {
  const rules = severitiesOf(value?.rules, { file, path: ['rules'] });
  return rules.length > 0 ? [{ rules, files: undefined }] : [];
}

function overrides({ file, value }: LoadedFile<'config'>): RuleSet[] {
  return itemsOf(value?.overrides, ['overrides']).map(({ value: one, path }) => ({
    rules: severitiesOf(one.rules, { file, path: [...path, 'rules'] }),
    files: textsOf(one.files, { file, path: [...path, 'files'] }),
  }));
}

function severitiesOf(severities: Checked<ConfigFile>['rules'], at: Location): RuleSet['rules'] {
  return Object.entries(severities ?? {}).flatMap(([rule, severity]) =>
    severity === undefined ? [] : [{ value: { rule, severity }, at: inside(at, rule) }],
  );
}
