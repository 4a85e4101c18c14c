import { ANSWERS_FOR, PARTICIPLE, SOMEBODY } from '../words/qualifiers.ts';
import { isBoundary } from './boundary.ts';
import { type Cell, isKind, matchWords, wordAt, writtenAt, writtenBetween } from './cell.ts';
import { clauseEnd } from './clause-end.ts';
import type { Item } from './item.ts';
import { matchPerson } from './match-person.ts';

/** «Ответственный за питание»; «Лица, назначенные ответственными …», as written. */
export function readSomebody(cell: Cell, at: number): Item | undefined {
  const task = matchWords(cell, at, ANSWERS_FOR);
  if (task !== undefined && !isBoundary(cell, task)) {
    const end = clauseEnd(cell, task);
    const name = `Ответственный ${wordAt(cell, task - 1)} ${writtenBetween(cell, task, end)}`;
    return { roles: [{ name, known: true, ...writtenAt(cell, at, end) }], end };
  }
  const who = matchWords(cell, at, SOMEBODY);
  const clause = who !== undefined && isKind(cell, who, 'comma') ? who + 1 : who;
  if (clause === undefined || !PARTICIPLE.test(wordAt(cell, clause))) return undefined;
  return itemAsWritten(cell, at, { end: clauseEnd(cell, clause), known: true });
}

/**
 * Words that name nobody whom the dictionary knows, with the person behind them if there is one; signs alone
 * are nobody.
 */
export function readUnknown(cell: Cell, at: number): Item {
  const whole = clauseEnd(cell, at);
  for (let end = at + 1; end < whole; end += 1) {
    const person = matchPerson(cell, end);
    if (!person) continue;
    const name = writtenBetween(cell, at, end);
    const said = { name, known: false, person: person.name, ...writtenAt(cell, at, person.end) };
    return { roles: [said], end: person.end };
  }
  const hasWords = cell.tokens.slice(at, whole).some(({ kind }) => kind === 'word');
  return hasWords
    ? itemAsWritten(cell, at, { end: whole, known: false })
    : { roles: [], end: whole };
}

function itemAsWritten(
  cell: Cell,
  at: number,
  { end, known }: { end: number; known: boolean },
): Item {
  const role = { name: writtenBetween(cell, at, end), known, ...writtenAt(cell, at, end) };
  return { roles: [role], end };
}
