import { resolve } from 'node:path';
import type { Text } from '../core/text.ts';
import { uniteDiagnostics } from '../core/unite-diagnostics.ts';
import type { JoinedResult } from '../report/join-results.ts';
import type { BaselineEntry } from './baseline/baseline-entry.ts';
import { type Baseline, writeEntries } from './baseline/baseline-text.ts';
import { type BaselineOptions, chooseFile } from './baseline/choose-file.ts';
import { type Compared, compareFindings } from './baseline/compare-findings.ts';
import { noBaseline, readBaseline } from './baseline/read-baseline.ts';
import { reportStale } from './baseline/report-stale.ts';
import { sayPruned, sayWritten } from './baseline/say-written.ts';
import type { Session } from './session.ts';
import { wayFrom } from './way-from.ts';
import { writeResult } from './write-result.ts';

/** What was found, and what people should know of the check. */
interface Result extends JoinedResult {
  notes: readonly Text[];
}

/** Takes out of what was found what a baseline accepts. */
export type ApplyBaseline = <R extends Result>(result: R) => Promise<R>;

/**
 * Reads the baseline that options name, before anything is checked; what it gives writes the file too, if that is
 * asked for. Throws UsageError for a file that is missing or no baseline, and for options that don't go together.
 */
export function openBaseline(options: BaselineOptions, session: Session): ApplyBaseline {
  const name = chooseFile(options);
  const path = resolve(session.host.cwd, name);
  const before = readBaseline(path, name);
  if (!before && options.writeBaseline === undefined) throw noBaseline(name);
  const baseline = before ?? { entries: [], text: '' };
  const place = { path, name, session };
  return async (result) => {
    const compared = compareFindings(result, baseline.entries, path, session.host.cwd);
    if (options.writeBaseline !== undefined) return writeAll(result, baseline, compared, place);
    if (options.pruneBaseline) return prune(result, baseline, compared, place);
    return filter(result, baseline, compared, place);
  };
}

/** Where a baseline lies. */
interface Place {
  /** Absolute. */
  path: string;
  /** As it was named. */
  name: string;
  session: Session;
}

function filter<R extends Result>(
  result: R,
  { text }: Baseline,
  { entries, fresh, open, stale }: Compared,
  { path, session: { host, language } }: Place,
): R {
  const suppressed = result.suppressed + entries.length - fresh.length;
  const findings = [...fresh, ...open];
  if (stale.length === 0) return { ...result, findings: uniteDiagnostics(findings), suppressed };
  const file = wayFrom(host.cwd, path);
  const told = reportStale(stale, { file, text }, language);
  return {
    ...result,
    findings: uniteDiagnostics([...findings, told.finding]),
    lines: new Map([...result.lines, ...told.lines]),
    suppressed,
  };
}

async function writeAll<R extends Result>(
  result: R,
  before: Baseline,
  { entries, open, unchecked, unknown }: Compared,
  place: Place,
): Promise<R> {
  await write([...entries, ...unchecked, ...unknown], before, place);
  return {
    ...result,
    findings: open,
    suppressed: result.suppressed + entries.length,
    notes: [
      ...result.notes,
      sayWritten(place.name, {
        written: entries.length,
        unchecked: unchecked.length,
        unknown: unknown.length,
        open: open.length,
      }),
    ],
  };
}

async function prune<R extends Result>(
  result: R,
  before: Baseline,
  compared: Compared,
  place: Place,
): Promise<R> {
  const { entries, old, stale, unchecked, unknown } = compared;
  // As they are now: the words around a finding may have changed.
  const kept = entries.filter((_, index) => old[index]);
  await write([...kept, ...unchecked, ...unknown], before, place);
  const left = filter(result, before, { ...compared, stale: [] }, place);
  return { ...left, notes: [...left.notes, sayPruned(place.name, stale.length)] };
}

/** Writes the file whole or not at all, and not if it is the same. */
async function write(
  entries: readonly BaselineEntry[],
  before: Baseline,
  { name, session }: Place,
): Promise<void> {
  const text = writeEntries(entries);
  if (text === before.text) return;
  const format = { render: (one: string) => one };
  await writeResult(text, [{ format, file: name }], session);
}
