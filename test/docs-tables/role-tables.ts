import { declineWord, wordsOfPhrase } from '../../src/language/roles/decline.ts';
import { BODIES } from '../../src/language/roles/words/bodies.ts';
import { AREAS, DEPUTIES } from '../../src/language/roles/words/deputies.ts';
import { OFFICERS, UNDERTAKINGS } from '../../src/language/roles/words/officers.ts';
import { POSTS } from '../../src/language/roles/words/posts.ts';
import { SUBJECT_TEACHERS, SUBJECTS } from '../../src/language/roles/words/subjects.ts';
import type { DocsTables } from './docs-table.ts';

const ROLE_HEAD = { ru: ['Роль', 'Так её тоже пишут'], en: ['Role', 'Also written'] };

/** The roles that karta knows. */
export const roleTables: DocsTables = {
  posts: {
    head: ROLE_HEAD,
    rows: () => POSTS.map(([name, otherwise]) => [name, inFull(otherwise)]),
  },
  deputies: {
    head: ROLE_HEAD,
    rows: () => [
      ['Заместитель директора', deputiesFor(undefined)],
      ...AREAS.map(([area, otherwise]) => [
        `Заместитель директора по ${area}`,
        [deputiesFor(area), behindPo(otherwise)].filter(Boolean).join(', '),
      ]),
    ],
  },
  subjects: {
    head: ROLE_HEAD,
    rows: () =>
      SUBJECTS.map(([subject, otherwise]) => {
        const alone = SUBJECT_TEACHERS.filter(([one]) => one === subject).map(([, more]) => more);
        return [`Учитель ${subject}`, [inFull(otherwise), ...alone].filter(Boolean).join(', ')];
      }),
  },
  bodies: {
    head: ROLE_HEAD,
    rows: () => BODIES.map(([name, , otherwise]) => [name, inFull(otherwise)]),
  },
  officers: {
    head: { ru: ['Кто', 'Так тоже пишут'], en: ['Who', 'Also written'] },
    rows: () => OFFICERS.map(([name, otherwise]) => [name, inFull(otherwise)]),
  },
  undertakings: {
    head: { ru: ['Чего', 'Так тоже пишут'], en: ['Of what', 'Also written'] },
    rows: () => UNDERTAKINGS.map(([name, otherwise]) => [name, inFull(otherwise)]),
  },
};

/** Phrases of a table of words with the first ending of those in brackets. */
function inFull(phrases = ''): string {
  return phrases
    .split(', ')
    .map((phrase) =>
      wordsOfPhrase(phrase).reduce(
        (text, word) => text.replace(word, declineWord(word).word),
        phrase,
      ),
    )
    .join(', ');
}

function deputiesFor(area: string | undefined): string {
  return DEPUTIES.filter(([one]) => one === area)
    .map(([, phrases]) => inFull(phrases))
    .join(', ');
}

function behindPo(phrases: string | undefined): string {
  return phrases === undefined ? '' : `по …: ${inFull(phrases)}`;
}
