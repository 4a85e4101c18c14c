import { AND } from '../words/qualifiers.ts';
import { type Cell, isKind, matchWords } from './cell.ts';

/** An item of a list that shares its head: «УВР» and «ВР» behind «заместители директора по». */
export interface ListItem {
  meaning: string;
  start: number;
  end: number;
}

/** Reads one item at a token. */
export type MatchItem = (cell: Cell, at: number) => ListItem | undefined;

/** Items parted by commas, slashes or «и»; empty if there is none at the token. */
export function matchList(cell: Cell, at: number, matchItem: MatchItem): ListItem[] {
  const items: ListItem[] = [];
  for (let item = matchItem(cell, at); item; item = nextItem(cell, item.end, matchItem))
    items.push(item);
  return items;
}

function nextItem(cell: Cell, at: number, matchItem: MatchItem): ListItem | undefined {
  const isSign = isKind(cell, at, 'comma', 'slash');
  const next = matchWords(cell, isSign ? at + 1 : at, AND) ?? (isSign ? at + 1 : undefined);
  return next === undefined ? undefined : matchItem(cell, next);
}
