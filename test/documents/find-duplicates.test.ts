import { describe, expect, test } from 'vitest';
import { documentOf, placeOf, readText } from './read-text.ts';

describe('a key written twice', () => {
  test.each([
    ['a: 1\nb: 2\na: 3\n', '3:1-3:2', '1:1-1:2'],
    ['a:\n  - c: 0\n    b: 1\n    "b": 2\n', '4:5-4:8', '3:5-3:6'],
    ['- {a: 1, a: 2}\n', '1:10-1:11', '1:4-1:5'],
    ['{a: 1, a: 2}\n', '1:8-1:9', '1:2-1:3'],
    ['__proto__: 1\n__proto__: 2\n', '2:1-2:10', '1:1-1:10'],
    ['5.10: a\n"5.10": b\n', '2:1-2:7', '1:1-1:5'],
    ['1: a\n"1": b\n', '2:1-2:4', '1:1-1:2'],
    ['null: a\n"null": b\n', '2:1-2:7', '1:1-1:5'],
  ])('%j is found with its first place', async (text, second, first) => {
    const { document, findings } = await readText(text);
    expect(document).toBeUndefined();
    expect(findings.map(({ rule }) => rule)).toEqual(['duplicate-key']);
    expect(findings.map(placeOf)).toEqual([second]);
    expect(findings[0]?.related?.map(placeOf)).toEqual([first]);
    expect(findings[0]?.message.ru).toContain(`дважды, впервые в строке ${first.split(':')[0]}`);
  });

  test.each([
    ['"5.1": a\n5.10: b\n', '5.10', '5.1'],
    ['5.10: a\n5.1: b\n', '5.1', '5.10'],
    ['0x10: a\n16: b\n', '16', '0x10'],
    ['~: a\nnull: b\n', 'null', '~'],
  ])(
    '%j: keys written otherwise that programs take for one are told apart',
    async (text, two, one) => {
      const { document, findings } = await readText(text);
      expect(document).toBeUndefined();
      expect(findings).toHaveLength(1);
      expect(findings[0]?.data).toMatchObject({ key: two, firstLine: 1 });
      expect(findings[0]?.message.ru).toContain(
        `Поле «${two}» для программ то же самое, что поле «${one}»`,
      );
    },
  );

  test('each repetition is a finding, wherever it stands', async () => {
    const { findings } = await readText('a: {x: 1, x: 2, x: 3}\nb:\n  y: 1\n  y: 2\na: 1\n');
    expect(findings.map(placeOf)).toEqual(['1:11-1:12', '1:17-1:18', '4:3-4:4', '5:1-5:2']);
    expect(findings.map(({ data }) => 'path' in data && data.path)).toEqual([
      ['a', 'x'],
      ['a', 'x'],
      ['b', 'y'],
      ['a'],
    ]);
  });

  test('the same key in several mappings is fine, and so are keys that differ in case', async () => {
    const { value } = await documentOf('- {a: 1, A: 2}\n- {a: 3, " a": 4}\n');
    expect(value).toEqual([
      { a: 1, A: 2 },
      { a: 3, ' a': 4 },
    ]);
  });
});

describe('the dash of a list item left out', () => {
  const item = (id: number): string => `id: ${id}\n    title: Встреча\n    when: май\n`;

  test.each([
    ['the item repeats the fields of the one above', `a:\n  - ${item(1)}    ${item(2)}`, '5:5-5:7'],
    ['only its first field is the same', 'a:\n  - b: 1\n    c: 2\n    b: 3\n', '4:5-4:6'],
    ['it begins with another field', '- a: 1\n  b: 2\n  c: 3\n  b: 2\n  c: 3\n', '4:3-4:4'],
    ['other items follow', `a:\n  - ${item(1)}    ${item(2)}  - ${item(3)}`, '5:5-5:7'],
  ])('%s: one finding where the item begins', async (_, text, place) => {
    const { document, findings } = await readText(text);
    expect(document).toBeUndefined();
    expect(findings.map(({ rule }) => rule)).toEqual(['duplicate-key']);
    expect(findings.map(placeOf)).toEqual([place]);
    expect(findings[0]?.message.ru).toMatch(/^Похоже, перед полем «.+» пропущена чёрточка «- »/);
    expect(findings[0]?.message.en).toContain('the dash “- ” is missing before the field');
    expect(findings[0]?.data).toMatchObject({ problem: 'missing-dash' });
  });

  test('each dash that is missing is a finding', async () => {
    const { findings } = await readText(`a:\n  - ${item(1)}    ${item(2)}    ${item(3)}`);
    expect(findings.map(placeOf)).toEqual(['5:5-5:7', '8:5-8:7']);
  });

  test.each([
    ['one field in the middle', '- a: 1\n  b: 2\n  b: 3\n  c: 4\n'],
    ['two fields far from each other', '- a: 1\n  b: 2\n  b: 3\n  c: 4\n  d: 5\n  c: 6\n'],
    ['fields outside a list', 'a: 1\nb: 2\na: 1\nb: 2\n'],
    ['fields in brackets', '- {a: 1, b: 2, a: 3, b: 4}\n'],
  ])('but %s are repetitions', async (_, text) => {
    const { findings } = await readText(text);
    expect(findings.length).toBeGreaterThan(0);
    for (const { message } of findings) expect(message.ru).toContain('дважды');
  });
});
