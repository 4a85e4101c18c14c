import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scanStructure } from '../../src/documents/scan-structure.ts';
import { placeOf, readText } from './read-text.ts';

/** Ways to nest, each `depth` levels deep and good YAML. */
const ways: Record<string, (depth: number) => string> = {
  'lists in brackets': (depth) => `${'['.repeat(depth)}${']'.repeat(depth)}`,
  'fields in brackets': (depth) => `${'{a: '.repeat(depth)}1${'}'.repeat(depth)}`,
  'dashes on one line': (depth) => `${'- '.repeat(depth)}x`,
  'fields, each further right': (depth) => {
    const lines = Array.from({ length: depth }, (_, level) => `${' '.repeat(level)}a:`);
    return `${lines.join('\n')} 1\n`;
  },
  'fields and dashes in one column': (depth) => {
    const lines = Array.from({ length: depth / 2 }, (_, level) => ' '.repeat(2 * level));
    return `a:\n${lines.map((indent) => `${indent}- a:`).join('\n')} 1\n`.replace(/^a:\n/, '');
  },
  'brackets under fields': (depth) => {
    const lines = Array.from({ length: depth - 1 }, (_, level) => `${' '.repeat(level)}a:`);
    return `${lines.join('\n')} ["]"]\n`;
  },
  'brackets over lines, with brackets in quotes and comments between': (depth) =>
    `a: ${'[ "]", # ]\n  '.repeat(depth - 1)}${']'.repeat(depth - 1)}`,
};

describe('nesting', () => {
  test.each(Object.keys(ways))('%s: a hundred levels are read', async (name) => {
    const { document, findings } = await readText(ways[name]?.(100) ?? '');
    expect(findings).toEqual([]);
    expect(document).toBeDefined();
  });

  test.each(Object.keys(ways))('%s: more levels are one finding', async (name) => {
    const { document, findings } = await readText(ways[name]?.(102) ?? '');
    expect(document).toBeUndefined();
    expect(findings.map(({ rule }) => rule)).toEqual(['too-deep']);
  });

  test.each([
    ['200,000 brackets', '['.repeat(200_000), '1:101-1:102'],
    ['200,000 braces', '{'.repeat(200_000), '1:101-1:102'],
    ['200,000 dashes', '- '.repeat(200_000), '1:201-1:202'],
    ['200,000 question marks', '? '.repeat(200_000), '1:201-1:202'],
    ['200,000 colons', 'a: '.repeat(200_000), '1:301-1:302'],
    [
      'brackets behind a quote in unquoted text',
      `a: x\n  "\n  "y\nb: ${'['.repeat(200)}`,
      '4:103-4:104',
    ],
    ['brackets behind an apostrophe', `a: it's\nb: ${'['.repeat(200)}`, '2:103-2:104'],
    ['brackets behind a block text', `a: |\n  "\nb: ${'['.repeat(200)}`, '3:103-3:104'],
  ])(
    '%s: the finding points where the level after the hundredth begins',
    async (_, text, place) => {
      const { findings } = await readText(text);
      expect(findings.map((finding) => [finding.rule, placeOf(finding)])).toEqual([
        ['too-deep', place],
      ]);
    },
  );

  test.each([
    ['unquoted text', `a: x${' [см. [ {'.repeat(500)}\n`],
    ['quoted text', `a: "${'[{'.repeat(500)}"\nb: '${"[''{".repeat(500)}'\n`],
    ['quoted text over lines', `a: "x\n${'  [{ - ? :\n'.repeat(200)}  "\n`],
    ['a block text', `a: |\n${'  [{ "\n'.repeat(200)}b: 1\n`],
    ['a block text indented further with every line', `a: >\n${staircase(150)}b: 1\n`],
    ['unquoted text over lines', `a: x\n${'  [y\n'.repeat(150)}b: 1\n`],
    ['comments', `# ${'['.repeat(500)}\na: 1 # ${'{'.repeat(500)}\n`],
    ['many lists side by side', `${'- [[a], {b: [c]}]\n'.repeat(500)}`],
  ])('brackets in %s do not count', async (_, text) => {
    expect((await readText(text)).findings).toEqual([]);
  });

  test('bad YAML in which parsers nest without end is explained as what it is', async () => {
    const { findings } = await readText(`activities\n${'    title: a\n'.repeat(2000)}`);
    expect(findings.map(({ data }) => data)).toEqual([{ problem: 'missing-colon' }]);
  });

  test('it reads any text to its end', () => {
    const text = fc.string({ unit: fc.constantFrom(...' \n\t\r[]{}:,-?"\'#|>&*!%@\\aб') });
    fc.assert(fc.property(text, (one) => scanStructure(one).tooDeepAt === undefined));
  });
});

function staircase(steps: number): string {
  return Array.from({ length: steps }, (_, step) => `${' '.repeat(step + 2)}x\n`).join('');
}

describe('plans take the fast way', () => {
  test.each([
    ['signs inside texts', 'a: Встречи & беседы * 2! 50 % | x > y @ школа\n'],
    ['quotes inside texts', `a: Школа "Заря" и 'Луч'\n`],
    ['a leading marker', '---\n# план\na: 1\n'],
    ['block texts', 'a: |\n  x\n\n  y\nb: >-\n  z\n  & *\nc: 1\n'],
    [
      'lists over lines in brackets',
      'codes: [\n  "8.2", # низкая\n  "9.3",\n]\nb: {x: 1,\n  y: 2}\n',
    ],
    ['lists in the column of their field', 'a:\n- b: 1\n  c: "2"\n- b: 2\nd:\n  - - x\n    - y\n'],
    ['texts over lines', 'a: раз\n  два\nb: "раз\n  два"\n'],
    ['codes, dates and empty values', 'a: 5.10\nb: 01.09.2022\nc:\nd: ~\ne: 2022-09-01\n'],
    ['CR LF', 'a:\r\n  - b: 1\r\n    c: |\r\n      x\r\n'],
    ['dashes on lines of their own', '-\n  a: 1\n-\n  a: 2\n'],
  ])('%s', (_, text) => {
    expect(scanStructure(text).simple).toBe(true);
  });

  test.each([
    ['an anchor', 'a: &x 1\n'],
    ['an alias', 'a: *x\n'],
    ['a tag', 'a: !!str 1\n'],
    ['a directive', '%YAML 1.2\n---\na: 1\n'],
    ['a second document', 'a: 1\n---\nb: 1\n'],
    ['the end of a document', 'a: 1\n...\n'],
    ['a complex key', '? a\n: 1\n'],
    ['a tab', 'a:\t1\n'],
    ['a number as a key', '5.10: a\n'],
    ['a merge key', '<<: {a: 1}\n'],
    ['an indentation sign', 'a: |2\n    x\n'],
  ])('but %s does not', (_, text) => {
    expect(scanStructure(text).simple).toBe(false);
  });
});
