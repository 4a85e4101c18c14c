import { PLACE_WORDS, SCHOOL_WORDS } from '../words/qualifiers.ts';
import { type Cell, isKind, matchWords, wordAt } from './cell.ts';
import { matchPerson } from './match-person.ts';

const LONGEST_QUOTED = 15;

/** The token behind the name of a school: «МБОУ «СОШ № 12»», «школы», «гимназии № 3 г. Энска». */
export function matchSchool(cell: Cell, at: number): number | undefined {
  let end = matchWords(cell, at, SCHOOL_WORDS);
  for (let next = end; next !== undefined; ) {
    end = next;
    next =
      matchWords(cell, end, SCHOOL_WORDS) ??
      matchNumber(cell, end) ??
      matchQuoted(cell, end) ??
      matchPlace(cell, end);
  }
  return end;
}

function matchNumber(cell: Cell, at: number): number | undefined {
  const number = isKind(cell, at, 'number-sign') ? at + 1 : at;
  if (!isKind(cell, number, 'number')) return undefined;
  return number > at || cell.tokens[at]?.gap === 'blank' ? number + 1 : undefined;
}

/** The token behind words in quotation marks, which may hold quoted words themselves. */
export function matchQuoted(cell: Cell, at: number): number | undefined {
  if (!isKind(cell, at, 'quote')) return undefined;
  for (let end = at + 1; end < at + LONGEST_QUOTED && end < cell.tokens.length; end += 1) {
    if (!isKind(cell, end, 'quote') || cell.tokens[end]?.text === '«') continue;
    let behind = end + 1;
    while (isKind(cell, behind, 'quote') && cell.tokens[behind]?.text !== '«') behind += 1;
    return behind;
  }
  return undefined;
}

function matchPlace(cell: Cell, at: number): number | undefined {
  const place = matchWords(cell, at, PLACE_WORDS);
  if (place === undefined) return undefined;
  const isShort = wordAt(cell, at).length === 1;
  if (isShort && !cell.tokens[at]?.isDotted) return undefined;
  const name = matchPerson(cell, place)?.end;
  return name ?? (wordAt(cell, place).length > 1 ? place + 1 : undefined);
}
