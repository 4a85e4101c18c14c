import { type Entry, type Head, keyOf, type SheetTable } from './read-flow.ts';
import type { ListColumn } from './sheet.ts';
import { columnKeys, uniteColumns } from './unite-columns.ts';

/** A table where it stands in a report. */
export interface TableEntry extends Entry {
  content: SheetTable;
}

/** Tables that go into one list. */
export interface Merged {
  members: TableEntry[];
  /** The columns of all of them. */
  columns: readonly ListColumn[];
}

/**
 * Puts together what people want to filter as one list: tables of the same kind whose first columns agree and that
 * share at least half of their columns, such as the duties of all roles or the plans of all schools. The first
 * column tells apart what merely looks alike: what is late begins with «Опоздание», what is due with «Осталось».
 */
export function mergeTables(
  entries: readonly TableEntry[],
  isSame: (merged: Merged, entry: TableEntry) => boolean = isAlike,
): Merged[] {
  const all: Merged[] = [];
  for (const entry of entries) {
    const merged = all.find((one) => isSame(one, entry));
    const { columns } = entry.content.list;
    if (!merged) all.push({ members: [entry], columns });
    else {
      merged.members.push(entry);
      merged.columns = uniteColumns(merged.columns, columns);
    }
  }
  return all;
}

function isAlike({ members, columns }: Merged, { content }: TableEntry): boolean {
  const other = content.list.columns;
  if (members[0]?.content.source !== content.source) return false;
  if (columns[0]?.title !== other[0]?.title) return false;
  const known = new Set(columnKeys(columns));
  const shared = columnKeys(other).filter((key) => known.has(key)).length;
  return shared * 2 >= Math.min(columns.length, other.length);
}

/** The headings that all of its tables stand under. */
export function commonHeads({ members }: Merged): Head[] {
  const [first, ...rest] = members.map(({ heads }) => heads);
  const sets = rest.map((heads) => new Set(heads.map(keyOf)));
  return (first ?? []).filter((head) => sets.every((keys) => keys.has(keyOf(head))));
}
