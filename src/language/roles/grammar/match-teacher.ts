import { matchPhrase } from '../match-phrase.ts';
import { posts, subjects, teachers } from '../trees.ts';
import { type Cell, wordAt } from './cell.ts';
import type { Head } from './match-head.ts';
import { type ListItem, matchList } from './match-list.ts';

/** «Учителя русского языка и математики», «учитель по физике», «учителя (химия, биология)». */
export function matchTeacher(cell: Cell, at: number): Head | undefined {
  const head = matchPhrase(teachers, cell.tokens, at);
  if (!head) return undefined;
  const closing = cell.closes.get(head.end);
  const first = closing === undefined ? head.end : head.end + 1;
  const items = matchList(cell, wordAt(cell, first) === 'по' ? first + 1 : first, matchSubject);
  const last = items.at(-1)?.end;
  if (last === undefined || (closing !== undefined && last !== closing)) return undefined;
  const parts = items.map(({ meaning, start, end }, index) => ({
    name: cell.words.nameOf(`${head.meaning} ${meaning}`),
    start: index === 0 ? at : start,
    end,
  }));
  const end = closing === undefined ? last : closing + 1;
  return { parts, end, isNominative: head.isNominative, isBody: false };
}

/** A subject, or any other language than those of the table. */
export function matchSubject(cell: Cell, at: number): ListItem | undefined {
  const match = matchPhrase(subjects, cell.tokens, at);
  const post = matchPhrase(posts, cell.tokens, at);
  if (match && post && post.end >= match.end) return undefined;
  if (match) return { meaning: match.meaning, start: at, end: match.end };
  const isLanguage = /[сц]кого$/u.test(wordAt(cell, at)) && wordAt(cell, at + 1) === 'языка';
  return isLanguage ? { meaning: `${wordAt(cell, at)} языка`, start: at, end: at + 2 } : undefined;
}
