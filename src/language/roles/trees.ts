import type { PhraseLine } from '../phrase-table.ts';
import { phraseTree } from './phrase-tree.ts';
import { BODIES } from './words/bodies.ts';
import { AREAS, DEPUTIES } from './words/deputies.ts';
import { OFFICERS, UNDERTAKINGS } from './words/officers.ts';
import { POSTS, type RoleLine } from './words/posts.ts';
import { SUBJECT_TEACHERS, SUBJECTS, TEACHERS } from './words/subjects.ts';

/** A post or a body by itself. */
export interface Post {
  name: string;
  isBody: boolean;
}

/** Posts, and bodies that answer for something themselves. */
export const posts = phraseTree<Post>(() => [
  ...POSTS.map(([name, otherwise]): PhraseLine<Post> => [{ name, isBody: false }, name, otherwise]),
  ...BODIES.map(
    ([name, , otherwise]): PhraseLine<Post> => [{ name, isBody: true }, name, otherwise],
  ),
]);

/** Bodies by the genitive of their name. */
export const bodies = phraseTree<string>(() =>
  BODIES.map(([name, genitive, otherwise]) => [genitive, name, otherwise]),
);

export const officers = phraseTree(() => linesOf(OFFICERS));
export const undertakings = phraseTree(() => linesOf(UNDERTAKINGS));
export const areas = phraseTree(() => linesOf(AREAS));
export const teachers = phraseTree(() => linesOf(TEACHERS));
export const subjects = phraseTree(() => linesOf(SUBJECTS));

/** What deputy heads are called, with the work that is meant if none is named; empty if none is. */
export const deputies = phraseTree<string>(() =>
  DEPUTIES.map(([area, phrases]) => [area ?? '', phrases]),
);

/** «физрук»: the subject in the genitive. */
export const subjectTeachers = phraseTree<string>(() => SUBJECT_TEACHERS);

/** The built-in tables, to look for words that are nearly theirs. */
export const trees = [
  posts,
  bodies,
  officers,
  undertakings,
  areas,
  teachers,
  subjects,
  deputies,
  subjectTeachers,
] as const;

/** A name is always read as it is, too. */
function linesOf(lines: readonly RoleLine[]): PhraseLine<string>[] {
  return lines.map(([name, otherwise]) => [name, name, otherwise]);
}
