import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CheckedPlan } from '../../report/check-report.ts';
import { hiddenBy } from '../../suppressions/rules.ts';
import type { BaselineEntry } from './baseline-entry.ts';

/** What was checked. */
interface Checked {
  /** The files that were read. */
  files: readonly string[];
  plans: readonly CheckedPlan[];
  findings: readonly HeldFinding[];
}

/** A finding and whether the baseline holds it. */
interface HeldFinding {
  file: string;
  rule: string;
  isAccepted: boolean;
}

/**
 * What is known of an entry that no finding answers to: it has had its time, or its file was not checked now, or it was
 * but something keeps karta from finding such things there.
 */
export type EntryState = 'stale' | 'unchecked' | 'unknown';

/**
 * Gives what is known of entries that no finding answers to.
 *
 * @param nameOf gives a file's name as the baseline has it
 * @param folder the baseline's folder
 */
export function openStates(
  { files, plans, findings }: Checked,
  nameOf: (file: string) => string,
  folder: string,
): (entry: BaselineEntry) => EntryState {
  const checked = new Set(files.map(nameOf));
  const hidden = findHidden(plans, findings);
  const named = new Map([...hidden].map(([file, isHidden]) => [nameOf(file), isHidden]));
  const places = new Map<string, boolean>();
  const isThere = (file: string): boolean => {
    const known = places.get(file) ?? existsSync(resolve(folder, file));
    places.set(file, known);
    return known;
  };
  return ({ file, rule }) => {
    if (!isThere(file)) return 'stale';
    // A file that can't be read is not among the files, but something is found in it.
    if (named.get(file)?.(rule)) return 'unknown';
    return checked.has(file) ? 'stale' : 'unchecked';
  };
}

/** Gives, for each file, the rules that something hides there; it may stand in the plan's other file. */
function findHidden(
  plans: readonly CheckedPlan[],
  findings: readonly HeldFinding[],
): Map<string, (rule: string) => boolean> {
  const partners = new Map<string, Set<string>>();
  const join = (file: string, other: string): void => {
    partners.set(file, (partners.get(file) ?? new Set([file])).add(other));
  };
  for (const { at, auditFile = at.file } of plans) {
    join(at.file, auditFile);
    join(auditFile, at.file);
  }
  const around = new Map<string, HeldFinding[]>();
  for (const one of findings) {
    for (const file of partners.get(one.file) ?? [one.file]) {
      const some = around.get(file) ?? [];
      around.set(file, some);
      some.push(one);
    }
  }
  return new Map([...around].map(([file, some]) => [file, hiddenBy(some)]));
}
