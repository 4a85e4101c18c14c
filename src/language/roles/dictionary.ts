import { personKeys } from './person-keys.ts';
import { type PhraseTree, phraseTree } from './phrase-tree.ts';
import { readPlainRole } from './read-plain-role.ts';
import type { OwnRole, ReadRole } from './role.ts';
import { tokenizeRoles } from './tokenize.ts';

/** The roles that a school's plans may name: those of all schools, and its own. */
export interface RoleDictionary {
  /** What was read already: plans name the same roles again and again. */
  readonly readings: Map<string, readonly ReadRole[]>;
  words(): RoleWords;
}

/** A dictionary's own part, as the grammar asks for it. */
export interface RoleWords {
  /** The school's own roles by all their names; undefined if there are none. */
  own: PhraseTree<string> | undefined;
  /** What the school calls a role of the dictionary: itself, unless an own role is the same one. */
  nameOf(role: string): string;
  /** Who has the role, if that is one person only. */
  personIn(role: string): string | undefined;
  /** Which of the persons of the settings is named, and the role of that person, if that is one only. */
  holder(name: string): { role: string | undefined; person: string } | undefined;
}

/** What other schools have too. */
export const plainWords: RoleWords = {
  own: undefined,
  nameOf: (role) => role,
  personIn: () => undefined,
  holder: () => undefined,
};

/**
 * The dictionary with the roles that the settings add. A name or an alias that the dictionary has already
 * renames that role: with «Психолог» of its own, a school has no «Педагог-психолог» any more.
 */
export function createRoleDictionary(own: readonly OwnRole[]): RoleDictionary {
  let words: RoleWords | undefined;
  return {
    readings: new Map(),
    words() {
      words ??= own.length === 0 ? plainWords : wordsOf(own);
      return words;
    },
  };
}

/** The dictionary of all schools. */
export const schoolRoles: RoleDictionary = createRoleDictionary([]);

function wordsOf(own: readonly OwnRole[]): RoleWords {
  const renamed = new Map<string, string>();
  const persons = new Map<string, Set<string>>();
  const roles = new Map<string, Set<string>>();
  const people = new Map<string, Set<string>>();
  for (const { name, person } of own) {
    const usual = readPlainRole(name, plainWords);
    if (usual !== undefined) renamed.set(usual, name);
    if (person === undefined) continue;
    add(persons, name, person);
    add(roles, person, name);
    for (const key of personKeys(person)) add(people, key, person);
  }
  return {
    own: phraseTree(() =>
      own.map(({ name, aliases = [] }) => [name, ...[name, ...aliases].map(spell)]),
    ),
    nameOf: (role) => renamed.get(role) ?? role,
    personIn: (role) => onlyOne(persons.get(role)),
    holder(name) {
      const person = onlyOne(people.get(personKeys(name)[0] ?? ''));
      return person === undefined ? undefined : { role: onlyOne(roles.get(person)), person };
    },
  };
}

/** As the tables spell phrases: nothing but words. */
function spell(name: string): string {
  const words = tokenizeRoles(name).filter(({ kind }) => kind === 'word' || kind === 'number');
  return words.map(({ text }) => text).join(' ');
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const values = map.get(key) ?? new Set();
  map.set(key, values);
  values.add(value);
}

function onlyOne(values: ReadonlySet<string> | undefined): string | undefined {
  return values?.size === 1 ? [...values][0] : undefined;
}
