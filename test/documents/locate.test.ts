import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Path, Span } from '../../src/core/location.ts';
import { yamlFile } from './generate-yaml.ts';
import { PLAN } from './plan-text.ts';
import { documentOf, slice } from './read-text.ts';

/** What is underlined in a text for a path. */
async function shown(text: string, path: Path, more: { part?: 'key'; span?: Span } = {}) {
  const document = await documentOf(text);
  return slice(document.text, await document.locate({ file: 'plan.yaml', path, ...more }));
}

describe('a place in a plan', () => {
  test.each<[string, Path, string]>([
    ['a quoted text, with its quotes', ['title'], '"Дорожная карта: как помочь отстающим"'],
    ['an unquoted text', ['activities', 0, 'title'], 'Беседы с учениками'],
    ['an unquoted text over lines', ['activities', 0, 'when'], 'с 01.09.2022\n      по 30.09.2022'],
    ['fields in brackets', ['activities', 1, 'when'], '{from: 01.10.2022, to: 31.05.2023}'],
    ['a value in brackets', ['approval', 1, 'order'], '№ 164'],
    [
      'a list over lines in brackets',
      ['activities', 0, 'codes'],
      '[\n      "8.2",\n      "9.3",\n    ]',
    ],
    ['an item of it', ['activities', 0, 'codes', 1], '"9.3"'],
    ['a number', ['activities', 1, 'codes'], '5.10'],
    ['a value on lines of its own, by its key', ['tasks'], 'tasks'],
    ['a list item on lines of its own, by its first line', ['tasks', 0], 'id: T1'],
    ['such an item behind a dash alone', ['activities', 1, 'steps', 1], 'title: Второй'],
    ['a missing value, by its key', ['activities', 1, 'steps', 0, 'status'], 'status'],
    ['an absent field, by the key of its parent', ['school', 'municipality'], 'school'],
    ['an absent field of a list item, by its first line', ['activities', 1, 'place'], 'id: 2'],
    ['an absent item, by the key of the list', ['activities', 0, 'codes', 7], 'codes'],
    ['something inside a text, by its key', ['title', 'x', 0], 'title'],
    ['an absent field of the file, by the first key', ['audit'], 'kind'],
    ['the whole file, by the first key', [], 'kind'],
  ])('%s', async (_, path, place) => {
    expect(await shown(PLAN, path)).toBe(place);
  });

  test('a block text reaches to its last line', async () => {
    const place = await shown(PLAN, ['activities', 0, 'note']);
    expect(place.startsWith('|\n      Справка')).toBe(true);
    expect(place.endsWith('к ней')).toBe(true);
  });

  test('keys are found as keys, and items without one as themselves', async () => {
    expect(await shown(PLAN, ['activities', 0, 'title'], { part: 'key' })).toBe('title');
    expect(await shown(PLAN, ['approval', 1, 'date'], { part: 'key' })).toBe('date');
    expect(await shown(PLAN, ['activities', 0, 'codes', 0], { part: 'key' })).toBe('"8.2"');
  });

  test('keys are found however they are written', async () => {
    expect(await shown('5.10: x\n', ['5.1'])).toBe('x');
    expect(await shown('5.10: x\n', ['5.10'])).toBe('x');
    expect(await shown('"5.10": x\n', ['5.10'], { part: 'key' })).toBe('"5.10"');
    expect(await shown('1: x\n', [1])).toBe('x');
    expect(await shown('__proto__: x\n', ['__proto__'])).toBe('x');
    expect(await shown('? a\n: x\n', ['a'])).toBe('x');
  });

  test('empty files and empty items have a place too', async () => {
    const document = await documentOf('# примечание\n');
    const start = { line: 1, column: 1 };
    expect(await document.locate({ file: 'plan.yaml', path: ['a', 0] })).toEqual({
      start,
      end: start,
    });
    expect(await shown('a:\n  - x\n  -\n', ['a', 1])).toBe('-');
    expect(await shown('', [])).toBe('');
    expect(await shown('a: ""\n', ['a'])).toBe('""');
  });

  test('columns count UTF-16 units, lines end with CR LF too, and a byte order mark does not count', async () => {
    const document = await documentOf('\ufeffa: "😀" #\r\nb: {c: "😀", d: 1}\r\n');
    expect(await document.locate({ file: 'plan.yaml', path: ['b', 'd'] })).toEqual({
      start: { line: 2, column: 17 },
      end: { line: 2, column: 18 },
    });
    expect((await document.locate({ file: 'plan.yaml', path: ['a'] })).start.column).toBe(4);
  });
});

describe('a part of a text', () => {
  const codes = { start: 5, end: 8 };
  test.each<[string, string, Span, string]>([
    ['unquoted', 'a: 8.2, 9.3\n', codes, '9.3'],
    ['in double quotes', 'a: "8.2, 9.3"\n', codes, '9.3'],
    ['in single quotes', "a: '8.2, 9.3'\n", codes, '9.3'],
    ['of a number as it is written', 'a: 5.10\n', { start: 2, end: 4 }, '10'],
    ['behind an escape, by its words', 'a: "\\u0038.2, 9.3"\n', codes, '9.3'],
    ['behind a doubled quote, by its words', "a: 'it''s 9.3'\n", codes, '9.3'],
    ['the second of two alike', 'a: "9.3,\\t9.3"\n', codes, '9.3'],
    ['in a text over lines', 'a: 8.2,\n  9.3\n', codes, '9.3'],
    ['in a block text', 'a: >\n  8.2,\n  9.3\n', codes, '9.3'],
    ['over a line break: the whole value', 'a: x\n  y\n', { start: 0, end: 3 }, 'x\n  y'],
    [
      'nothing of a text with escapes: the whole value',
      'a: "\\t"\n',
      { start: 1, end: 1 },
      '"\\t"',
    ],
  ])('%s', async (_, text, span, place) => {
    const document = await documentOf(text);
    const range = await document.locate({ file: 'plan.yaml', path: ['a'], span });
    expect(slice(text, range)).toBe(place);
  });
});

describe('a scalar as it is written', () => {
  test.each<[string, Path, string | undefined]>([
    ['a: 5.10\n', ['a'], '5.10'],
    ['a: "5.10"\n', ['a'], '5.10'],
    ['a: 0x1F\n', ['a'], '0x1F'],
    ['a: [007, 1e3]\n', ['a', 0], '007'],
    ["a: 'it''s'\n", ['a'], "it's"],
    ['a:\n', ['a'], ''],
    ['a: {b: 1}\n', ['a'], undefined],
    ['a: 1\n', ['b'], undefined],
    ['a: 1\n', ['a', 'b'], undefined],
    ['5.10\n', [], '5.10'],
  ])('%j at %j', async (text, path, written) => {
    expect(await (await documentOf(text)).written(path)).toBe(written);
  });
});

test('in generated files every value is found: what is underlined, read again, is the value or its key', async () => {
  await fc.assert(
    fc.asyncProperty(yamlFile, async ({ text, value }) => {
      const document = await documentOf(text);
      for (const [path, one] of everyPath(value)) {
        const range = await document.locate({ file: 'plan.yaml', path });
        const place = slice(document.text, range);
        expect(place).toBe(place.trim());
        if (path.length > 0) expect(place).not.toBe('');
        const read = parse(place, { logLevel: 'silent' });
        const key = path.at(-1);
        if (!isShownElsewhere(one, place)) expect(read).toEqual(one);
        else if (typeof key === 'string') expect(read).toBe(key);
        const written = await document.written(path);
        if (typeof one === 'string') expect(written).toBe(one);
        else expect(written === undefined).toBe(typeof one === 'object' && one !== null);
      }
    }),
    { numRuns: 300 },
  );
});

/** Whether a list or mapping takes lines of its own, so that its key or first line stands for it. */
function isShownElsewhere(value: unknown, place: string): boolean {
  return typeof value === 'object' && value !== null && !/^[[{]/.test(place);
}

function* everyPath(value: unknown, path: Path = []): Generator<[Path, unknown]> {
  yield [path, value];
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* everyPath(item, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* everyPath(item, [...path, key]);
  }
}
