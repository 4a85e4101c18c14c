import { expect, test } from 'vitest';
import { documentOf } from './read-text.ts';

test.each([
  ['null', null],
  ['~', null],
  ['Null', null],
  ['true', true],
  ['FALSE', false],
  ['12', 12],
  ['+12', 12],
  ['007', 7],
  ['-0', -0],
  ['0o14', 12],
  ['0xC', 12],
  ['5.10', 5.1],
  ['.5', 0.5],
  ['5.', 5],
  ['-1.5e-3', -0.0015],
  ['.inf', Number.POSITIVE_INFINITY],
  ['-.INF', Number.NEGATIVE_INFINITY],
  ['.NaN', Number.NaN],
])('an unquoted %s is what YAML 1.2 says', async (text, value) => {
  expect((await documentOf(`a: ${text}\n`)).value).toStrictEqual({ a: value });
  expect((await documentOf(`a: ${text} #\t\n`)).value).toStrictEqual({ a: value });
});

test.each([
  ...[
    'yes',
    'no',
    'on',
    'y',
    '1_000',
    '0b11',
    '014:30',
    '12:30',
    '2022-09-01',
    '01.09.2022',
    '8.2.1',
  ],
  ...[
    'nULL',
    'tRUE',
    '.iNF',
    '-.nan',
    '0x',
    '0o8',
    '+0x1',
    '1e',
    'e3',
    '.',
    '+',
    'Inf',
    'NaN',
    'TRUEx',
    '0'.concat('x'),
  ],
])('an unquoted %s is a text', async (text) => {
  expect((await documentOf(`a: ${text}\n`)).value).toStrictEqual({ a: text });
  expect((await documentOf(`a: ${text} #\t\n`)).value).toStrictEqual({ a: text });
});

test('quotes make a text of everything', async () => {
  expect((await documentOf(`["5.10", 'null', "true", '~']`)).value).toEqual([
    '5.10',
    'null',
    'true',
    '~',
  ]);
});

test('an empty file and one of comments hold nothing', async () => {
  for (const text of ['', '\n\n', '# примечание\n', '---\n', '---\n# x\n']) {
    expect((await documentOf(text)).value).toBeNull();
  }
});
