import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Diagnostic } from '../../core/diagnostic.ts';
import type { CheckedPlan } from '../../report/check-report.ts';
import { hidesOthers } from '../../suppressions/rules.ts';
import type { BaselineEntry } from './baseline-entry.ts';

/** What was checked, with the names of files as the baseline has them. */
export interface Checked {
  /** The baseline's folder. */
  folder: string;
  /** The files in which all that is wrong was found. */
  files: ReadonlySet<string>;
}

/** Whether an entry that no finding answers to has had its time: its file was looked through, or is gone. */
export function isStale({ file }: BaselineEntry, { folder, files }: Checked): boolean {
  return files.has(file) || !existsSync(resolve(folder, file));
}

/**
 * The files in which all that is wrong can be found: not those that a finding keeps karta from looking into, nor their
 * plans' other files.
 *
 * @param fresh the findings that the baseline does not hold
 */
export function searchedFiles(
  files: readonly string[],
  plans: readonly CheckedPlan[],
  findings: readonly Diagnostic[],
  fresh: ReadonlySet<Diagnostic>,
): string[] {
  const blind = new Set<string>();
  for (const one of findings) if (hidesOthers(one.rule, !fresh.has(one))) blind.add(one.file);
  if (blind.size === 0) return [...files];
  const others = new Set(blind);
  for (const { at, auditFile = at.file } of plans) {
    if (blind.has(at.file) || blind.has(auditFile)) others.add(at.file).add(auditFile);
  }
  return files.filter((file) => !others.has(file));
}
