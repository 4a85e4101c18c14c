import type { Finding } from '../../core/diagnostic.ts';
import { createRoleDictionary } from '../../language/roles/dictionary.ts';
import { isKind, type LoadedFile } from '../../schema/load-file.ts';
import { createSchoolCalendar } from '../calendar/school-calendar.ts';
import { collectDateProblems } from '../read-dates.ts';
import { explainGlobs } from './explain-glob.ts';
import { explainLink, problemOfName } from './explain-link.ts';
import { judgeRuleNames } from './judge-rule-names.ts';
import { loadChain, type SettingsSource } from './load-chain.ts';
import { type MergedConfig, mergeConfigs } from './merge-configs.ts';
import { type CalendarProblems, readCalendar } from './read-calendar.ts';
import { readSeverities } from './read-severities.ts';
import type { Settings } from './settings.ts';

/** The settings that a config makes, together with those that it extends. */
export async function loadSettings(
  file: string,
  { load, ...rest }: SettingsSource,
): Promise<Omit<Settings, 'config' | 'looked'>> {
  const { knownRules } = rest;
  const loaded = new Map<string, LoadedFile>();
  const source: SettingsSource = {
    ...rest,
    load: async (named) => {
      const read = await load(named);
      const one = knownRules ? judgeRuleNames(read, knownRules) : read;
      loaded.set(one.file, one);
      return one;
    },
  };
  const { configs, findings } = await loadChain(file, source);
  const merged = mergeConfigs(configs);
  const problems: CalendarProblems = { dates: collectDateProblems(), findings: [...findings] };
  const calendar = readCalendar(merged.calendar, problems);
  // What is left out was left out before the check, when plans were looked for; here it is only judged.
  problems.findings.push(...explainGlobs(merged.ignore));
  return {
    calendar: createSchoolCalendar(calendar),
    roles: createRoleDictionary(merged.roles.map(({ value }) => value)),
    severityOf: await readSeverities(merged.ruleSets, source, problems.findings),
    said: { ...merged, days: calendar },
    catalogue: await loadCatalogue(merged.catalogue, source, problems.findings),
    files: [...loaded.values()],
    sources: configs.map((one) => one.file).reverse(),
    dateProblems: problems.dates.found,
    findings: problems.findings,
  };
}

/** The catalogue that a config names; if there is none to be had, that is noted down or known already. */
async function loadCatalogue(
  named: MergedConfig['catalogue'],
  { files, load }: SettingsSource,
  findings: Finding[],
): Promise<LoadedFile<'catalogue'> | undefined> {
  if (!named) return undefined;
  const { value: file, at } = named;
  const problem = problemOfName(file);
  const state = !problem && (await files.exists(file));
  if (state !== true) {
    const why = problem ?? (state || 'no-catalogue');
    findings.push(explainLink(why, file, at, files.rootOf?.(at.file)));
    return undefined;
  }
  const loaded = await load({ file, kind: 'catalogue' });
  if (isKind(loaded, 'catalogue')) return loaded.document && loaded;
  findings.push(explainLink('not-a-catalogue', file, at));
  return undefined;
}
