import type { ReadRole } from '../role.ts';
import { skipSeparators } from './boundary.ts';
import { type Cell, writtenAt } from './cell.ts';
import type { Item } from './item.ts';
import { matchNextDeputy } from './match-deputy.ts';
import { matchPerson } from './match-person.ts';
import { readPersons, readPersonsRole } from './read-persons.ts';
import { readBehind, readRole } from './read-role.ts';
import { readSomebody, readUnknown } from './read-unknown.ts';

/** Everybody whom a text names, in order. */
export function readItems(cell: Cell): ReadRole[] {
  const found: ReadRole[] = [];
  let before: Item | undefined;
  for (let at = skipSeparators(cell, 0); at < cell.tokens.length; ) {
    const item: Item = (before && readNext(cell, at, before)) ?? readItem(cell, at);
    found.push(...item.roles);
    before = item;
    at = skipSeparators(cell, item.end);
  }
  return found;
}

function readItem(cell: Cell, at: number): Item {
  return (
    readRole(cell, at) ?? readSomebody(cell, at) ?? readPersons(cell, at) ?? readUnknown(cell, at)
  );
}

/** What goes on with the item before: another deputy, another person in the same role. */
function readNext(cell: Cell, at: number, { roles, head }: Item): Item | undefined {
  const deputy = head?.isDeputy ? matchNextDeputy(cell, at) : undefined;
  if (deputy) return readBehind(cell, deputy, at);
  const role = roles.at(-1);
  const isShared = head && !head.isNominative && role?.person !== undefined;
  const person = isShared ? matchPerson(cell, at) : undefined;
  if (!head || !role || !person || readPersonsRole(cell, [person])) return undefined;
  const { name, known } = role;
  const next = { name, known, person: person.name, ...writtenAt(cell, at, person.end) };
  return { roles: [next], end: person.end, head };
}
