import { expect, test } from 'vitest';
import { showDiff } from '../../src/cli/show-diff.ts';

const ru = { color: false, language: 'ru' } as const;
const diff = (before: string, after: string, session: Parameters<typeof showDiff>[1] = ru) =>
  showDiff([{ file: 'a/roadmap.yaml', before, after }], session);

const numbered = (count: number): string =>
  Array.from({ length: count }, (_, index) => `line ${index + 1}\n`).join('');

test('shows three lines around what changes', () => {
  const before = numbered(20);
  expect(diff(before, before.replace('line 10\n', 'десять\n'))).toBe(
    [
      ...['--- a/roadmap.yaml', '+++ a/roadmap.yaml', '@@ -7,7 +7,7 @@'],
      ...[' line 7', ' line 8', ' line 9', '-line 10', '+десять'],
      ...[' line 11', ' line 12', ' line 13', ''],
    ].join('\n'),
  );
});

test('says nothing of what stays, and puts files one below the other', () => {
  expect(diff('a\n', 'a\n')).toBe('');
  const two = showDiff(
    [
      { file: 'one', before: 'a\n', after: 'b\n' },
      { file: 'two', before: '', after: 'c\n' },
    ],
    ru,
  );
  expect(two).toBe(
    '--- one\n+++ one\n@@ -1,1 +1,1 @@\n-a\n+b\n--- two\n+++ two\n@@ -0,0 +1,1 @@\n+c\n',
  );
});

test('tells of a last line without an end', () => {
  expect(diff('a\nb', 'a\nb\n')).toContain('-b\n\\ последняя строка файла не закончена\n+b\n');
  const en = { color: false, language: 'en' } as const;
  expect(diff('a', 'b', en)).toContain('-a\n\\ No newline at end of file\n+b\n\\ No');
});

test('line ends are seen only where they change', () => {
  expect(diff('a\r\nb\r\n', 'a\r\nc\r\n')).toMatch(/ a\n-b\n\+c\n$/);
  expect(diff('a\r\nb\r\n', 'a\r\nb\n')).toMatch(/-b\\u000d\n\+b\n$/);
  expect(diff('a\rb\r', 'a\rc\r')).toMatch(/ a\n-b\n\+c\n$/);
});

test('writes out what nobody would see, and what steers a terminal', () => {
  expect(diff('a\u00a0b\u200b\u202e\u2028 \n', 'a b\n')).toMatch(
    /-a\\u00a0b\\u200b\\u202e\\u2028\\u0020\n\+a b\n$/,
  );
  expect(diff('\ta\u001b[2J\nb\n', '\ta\u001b[2J\nc\n')).toMatch(/ \ta\\u001b\[2J\n-b\n\+c\n$/);
  expect(showDiff([{ file: 'a\u001b\n', before: 'a', after: 'b' }], ru)).toMatch(
    /^--- a\\u001b\\u000a\n/,
  );
  expect(diff('\ufeffa\n', '\ufeffb\n')).toMatch(/-a\n\+b\n$/);
  expect(diff('\ufeffa\n', 'a\n')).toMatch(/-\\ufeffa\n\+a\n$/);
});

test('colours only where they are asked for', () => {
  expect(diff('a\n', 'b\n')).not.toContain('\u001b');
  expect(diff('a\n', 'b\n', { color: true, language: 'ru' })).toContain('\u001b[31m-a\u001b[39m\n');
});

test('a text that changes all over is told of in bounded time', () => {
  const before = numbered(50_000);
  const after = before.replaceAll('line', 'строка');
  const shown = diff(before, after).split('\n');
  expect(shown).toHaveLength(100_004);
  expect(shown[2]).toBe('@@ -1,50000 +1,50000 @@');
});
