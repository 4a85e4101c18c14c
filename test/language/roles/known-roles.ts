import { BODIES } from '../../../src/language/roles/words/bodies.ts';
import { AREAS } from '../../../src/language/roles/words/deputies.ts';
import { OFFICERS } from '../../../src/language/roles/words/officers.ts';
import { POSTS } from '../../../src/language/roles/words/posts.ts';
import { SUBJECTS } from '../../../src/language/roles/words/subjects.ts';

/** Every role that the dictionary names by itself, and one of each kind that it puts together. */
export const knownRoles: readonly string[] = [
  ...POSTS.map(([name]) => name),
  ...BODIES.map(([name]) => name),
  ...AREAS.map(([area]) => `Заместитель директора по ${area}`),
  'Заместитель директора',
  ...SUBJECTS.map(([subject]) => `Учитель ${subject}`),
  ...BODIES.map(([, genitive]) => `Руководитель ${genitive}`),
  ...OFFICERS.map(([officer]) => `${officer} рабочей группы`),
];
