import { matchPhrase } from '../match-phrase.ts';
import { areas, deputies, posts } from '../trees.ts';
import { type Cell, isKind, wordAt } from './cell.ts';
import type { Head } from './match-head.ts';
import { type ListItem, matchList } from './match-list.ts';
import { matchSchool } from './match-school.ts';

const DEPUTY = 'Заместитель директора';
/** An area may stand without «по» if it is an abbreviation: «зам УВР». */
const LONGEST_ABBREVIATION = 4;

/** «Зам. директора школы по УВР и ВР», «завуч», «ЗДУВР». */
export function matchDeputy(cell: Cell, at: number): Head | undefined {
  const head = matchPhrase(deputies, cell.tokens, at);
  if (!head) return undefined;
  const { isNominative } = head;
  const list = matchAreas(cell, matchSchool(cell, head.end) ?? head.end);
  if (list) return { ...deputiesFor(cell, list, at), isNominative };
  const parts = [{ name: nameDeputy(cell, head.meaning), start: at, end: head.end }];
  return { parts, end: head.end, isNominative, isBody: false, isDeputy: true };
}

/** «по ВР» behind another deputy: «зам. директора по УВР Петрова А. И., по ВР Сидорова Н. К.». */
export function matchNextDeputy(cell: Cell, at: number): Head | undefined {
  const list = wordAt(cell, at) === 'по' ? matchAreas(cell, at) : undefined;
  return list && deputiesFor(cell, list, at);
}

interface Areas {
  items: readonly ListItem[];
  end: number;
}

function deputiesFor(cell: Cell, { items, end }: Areas, at: number): Head {
  const parts = items.map((item, index) => ({
    name: nameDeputy(cell, item.meaning),
    start: index === 0 ? at : item.start,
    end: item.end,
  }));
  return { parts, end, isNominative: true, isBody: false, isDeputy: true };
}

function nameDeputy({ words }: Cell, area: string): string {
  return words.nameOf(area === '' ? DEPUTY : `${DEPUTY} по ${area}`);
}

function matchAreas(cell: Cell, at: number): Areas | undefined {
  const closing = cell.closes.get(at);
  const items = matchList(cell, closing === undefined ? at : at + 1, matchArea);
  const end = items.at(-1)?.end;
  if (end === undefined) return undefined;
  if (closing === undefined) return { items, end };
  return end === closing ? { items, end: closing + 1 } : undefined;
}

function matchArea(cell: Cell, at: number): ListItem | undefined {
  const isMarked = wordAt(cell, at) === 'по';
  const start = isMarked ? at + 1 : at;
  const match = matchPhrase(areas, cell.tokens, start);
  if (!match || (!isMarked && !isPlainArea(cell, start, match.end))) return undefined;
  return { meaning: match.meaning, start, end: match.end };
}

/** Whether words that «по» does not introduce can't be another role. */
function isPlainArea(cell: Cell, at: number, end: number): boolean {
  const isFirst = !isKind(cell, at - 1, 'comma', 'slash') && wordAt(cell, at - 1) !== 'и';
  if (isFirst) return end === at + 1 && wordAt(cell, at).length <= LONGEST_ABBREVIATION;
  return !matchPhrase(posts, cell.tokens, at);
}
