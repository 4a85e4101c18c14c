import { describe, expect, test } from 'vitest';
import type { DiagnosticFix } from '../../src/core/diagnostic.ts';
import { indexLines, rangeBetween } from '../../src/documents/spot.ts';
import { applyFixes } from '../../src/fixes/apply-fixes.ts';

type Edit = readonly [old: string, replacement: string];

/** A fix of the first place, between `‹` and `›`, of each text. */
function fixOf(text: string, ...edits: readonly Edit[]): DiagnosticFix {
  const plain = text.startsWith('\ufeff') ? text.slice(1) : text;
  const starts = indexLines(plain.replace(/\r(?!\n)/g, '\n'));
  const [first, ...also] = edits.map(([old, replacement]) => {
    const start = plain.indexOf(old);
    if (start < 0) throw new Error(`no ${old}`);
    return { range: rangeBetween(starts, start, start + old.length), replacement };
  });
  if (!first) throw new Error('no edits');
  return { title: 'mend', safety: 'sure', ...first, ...(also.length > 0 && { also }) };
}

async function mend(text: string, ...fixes: readonly DiagnosticFix[]): Promise<string> {
  const { content } = await applyFixes('a.yaml', Buffer.from(text), fixes);
  return Buffer.from(content).toString();
}

const one = (text: string, ...edits: readonly Edit[]): Promise<string> =>
  mend(text, fixOf(text, ...edits));

describe('a fix', () => {
  test.each([
    [
      'quotes a code',
      'codes: [5.10, "2.2"] # c\n',
      '5.10',
      '"5.10"',
      'codes: ["5.10", "2.2"] # c\n',
    ],
    ['keeps the quotes', "date: '1.9.2022'\n", "'1.9.2022'", '01.09.2022', "date: '01.09.2022'\n"],
    ['renames a key', 'titel: a # b\n', 'titel', 'title', 'title: a # b\n'],
    ['keeps a quoted key', '"titel": a\n', '"titel"', 'title', '"title": a\n'],
    [
      'parts what is glued',
      'when: {every:month}\n',
      'every:month',
      'every: month',
      'when: {every: month}\n',
    ],
    ['takes pieces out', 'a: <p>один</p>\nb: 2\n', '<p>один</p>', 'один', 'a: один\nb: 2\n'],
    [
      'takes pieces out of a long text',
      'a: |\n  <p>один\n  два\n',
      '<p>',
      '',
      'a: |\n  один\n  два\n',
    ],
    [
      'takes pieces out of a folded text',
      'a: один <p>\n  два # c\n',
      ' <p>',
      '',
      'a: один\n  два # c\n',
    ],
    ['takes pieces out beside escapes', 'a: "\\tодин <p>два"\n', '<p>', '', 'a: "\\tодин два"\n'],
    ['quotes what would be read otherwise', 'a: нет:<p> да\n', '<p>', '', 'a: "нет: да"\n'],
    ['quotes what would become a number', 'a: 9.З\n', '9.З', '9.3', 'a: "9.3"\n'],
    ['quotes within brackets', 'a: [x<p>y]\n', '<p>', ', ', 'a: ["x, y"]\n'],
    ['takes a comment with its line', 'a: 1\n  # gone\nb: 2\n', '# gone', '', 'a: 1\nb: 2\n'],
    ['takes a comment with its blanks', 'a: 1  # gone\nb: 2\n', '# gone', '', 'a: 1\nb: 2\n'],
    ['changes a comment', 'a: 1  # old x\n', 'old', 'new', 'a: 1  # new x\n'],
    ['puts plain blanks', 'a:\u00a0b\nc: d\n', '\u00a0', ' ', 'a: b\nc: d\n'],
    [
      'keeps a byte order mark and line ends',
      '\ufeffa: x<p>\r\nb: 1\r\n',
      '<p>',
      '',
      '\ufeffa: x\r\nb: 1\r\n',
    ],
    ['keeps carriage returns', 'b: 1 # c\ra: x<p>\r', '<p>', '', 'b: 1 # c\ra: x\r'],
  ])('%s', async (_, text, old, replacement, mended) => {
    expect(await one(text, [old, replacement])).toBe(mended);
  });

  test.each([
    ['would break the file', 'a: "x<p>y"\n', '<p>', '"'],
    ['would change more than it means', 'a: "one"\nb: two\n', '"one"', 'x\nc: y'],
    ['would make two fields one', 'a: one\nb: two\n', 'b', 'a'],
    ['would take a comment along', 'a: one # c\n', 'one # c', 'two'],
    ['would put a value into a comment', 'a: 1\nb: 1\n', '1', '# one'],
    ['replaces a mapping', 'a: {b: 1}\n', '{b: 1}', 'c'],
    ['changes nothing', 'a: 1\n', '1', '1'],
    ['lies outside', 'a: 1\n', '1', '2'],
  ])('that %s is not made', async (what, text, old, replacement) => {
    const fix = fixOf(text, [old, replacement]);
    const end = { line: 9, column: 1 };
    const asked = what === 'lies outside' ? { ...fix, range: { start: end, end } } : fix;
    const { content, made } = await applyFixes('a.yaml', Buffer.from(text), [asked]);
    expect([Buffer.from(content).toString(), made]).toEqual([text, []]);
  });

  test('is made at all of its places or at none', async () => {
    const text = 'a: "1.2, 4.1"\nb: ["1.2"]\n';
    const all = [
      ['1.2', '4.1'],
      ['4.1', '9.9'],
    ] as const;
    expect(await one(text, ...all, ['["1.2"', '["4.1"'])).toBe(text);
    expect(await one(text, ...all)).toBe('a: "4.1, 9.9"\nb: ["1.2"]\n');
  });
});

describe('several fixes', () => {
  test('a key, its value and another one', async () => {
    const text = 'tasks:\n  - titel: 1.9.2022 # c\n    b: x<p>\n';
    const fixes = [
      ['titel', 'title'],
      ['1.9.2022', '01.09.2022'],
      ['<p>', ''],
      ['tasks', 'work'],
    ] as const;
    expect(await mend(text, ...fixes.map((edit) => fixOf(text, edit)))).toBe(
      'work:\n  - title: 01.09.2022 # c\n    b: x\n',
    );
  });

  test('of two at one place the first is made, and a bad one keeps no other from being made', async () => {
    const text = 'a: 1<p>\nb: x\nc: y\nd: z\n';
    const fixes = [
      fixOf(text, ['<p>', 'm']),
      fixOf(text, ['1<p>', '2']),
      fixOf(text, ['b', 'c']),
      fixOf(text, ['z', 'w']),
    ];
    const { content, made } = await applyFixes('a.yaml', Buffer.from(text), fixes);
    expect(Buffer.from(content).toString()).toBe('a: 1m\nb: x\nc: y\nd: w\n');
    expect(made).toEqual([fixes[0], fixes[3]]);
  });

  test('a file that can’t be read stays', async () => {
    expect(await one('a: [1\nb: <p>\n', ['<p>', ''])).toBe('a: [1\nb: <p>\n');
  });
});
