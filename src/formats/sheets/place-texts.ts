import { commonHeads, type Merged, type TableEntry } from './merge-tables.ts';
import { type Entry, type Head, headBlocks, keyOf } from './read-flow.ts';
import type { TextBlock } from './sheet.ts';

/** A text where it stands in a report. */
export interface TextEntry extends Entry {
  content: TextBlock;
}

export interface PlacedTexts {
  above: TextEntry[];
  below: TextEntry[];
}

export function isTable(entry: Entry): entry is TableEntry {
  return entry.content.kind === 'list';
}

export function isText(entry: Entry): entry is TextEntry {
  return !isTable(entry);
}

/**
 * Finds a list for each text: the one that it introduces, or the one that it follows, if the list stands under the
 * same headings; texts that are about only some of a list's rows are left over.
 */
export function placeTexts(
  entries: readonly Entry[],
  lists: readonly Merged[],
): { placed: Map<Merged, PlacedTexts>; rest: TextEntry[] } {
  const listOf = new Map(lists.flatMap((list) => list.members.map((one) => [one, list] as const)));
  const keys = new Map(lists.map((list) => [list, new Set(commonHeads(list).map(keyOf))]));
  const placed = new Map<Merged, PlacedTexts>(
    lists.map((list) => [list, { above: [], below: [] }]),
  );
  const rest: TextEntry[] = [];
  const nexts = nextTables(entries);
  let last: TableEntry | undefined;
  entries.forEach((entry, index) => {
    if (isTable(entry)) last = entry;
    if (!isText(entry)) return;
    const next = isRemark(entry, last, nexts[index]) ? undefined : nexts[index];
    const [before, after] = [last && listOf.get(last), next && listOf.get(next)];
    const fits = (list: Merged): boolean =>
      entry.heads.every((head) => keys.get(list)?.has(keyOf(head)));
    if (after && after.members[0] === next && fits(after)) placed.get(after)?.above.push(entry);
    else if (before && fits(before)) placed.get(before)?.below.push(entry);
    else rest.push(entry);
  });
  return { placed, rest };
}

/** Whether a text is about the table before it: the next one has a heading of its own. */
function isRemark(
  { heads }: TextEntry,
  last: TableEntry | undefined,
  next: TableEntry | undefined,
): boolean {
  return isSamePlace(heads, last?.heads) && !isSamePlace(heads, next?.heads);
}

function isSamePlace(heads: readonly Head[], others: readonly Head[] | undefined): boolean {
  return others !== undefined && heads.map(keyOf).join('\n\n') === others.map(keyOf).join('\n\n');
}

/** For each entry the table that follows it. */
function nextTables(entries: readonly Entry[]): (TableEntry | undefined)[] {
  let next: TableEntry | undefined;
  return entries
    .toReversed()
    .map((entry) => {
      const following = next;
      if (isTable(entry)) next = entry;
      return following;
    })
    .toReversed();
}

/** The texts with those of their headings that are not shown yet. */
export function withHeadings(entries: readonly TextEntry[], shown: readonly Head[]): TextBlock[] {
  let before = new Set(shown.map(keyOf));
  return entries.flatMap(({ heads, content }) => {
    const fresh = heads.filter((head) => !before.has(keyOf(head)));
    before = new Set([...shown, ...heads].map(keyOf));
    const isEmpty = content.kind === 'paragraph' && content.text === '';
    return [...fresh.flatMap(headBlocks), ...(isEmpty ? [] : [content])];
  });
}
