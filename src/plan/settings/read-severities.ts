import type { Finding } from '../../core/diagnostic.ts';
import { pathWithin } from '../../core/file-path.ts';
import { explainGlob, explainGlobs } from './explain-glob.ts';
import { explainRule } from './explain-rule.ts';
import type { SettingsSource } from './load-chain.ts';
import { readGlobs } from './read-globs.ts';
import type { RuleSet, RuleSeverity } from './rule-sets.ts';
import type { Sourced } from './sourced.ts';

/** How bad a rule's findings in a file are, and where that is said; undefined for as bad as the rule has it. */
export type SeverityOf = (rule: string, file: string) => Sourced<RuleSeverity> | undefined;

interface Said extends Sourced<RuleSeverity> {
  holdsFor(file: string): boolean;
}

/**
 * Reads what configs say of rules, of which the later holds; undefined if nothing is left of it. What is wrong with it
 * is noted down.
 */
export async function readSeverities(
  ruleSets: readonly RuleSet[],
  { cwd, knownRules }: Pick<SettingsSource, 'cwd' | 'knownRules'>,
  findings: Finding[],
): Promise<SeverityOf | undefined> {
  const all = new Map<string, Said[]>();
  for (const { rules, files } of ruleSets) {
    const holdsFor = files ? await readFiles(files, cwd, findings) : () => true;
    for (const one of rules) {
      const finding = knownRules && explainRule(one, knownRules);
      if (finding) findings.push(finding);
      const { rule, severity } = one.value;
      const said = all.get(rule) ?? [];
      if (!finding) all.set(rule, [...said, { value: severity, at: one.at, holdsFor }]);
    }
  }
  if (all.size === 0) return undefined;
  return (rule, file) => all.get(rule)?.findLast(({ holdsFor }) => holdsFor(file));
}

/** Whether a file is one of those that globs mean; globs of a config mean nothing outside its folder. */
async function readFiles(
  globs: readonly Sourced<string>[],
  cwd: string | undefined,
  findings: Finding[],
): Promise<(file: string) => boolean> {
  findings.push(...explainGlobs(globs));
  const right = globs.filter((glob) => !explainGlob(glob));
  const folder = right[0]?.at.file.split('/').slice(0, -1).join('/');
  if (folder === undefined) return () => false;
  const test = await readGlobs(right);
  return (file) => {
    const way = pathWithin(folder, file, cwd);
    const match = way === undefined ? undefined : test(way);
    return match !== undefined && match !== 'excepted';
  };
}
