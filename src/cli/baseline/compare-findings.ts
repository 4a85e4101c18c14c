import { dirname, resolve } from 'node:path';
import type { Diagnostic } from '../../core/diagnostic.ts';
import type { JoinedResult } from '../../report/join-results.ts';
import { canBeAccepted } from '../../suppressions/rules.ts';
import { wayFrom } from '../way-from.ts';
import { type BaselineEntry, describeFindings } from './baseline-entry.ts';
import { openStates } from './find-stale.ts';
import { matchEntries } from './match-entries.ts';

/** What was found, held against the baseline. */
export interface Compared {
  /** What can be accepted, as entries, and for each the entry that holds it already. */
  entries: readonly BaselineEntry[];
  old: readonly (BaselineEntry | undefined)[];
  fresh: readonly Diagnostic[];
  /** What can't be accepted. */
  open: readonly Diagnostic[];
  /**
   * The entries that no finding answers to: those that have had their time, those of files that were not checked now, and
   * those of which nothing can be known, as something keeps such findings from being found.
   */
  stale: readonly BaselineEntry[];
  unchecked: readonly BaselineEntry[];
  unknown: readonly BaselineEntry[];
}

/** Holds what was found in the current folder `cwd` against the entries of the baseline at an absolute path. */
export function compareFindings(
  result: JoinedResult,
  known: readonly BaselineEntry[],
  path: string,
  cwd: string,
): Compared {
  const folder = dirname(path);
  const nameOf = (file: string): string => wayFrom(folder, resolve(cwd, file));
  const acceptable = result.findings.filter(({ rule }) => canBeAccepted(rule));
  const entries = describeFindings(acceptable, result.lines, nameOf);
  const { entryOf, left } = matchEntries(entries, known);
  const open = result.findings.filter(({ rule }) => !canBeAccepted(rule));
  const fresh = acceptable.filter((_, index) => entryOf[index] === undefined);
  const news = new Set([...fresh, ...open]);
  const { files, plans } = result;
  const findings = result.findings.map((one) => ({
    file: one.file,
    rule: one.rule,
    isAccepted: !news.has(one),
  }));
  const stateOf = openStates({ files, plans, findings }, nameOf, folder);
  const unmatched = left.flatMap((index) => known[index] ?? []);
  return {
    entries,
    old: entryOf.map((index) => (index === undefined ? undefined : known[index])),
    fresh,
    open,
    stale: unmatched.filter((one) => stateOf(one) === 'stale'),
    unchecked: unmatched.filter((one) => stateOf(one) === 'unchecked'),
    unknown: unmatched.filter((one) => stateOf(one) === 'unknown'),
  };
}
