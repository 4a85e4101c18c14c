import { describe, expect, test } from 'vitest';
import { documentOf, placeOf, readText } from './read-text.ts';

describe('a key written twice', () => {
  test.each([
    ['a: 1\nb: 2\na: 3\n', '3:1-3:2', '1:1-1:2'],
    ['a:\n  - b: 1\n    "b": 2\n', '3:5-3:8', '2:5-2:6'],
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
    const { findings } = await readText('a: {x: 1, x: 2, x: 3}\nb:\n- y: 1\n  y: 2\na: 1\n');
    expect(findings.map(placeOf)).toEqual(['1:11-1:12', '1:17-1:18', '4:3-4:4', '5:1-5:2']);
    expect(findings.map(({ data }) => 'path' in data && data.path)).toEqual([
      ['a', 'x'],
      ['a', 'x'],
      ['b', 0, 'y'],
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
