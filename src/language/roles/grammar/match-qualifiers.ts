import type { RoleQualifiers } from '../role.ts';
import { CYCLES, GENITIVE, LEVELS, NOTES, PARTICIPLE, PREPOSITIONS } from '../words/qualifiers.ts';
import { isBoundary, isJoint } from './boundary.ts';
import { type Cell, isKind, isNewLine, matchWords, wordAt, writtenBetween } from './cell.ts';
import { clauseEnd } from './clause-end.ts';
import { matchClasses } from './match-classes.ts';
import { type Head, matchHead } from './match-head.ts';
import { matchList } from './match-list.ts';
import { matchPerson, matchSurname } from './match-person.ts';
import { matchQuoted, matchSchool } from './match-school.ts';
import { matchSubject } from './match-teacher.ts';

/** What is said of a role behind its name. */
export interface FoundQualifiers {
  qualifiers: RoleQualifiers;
  person: string | undefined;
  end: number;
}

type Kind = Exclude<keyof RoleQualifiers, 'acting'> | 'person' | 'nothing';

interface Qualifier {
  kind: Kind;
  end: number;
  /** What it says, where that is not all that is written. */
  says?: string;
}

/** Everything that is said of a role behind its name; nothing where `end` is that of the name. */
export function matchQualifiers(cell: Cell, head: Pick<Head, 'end' | 'isBody'>): FoundQualifiers {
  const qualifiers: RoleQualifiers = {};
  let person: string | undefined;
  let { end } = head;
  for (;;) {
    const found = matchQualifier(cell, end, {
      isBody: head.isBody,
      hasPerson: person !== undefined,
    });
    if (!found) return { qualifiers, person, end };
    const said = found.says ?? writtenBetween(cell, end, found.end).replace(/^[,\s]+/, '');
    if (found.kind === 'person') person = said;
    else if (found.kind !== 'nothing') {
      const before = qualifiers[found.kind];
      qualifiers[found.kind] = before === undefined ? said : `${before} ${said}`;
    }
    end = found.end;
  }
}

function matchQualifier(
  cell: Cell,
  at: number,
  { isBody, hasPerson }: { isBody: boolean; hasPerson: boolean },
): Qualifier | undefined {
  if (at >= cell.tokens.length || (isNewLine(cell, at) && matchHead(cell, at))) return undefined;
  if (isKind(cell, at, 'comma', 'semicolon')) {
    return qualifier('note', matchNote(cell, at) ?? matchClause(cell, at));
  }
  return (
    matchBracket(cell, at) ??
    (hasPerson ? undefined : matchHolder(cell, at)) ??
    matchMembers(cell, at, isBody) ??
    qualifier('note', matchNote(cell, at)) ??
    qualifier('classes', matchWords(cell, at, LEVELS) ?? matchClasses(cell, at)) ??
    qualifier('school', matchSchool(cell, at)) ??
    qualifier('note', matchQuoted(cell, at) ?? matchProject(cell, at)) ??
    qualifier('note', matchClause(cell, at))
  );
}

function qualifier(kind: Kind, end: number | undefined): Qualifier | undefined {
  return end === undefined ? undefined : { kind, end };
}

/** What stands in brackets: a person, classes, or a note. */
function matchBracket(cell: Cell, at: number): Qualifier | undefined {
  const closing = cell.closes.get(at);
  if (closing === undefined) return undefined;
  const end = closing + 1;
  const person = matchPerson(cell, at + 1) ?? matchSurname(cell, at + 1);
  if (person?.end === closing) return { kind: 'person', end, says: person.name };
  const classes = matchClasses(cell, at + 1);
  const kind = classes === closing ? 'classes' : 'note';
  return { kind, end, says: writtenBetween(cell, at + 1, closing) };
}

/** The person behind a role, with a dash or a colon between them or nothing. */
function matchHolder(cell: Cell, at: number): Qualifier | undefined {
  const start = isKind(cell, at, 'dash', 'colon') ? at + 1 : at;
  const person = matchPerson(cell, start);
  if (person) return matchHead(cell, start) ? undefined : personAt(person);
  const surname = isNewLine(cell, start) ? undefined : matchSurname(cell, start);
  return surname && isBoundary(cell, surname.end) ? personAt(surname) : undefined;
}

function personAt({ name, end }: { name: string; end: number }): Qualifier {
  return { kind: 'person', end, says: name };
}

/**
 * Of whom a role or a body is: «наставники молодых специалистов», «МО учителей математики»; of bodies also
 * «ШМО гуманитарного цикла», «МО русского языка», «рабочая группа по введению ФГОС».
 */
function matchMembers(cell: Cell, at: number, isBody: boolean): Qualifier | undefined {
  if (isNewLine(cell, at)) return undefined;
  const isGenitive = GENITIVE.test(wordAt(cell, at));
  const head = isGenitive ? matchHead(cell, at) : undefined;
  if (head || !isBody) return qualifier('subject', head?.end);
  const subject = matchList(cell, at, matchSubject).at(-1)?.end;
  const cycle = subject === undefined ? matchCycle(cell, at) : undefined;
  const task = wordAt(cell, at) === 'по' ? clauseEnd(cell, at) : undefined;
  return qualifier('subject', subject ?? cycle) ?? qualifier('note', task);
}

const LONGEST_CYCLE = 8;

/** «предметов естественно-научного цикла». */
function matchCycle(cell: Cell, at: number): number | undefined {
  for (let end = at; end < at + LONGEST_CYCLE; end += 1) {
    const found = matchWords(cell, end, CYCLES);
    if (found !== undefined) return found;
    if (!isKind(cell, end, 'word', 'dash')) return undefined;
  }
  return undefined;
}

/** «по согласованию», also behind a comma. */
function matchNote(cell: Cell, at: number): number | undefined {
  const end = matchWords(cell, isKind(cell, at, 'comma') ? at + 1 : at, NOTES);
  return end !== undefined && isBoundary(cell, end) ? end : undefined;
}

/** The number of a project: «500+». */
function matchProject(cell: Cell, at: number): number | undefined {
  const isPlus = isKind(cell, at, 'number') && cell.tokens[at + 1]?.text === '+';
  return isPlus ? at + 2 : undefined;
}

/** «в рамках уроков», «, работающие в 9 классах». */
function matchClause(cell: Cell, at: number): number | undefined {
  if (isKind(cell, at, 'comma')) {
    const isClause = PARTICIPLE.test(wordAt(cell, at + 1)) && !matchHead(cell, at + 1);
    return isClause ? clauseEnd(cell, at + 1) : undefined;
  }
  const isPhrase = matchWords(cell, at, PREPOSITIONS) !== undefined && !isJoint(cell, at);
  return isPhrase ? clauseEnd(cell, at) : undefined;
}
