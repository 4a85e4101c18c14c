import type { RuleInfo } from '../../core/diagnostic.ts';
import type { Location } from '../../core/location.ts';
import { explainGlob } from '../../plan/settings/explain-glob.ts';
import type { LocatedDays } from '../../plan/settings/explain-overlap.ts';
import { explainRule } from '../../plan/settings/explain-rule.ts';
import type { RuleSet } from '../../plan/settings/rule-sets.ts';
import type { SaidSettings, Settings } from '../../plan/settings/settings.ts';
import type { Sourced } from '../../plan/settings/sourced.ts';
import type {
  Held,
  HeldCalendar,
  HeldDays,
  HeldOverride,
  HeldRule,
  HeldSettings,
  Source,
} from './held-settings.ts';
import type { OpenedConfig } from './open-config.ts';

type FindSource = (at: Location) => Promise<Source>;

/** Works out what holds; of the rules only those that are not as usual, unless `all` are asked for. */
export async function holdSettings(
  { file, settings, leftOut }: OpenedConfig,
  rules: readonly RuleInfo[],
  all: boolean,
): Promise<HeldSettings> {
  const { said, sources } = settings;
  const find = sourceFinder(settings);
  const hold = holder(find);
  const ids = rules.map(({ id }) => id);
  const overrides = said?.ruleSets.flatMap((one) => overrideOf(one, ids)) ?? [];
  return {
    path: file,
    leftOut,
    files: sources,
    language: said?.language ? await hold(said.language) : usual(null),
    catalogue: said?.catalogue ? await hold(said.catalogue) : usual(null),
    calendar: await holdCalendar(said, hold),
    roles: await Promise.all((said?.roles ?? []).map(hold)),
    ignore: await Promise.all((said?.ignore ?? []).filter(isRight).map(hold)),
    overrides: await Promise.all(overrides.map(hold)),
    rules: await holdRules(file, settings, rules, all, find),
  };
}

/** Finds the line of a place in the files of the settings. */
export function sourceFinder({ files }: Settings): FindSource {
  const documents = new Map(files.map(({ file, document }) => [file, document]));
  return async (at) => {
    const range = await documents.get(at.file)?.locate(at);
    return { file: at.file, line: range?.start.line ?? 1 };
  };
}

type Hold = <Value>(one: Sourced<Value>) => Promise<Held<Value>>;

function holder(find: FindSource): Hold {
  return async ({ value, at }) => ({ value, source: await find(at) });
}

function usual<Value>(value: Value): Held<Value> {
  return { value, source: null };
}

async function holdCalendar(said: SaidSettings | undefined, hold: Hold): Promise<HeldCalendar> {
  const { week, studyYear, workingDays } = said?.calendar ?? {};
  const read = said?.days ?? {};
  const days = ({ name, from, to, at }: LocatedDays): Promise<HeldDays> =>
    hold({ value: { name: name ?? null, from, to }, at });
  return {
    week: week ? await hold(week) : usual(5),
    studyYear:
      studyYear && read.studyYear
        ? await hold({ value: read.studyYear, at: studyYear.at })
        : usual(null),
    terms: await Promise.all((read.terms ?? []).map(days)),
    breaks: await Promise.all((read.breaks ?? []).map(days)),
    daysOff: await Promise.all((read.daysOff ?? []).map(days)),
    workingDays: workingDays
      ? await hold({ value: read.workingDays ?? [], at: workingDays.at })
      : usual([]),
  };
}

/** What is left of an override without what is wrong in it; nothing if no file or no rule is left. */
function overrideOf({ files, rules }: RuleSet, ids: readonly string[]): Sourced<HeldOverride>[] {
  const globs = files?.filter(isRight) ?? [];
  const severities = rules.filter((one) => !explainRule(one, ids));
  const [first] = globs;
  if (!first || severities.length === 0) return [];
  const value = {
    files: globs.map((glob) => glob.value),
    rules: Object.fromEntries(
      severities.map(({ value: { rule, severity } }) => [rule, severity] as const),
    ),
  };
  return [{ value, at: first.at }];
}

function isRight(glob: Sourced<string>): boolean {
  return explainGlob(glob) === undefined;
}

async function holdRules(
  file: string,
  { severityOf }: Settings,
  rules: readonly RuleInfo[],
  all: boolean,
  find: FindSource,
): Promise<HeldRule[]> {
  const held: HeldRule[] = [];
  for (const { id: rule, severity: own, worst } of rules) {
    const said = severityOf?.(rule, file);
    const severity = said?.value ?? own;
    const isUsual = severity === own && !(said && worst);
    if (!all && isUsual) continue;
    const source = said ? await find(said.at) : null;
    held.push({ rule, severity, usual: own, ...(worst && { worst }), source });
  }
  return held;
}
