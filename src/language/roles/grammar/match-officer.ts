import { type Match, matchPhrase } from '../match-phrase.ts';
import { bodies, officers, posts, undertakings } from '../trees.ts';
import { AND, OPENERS } from '../words/qualifiers.ts';
import { type Cell, isNewLine, matchWords, wordAt } from './cell.ts';
import type { Head } from './match-head.ts';
import type { ListItem } from './match-list.ts';

const LONGEST_ABBREVIATION = 4;
const MOST_OFFICERS = 4;

/** «Руководители ШМО и творческих групп», «председатель и члены ППк». */
export function matchOfficer(cell: Cell, at: number): Head | undefined {
  const heads = matchOfficers(cell, at);
  const last = heads.at(-1);
  const isNext = last && isPost(cell, last) && isNewLine(cell, last.end);
  const first = last && !isNext ? matchBody(cell, last.end) : undefined;
  if (!last || !first) return undefined;
  const all = [first.item];
  const isOne = last.isNominative;
  for (
    let next = nextBody(cell, first.item.end, isOne);
    next;
    next = nextBody(cell, next.end, isOne)
  )
    all.push(next);
  const name = (officer: string, of: string): string => cell.words.nameOf(`${officer} ${of}`);
  const parts = [
    ...heads.slice(0, -1).map(({ meaning, start, end }) => {
      return { name: name(meaning, first.item.meaning), start, end };
    }),
    ...all.map(({ meaning, start, end }, index) => {
      return { name: name(last.meaning, meaning), start: index === 0 ? last.start : start, end };
    }),
  ];
  const end = all.at(-1)?.end ?? last.end;
  return { parts, end, isNominative: last.isNominative, isBody: true };
}

interface Officer extends ListItem {
  isNominative: boolean;
}

function matchOfficers(cell: Cell, at: number): Officer[] {
  const found: Officer[] = [];
  for (let start: number | undefined = at; start !== undefined; ) {
    const match: Match<string> | undefined = matchPhrase(officers, cell.tokens, start);
    if (!match || found.length === MOST_OFFICERS) break;
    found.push({ ...match, start });
    start = isPost(cell, { ...match, start }) ? undefined : matchWords(cell, match.end, AND);
  }
  return found;
}

/** Whether an officer is somebody without a body, too: «методист и руководитель ШМО» are two. */
function isPost({ tokens }: Cell, { start, end }: Pick<Officer, 'start' | 'end'>): boolean {
  return matchPhrase(posts, tokens, start)?.end === end;
}

function matchBody(cell: Cell, at: number): { item: ListItem; isNominative: boolean } | undefined {
  const { tokens } = cell;
  const direct = matchPhrase(bodies, tokens, at) ?? matchPhrase(undertakings, tokens, at);
  const opened = direct ? at : (matchWords(cell, at, OPENERS) ?? at);
  const match =
    direct ?? matchPhrase(bodies, tokens, opened) ?? matchPhrase(undertakings, tokens, opened);
  if (!match) return undefined;
  const { meaning, end, isNominative } = match;
  return { item: { meaning, start: at, end }, isNominative };
}

/**
 * Behind «и», another body of the same head: one that is declined; or an abbreviation, which can't be, where there
 * are several heads.
 */
function nextBody(cell: Cell, at: number, isOne: boolean): ListItem | undefined {
  const next = matchWords(cell, at, AND);
  const match = next === undefined ? undefined : matchBody(cell, next);
  if (next === undefined || !match) return undefined;
  const isShort = wordAt(cell, next).length <= LONGEST_ABBREVIATION;
  return match.isNominative && (isOne || !isShort) ? undefined : match.item;
}
