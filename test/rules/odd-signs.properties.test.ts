import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lookAlikeIn } from '../../src/core/look-alikes.ts';
import { findingsOf } from './check-texts.ts';

/** The Russian words of the examples, in small letters and without those of one or two. */
const WORDS = [
  ...new Set(
    readdirSync(new URL('../../examples/', import.meta.url), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .filter(({ name }) =>
        existsSync(new URL(`../../examples/${name}/audit.yaml`, import.meta.url)),
      )
      .flatMap(({ name }) =>
        ['audit', 'roadmap'].map((file) =>
          readFileSync(new URL(`../../examples/${name}/${file}.yaml`, import.meta.url), 'utf8'),
        ),
      )
      .flatMap((text) => text.toLowerCase().match(/(?<![а-яё-])[а-яё]{3,}(?![а-яё-])/g) ?? []),
  ),
];

const HIDDEN = ['\u200b', '\u200d', '\u2060', '\u00ad', '\ufeff', '\u200e', '\u202e', '\u2066'];

const word = fc.constantFrom(...WORDS);
const sentence = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));

const plan = (note: string): string =>
  `activities:\n  - title: Беседы\n    when: май 2023\n    responsible: Методист\n    codes: ["4.1", "5.5"]\n    note: ${note}\n`;

/** Where in the line of the note its text begins. */
const COLUMN = '    note: '.length + 1;

describe('texts made of the words of the examples', () => {
  test('have nothing wrong with them', async () => {
    await fc.assert(
      fc.asyncProperty(sentence, async (text) => {
        expect(await findingsOf(plan(text))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('with one letter of the other alphabet have just that, at its place', async () => {
    await fc.assert(
      fc.asyncProperty(sentence, fc.nat(), async (text, seed) => {
        const places = [...text].flatMap((letter, index) => {
          const like = lookAlikeIn('latin', letter);
          return like === undefined || letter === ' ' ? [] : [{ index, like }];
        });
        const place = places[seed % Math.max(1, places.length)];
        fc.pre(place !== undefined);
        const { index, like } = place;
        const written = text.slice(0, index) + like + text.slice(index + 1);
        const found = await findingsOf(plan(written));
        const start = text.lastIndexOf(' ', index) + 1;
        expect(found).toMatchObject([
          {
            rule: 'mixed-alphabet',
            range: { start: { line: 10, column: COLUMN + index } },
            data: { letters: [{ position: index - start + 1, letter: like }], more: 0 },
            fix: { replacement: text.slice(start).split(' ')[0] },
          },
        ]);
      }),
      { numRuns: 300 },
    );
  });

  test('with one hidden sign have just that, at its place', async () => {
    await fc.assert(
      fc.asyncProperty(sentence, fc.nat(), fc.constantFrom(...HIDDEN), async (text, seed, sign) => {
        const index = 1 + (seed % (text.length - 1));
        const found = await findingsOf(plan(text.slice(0, index) + sign + text.slice(index)));
        expect(found).toMatchObject([
          {
            rule: 'invisible-character',
            range: { start: { line: 10, column: COLUMN + index } },
            data: { count: 1 },
            fix: { replacement: '' },
          },
        ]);
      }),
      { numRuns: 300 },
    );
  });
});

test('whatever is written, the rules neither throw nor say one thing of a text twice', async () => {
  const piece = fc.constantFrom(
    ...[
      '<p>',
      '</p>',
      '&nbsp;',
      '___',
      '«__»',
      'ФИО',
      'TODO',
      'Пeдагог',
      'сode',
      'IТ',
      '2О22',
      'ХХ.ХХ.ХХХХ',
      '5A класс',
    ],
    ...HIDDEN,
    ...[
      '\u00a0',
      '**',
      '{.mark}',
      '[указать',
      ']',
      '<',
      '>',
      'беседы',
      '…',
      '....',
      '\u{1f600}',
      'é',
      '|',
      '(',
      ')',
    ],
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
      const found = await findingsOf(plan(JSON.stringify(pieces.join(' '))));
      const rules = found.map(({ rule }) => rule).filter((rule) => rule !== 'missing-field');
      expect(new Set(rules).size).toBe(rules.length);
    }),
    { numRuns: 300 },
  );
});
