import type { Severity } from '../../core/diagnostic.ts';

/** How many results of a run GitHub shows: docs.github.com, “SARIF support for code scanning”. */
const MOST = 5000;

/** GitHub takes 10 MB of compressed SARIF; what is no longer uncompressed, is no longer compressed. In UTF-8 bytes. */
const MOST_BYTES = 9_000_000;

const WORST_FIRST: readonly Severity[] = ['error', 'warning', 'info'];

/** As many things as there is room for, worst first, in their own order; `write` says what is written of one. */
export function keepWorst<Item extends { severity: Severity }, Written extends object>(
  items: readonly Item[],
  write: (item: Item, index: number) => Written,
  room: { count: number; bytes: number } = { count: MOST, bytes: MOST_BYTES },
): Written[] {
  const kept: { index: number; written: Written }[] = [];
  let bytes = 0;
  for (const [index, item] of worstFirst(items)) {
    const written = write(item, index);
    bytes += Buffer.byteLength(JSON.stringify(written)) + 1;
    if (kept.length === room.count || bytes > room.bytes) break;
    kept.push({ index, written });
  }
  return kept.sort((a, b) => a.index - b.index).map(({ written }) => written);
}

function worstFirst<Item extends { severity: Severity }>(items: readonly Item[]): [number, Item][] {
  const numbered = [...items.entries()];
  return WORST_FIRST.flatMap((severity) => numbered.filter(([, one]) => one.severity === severity));
}
