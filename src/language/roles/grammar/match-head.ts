import { matchPhrase } from '../match-phrase.ts';
import { posts, subjectTeachers } from '../trees.ts';
import type { Cell } from './cell.ts';
import { matchDeputy } from './match-deputy.ts';
import { matchOfficer } from './match-officer.ts';
import { matchTeacher } from './match-teacher.ts';

/** What names a role, without all that may follow: «заместители директора по УВР и ВР» are two. */
export interface Head {
  parts: readonly HeadPart[];
  end: number;
  /** Whether it is written as the dictionary has it; otherwise in the plural or in another case. */
  isNominative: boolean;
  /** A body, which may consist of somebody: «МО учителей математики». */
  isBody: boolean;
  /** A deputy head, whose work may be named again without one: «…, по ВР Сидорова Н. К.». */
  isDeputy?: boolean;
}

/** One role; the words of each begin where those of the one before end. */
export interface HeadPart {
  name: string;
  start: number;
  end: number;
}

/** The longest name of a role at a token; one of the school's own comes before others that are as long. */
export function matchHead(cell: Cell, at: number): Head | undefined {
  if (cell.tokens[at]?.kind !== 'word') return undefined;
  const known = cell.heads.get(at);
  if (known !== undefined) return known ?? undefined;
  const head = longestHead(cell, at);
  cell.heads.set(at, head ?? null);
  return head;
}

function longestHead(cell: Cell, at: number): Head | undefined {
  const ways = [
    matchOwn(cell, at),
    matchPost(cell, at),
    matchDeputy(cell, at),
    matchTeacher(cell, at),
    matchOfficer(cell, at),
    matchSubjectTeacher(cell, at),
  ];
  let best: Head | undefined;
  for (const head of ways) if (head && head.end > (best?.end ?? at)) best = head;
  return best;
}

function matchOwn({ words, tokens }: Cell, at: number): Head | undefined {
  const match = words.own && matchPhrase(words.own, tokens, at);
  if (!match) return undefined;
  const { meaning: name, end, isNominative } = match;
  return { parts: [{ name, start: at, end }], end, isNominative, isBody: false };
}

function matchPost({ words, tokens }: Cell, at: number): Head | undefined {
  const match = matchPhrase(posts, tokens, at);
  if (!match) return undefined;
  const { meaning, end, isNominative } = match;
  const parts = [{ name: words.nameOf(meaning.name), start: at, end }];
  return { parts, end, isNominative, isBody: meaning.isBody };
}

function matchSubjectTeacher({ words, tokens }: Cell, at: number): Head | undefined {
  const match = matchPhrase(subjectTeachers, tokens, at);
  if (!match) return undefined;
  const { meaning, end, isNominative } = match;
  const parts = [{ name: words.nameOf(`Учитель ${meaning}`), start: at, end }];
  return { parts, end, isNominative, isBody: false };
}
