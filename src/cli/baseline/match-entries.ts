import type { BaselineEntry } from './baseline-entry.ts';

/** Which of the findings a baseline knows. */
export interface Matches {
  /** The entry of each finding, by their indexes; undefined for what is new. */
  entryOf: readonly (number | undefined)[];
  /** The indexes of the entries that no finding answers to. */
  left: readonly number[];
}

/**
 * Matches findings with the entries of a baseline, one with one. First those whose fingerprints are the same; what is
 * left by file, rule and marked words, so that a change elsewhere on the line makes no old finding new; and what a file
 * can have only once by its rule, as its place moves when it is mended in part. No entry answers for two findings, so
 * that of several like ones only as many are old as there were.
 */
export function matchEntries(
  found: readonly BaselineEntry[],
  known: readonly BaselineEntry[],
): Matches {
  const entryOf: (number | undefined)[] = found.map(() => undefined);
  const taken = new Set<number>();
  const ways: readonly ((entry: BaselineEntry) => string | undefined)[] = [
    byFingerprint,
    byWords,
    byRule,
  ];
  for (const keyOf of ways) {
    const waiting = new Map<string, number[]>();
    for (const [index, entry] of known.entries()) {
      const key = taken.has(index) ? undefined : keyOf(entry);
      if (key === undefined) continue;
      const same = waiting.get(key) ?? [];
      waiting.set(key, same);
      same.push(index);
    }
    const next = new Map<string, number>();
    for (const [index, entry] of found.entries()) {
      const key = entryOf[index] === undefined ? keyOf(entry) : undefined;
      if (key === undefined) continue;
      const turn = next.get(key) ?? 0;
      const one = waiting.get(key)?.[turn];
      if (one === undefined) continue;
      next.set(key, turn + 1);
      entryOf[index] = one;
      taken.add(one);
    }
  }
  return { entryOf, left: [...known.keys()].filter((index) => !taken.has(index)) };
}

function byFingerprint({ file, rule, fingerprint }: BaselineEntry): string {
  return JSON.stringify([file, rule, fingerprint]);
}

function byWords({ file, rule, marked }: BaselineEntry): string {
  return JSON.stringify([file, rule, marked]);
}

/** Rules that find something once in a file, and mark the first of the places that show it. */
const ONCE_IN_A_FILE: ReadonlySet<string> = new Set(['renumbered-codes']);

function byRule({ file, rule }: BaselineEntry): string | undefined {
  return ONCE_IN_A_FILE.has(rule) ? JSON.stringify([file, rule]) : undefined;
}
