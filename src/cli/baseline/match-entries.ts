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
 * left by file, rule and marked words, so that a change elsewhere on the line makes no old finding new. No entry
 * answers for two findings, so that of several like ones only as many are old as there were.
 */
export function matchEntries(
  found: readonly BaselineEntry[],
  known: readonly BaselineEntry[],
): Matches {
  const entryOf: (number | undefined)[] = found.map(() => undefined);
  const taken = new Set<number>();
  for (const keyOf of [byFingerprint, byWords]) {
    const waiting = new Map<string, number[]>();
    for (const [index, entry] of known.entries()) {
      if (taken.has(index)) continue;
      const same = waiting.get(keyOf(entry)) ?? [];
      waiting.set(keyOf(entry), same);
      same.push(index);
    }
    const next = new Map<string, number>();
    for (const [index, entry] of found.entries()) {
      if (entryOf[index] !== undefined) continue;
      const key = keyOf(entry);
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
