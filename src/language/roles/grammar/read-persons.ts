import { AND } from '../words/qualifiers.ts';
import { isBoundary } from './boundary.ts';
import { type Cell, isKind, isNewLine, matchWords, writtenAt } from './cell.ts';
import type { Item } from './item.ts';
import { type FoundPerson, matchPerson, matchSurname } from './match-person.ts';
import { readRole } from './read-role.ts';

const MOST_PERSONS = 30;

/** Persons, with the role that is said behind their names or that the settings know. */
export function readPersons(cell: Cell, at: number): Item | undefined {
  const [first, ...more] = personsAt(cell, at);
  if (!first) return undefined;
  const together = more.length > 0 ? readPersonsRole(cell, [first, ...more]) : undefined;
  return together ?? readPersonsRole(cell, [first]) ?? nameAlone(cell, first);
}

/**
 * «Иванова Т. П., заместитель директора», «Иванова Т. П. (завуч)», «Иванова Т. П., Петрова А. И. – учителя».
 * Several persons share a role that is in the plural.
 */
export function readPersonsRole(cell: Cell, persons: readonly FoundPerson[]): Item | undefined {
  const last = persons.at(-1);
  if (!last) return undefined;
  const closing = cell.closes.get(last.end);
  const isSign = closing !== undefined || isKind(cell, last.end, 'comma', 'dash');
  if (!isSign && isNewLine(cell, last.end)) return undefined;
  const item = readRole(cell, isSign ? last.end + 1 : last.end);
  const [role, ...others] = item?.roles ?? [];
  if (!item || !role || others.length > 0 || isKind(cell, item.end, 'dash')) return undefined;
  if (closing !== undefined && item.end !== closing) return undefined;
  if (persons.length > 1 && item.head?.isNominative) return undefined;
  const end = closing === undefined ? item.end : closing + 1;
  const roles = persons.map(({ name, start, end: own }) => {
    const person = cell.words.holder(name)?.person ?? name;
    return { ...role, person, ...writtenAt(cell, start, own === last.end ? end : own) };
  });
  return { roles, end };
}

/** Persons in a row, parted by commas or «и». */
function personsAt(cell: Cell, at: number): FoundPerson[] {
  const found: FoundPerson[] = [];
  for (let start = at; found.length < MOST_PERSONS; ) {
    const person = matchPerson(cell, start) ?? matchLoneSurname(cell, start);
    if (!person) break;
    found.push(person);
    const behind = isKind(cell, person.end, 'comma') ? person.end + 1 : undefined;
    start = behind ?? matchWords(cell, person.end, AND) ?? cell.tokens.length;
  }
  return found;
}

function matchLoneSurname(cell: Cell, at: number): FoundPerson | undefined {
  const surname = matchSurname(cell, at);
  return surname && isBoundary(cell, surname.end) ? surname : undefined;
}

function nameAlone(cell: Cell, { name, start, end }: FoundPerson): Item {
  const { role, person = name } = cell.words.holder(name) ?? {};
  const named = { name: role ?? person, known: role !== undefined, person };
  return { roles: [{ ...named, ...writtenAt(cell, start, end) }], end };
}
