import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findUses } from '../../src/codes/find-uses.ts';
import { isNoComment } from '../../src/codes/judge-renaming.ts';
import { type RenamedFile, renameInFile } from '../../src/codes/rename-in-file.ts';
import { findComments } from '../../src/documents/find-comments.ts';
import { loadFile } from '../../src/schema/load-file.ts';

async function rename(text: string, pairs: Record<string, string>): Promise<RenamedFile> {
  const bytes = Buffer.from(text);
  const files = { read: async () => bytes, exists: async () => true };
  const loaded = await loadFile({ file: 'roadmap.yaml', kind: 'roadmap' }, files);
  const renaming = new Map(Object.entries(pairs));
  const found = await findUses(loaded, new Set(renaming.keys()));
  if (!found || !loaded.document) throw new Error('unreadable');
  return renameInFile(bytes, loaded.document, found.uses.filter(isNoComment), renaming);
}

async function renamed(text: string, pairs: Record<string, string>): Promise<string> {
  const result = await rename(text, pairs);
  if ('stuckAt' in result) throw new Error(`stuck at ${result.stuckAt.range.start.line}`);
  return Buffer.from(result.bytes).toString('utf8');
}

describe('renaming codes in a file', () => {
  test.each<[name: string, before: string, after: string]>([
    ['double quotes', 'codes: ["5.1"]\n', 'codes: ["5.7"]\n'],
    ['single quotes', "codes: ['5.1' , '5.10']\n", "codes: ['5.7' , '5.10']\n"],
    ['a code without quotes gets them', 'codes: [5.1, 5.10]\n', 'codes: ["5.7", 5.10]\n'],
    ['a list of lines', 'codes:\n  - 5.1 # да\n  - "5.1"\n', 'codes:\n  - "5.7" # да\n  - "5.7"\n'],
    ['a text with several', 'codes: 5.1, 5.10; 5.1\n', 'codes: 5.7, 5.10; 5.7\n'],
    ['a text with quotes', 'codes: "8.2, 5.1"\n', 'codes: "8.2, 5.7"\n'],
    ['an escape in a code', 'codes: ["5\\x2e1"]\n', 'codes: ["5.7"]\n'],
    [
      'a folded text',
      'participants: >-\n  По\n  параметру\n  5.1 и 15.1\n',
      'participants: >-\n  По\n  параметру\n  5.7 и 15.1\n',
    ],
    ['comments', '# код 5.1\ncodes: ["5.1"] # 5.1\n', '# код 5.1\ncodes: ["5.7"] # 5.1\n'],
    [
      'CR LF and a byte order mark',
      '\ufeffcodes: ["5.1"]\r\ntitle: Я\r\n',
      '\ufeffcodes: ["5.7"]\r\ntitle: Я\r\n',
    ],
    ['carriage returns alone', 'title: Я\rcodes: ["5.1"]\r', 'title: Я\rcodes: ["5.7"]\r'],
    ['no end of the last line', 'codes: ["5.1"]', 'codes: ["5.7"]'],
    ['a special blank between fields', 'codes:\u00a0["5.1"]\n', 'codes:\u00a0["5.7"]\n'],
  ])('%s', async (_, before, after) => {
    expect(await renamed(before, { '5.1': '5.7' })).toBe(after);
  });

  test('all at once: codes change places', async () => {
    const before = 'codes: ["1.1", "2.1"]\nparticipants: по параметрам 2.1 и 1.1\n';
    const after = 'codes: ["2.1", "1.1"]\nparticipants: по параметрам 1.1 и 2.1\n';
    expect(await renamed(before, { '1.1': '2.1', '2.1': '1.1' })).toBe(after);
  });

  test('gives up where an escape hides one code among others', async () => {
    const result = await rename('codes: "5\\x2e1, 8.2"\n', { '5.1': '5.7' });
    expect(result).toMatchObject({ stuckAt: { code: '5.1' } });
  });
});

/** Lines of a roadmap with codes in all forms, and comments in every place. */
const code = fc.constantFrom('5.1', '5.10', '8.2', '9.3', '15.1');
const quoted = fc.tuple(code, fc.constantFrom('"', "'")).map(([one, sign]) => sign + one + sign);
const comment = fc.constantFrom('', '', '  # код 5.1', ' # 8.2, 5.10 — "проверить"');
const end = fc.constantFrom('\n', '\r\n');
const field = fc.oneof(
  fc.array(quoted, { maxLength: 3 }).map((list) => `codes: [${list.join(', ')}]`),
  fc.array(code, { minLength: 2, maxLength: 3 }).map((list) => `codes: "${list.join(' , ')}"`),
  fc
    .array(code, { minLength: 1, maxLength: 3 })
    .map((list) => `participants: Дети по параметрам ${list.join(', ')}`),
  fc
    .array(code, { minLength: 1, maxLength: 3 })
    .map((list) => `note: "№ 5.1; параметр ${list.join(' и ')}"`),
);
const plan = fc
  .tuple(fc.array(fc.tuple(field, comment), { minLength: 1, maxLength: 6 }), end, fc.boolean())
  .map(([fields, eol, mark]) => {
    const head = [`kind: roadmap`, 'activities:'];
    const items = fields.map(([one, words]) => `  - title: Дело${words}${eol}    ${one}${words}`);
    return (mark ? '\ufeff' : '') + [...head, ...items, ''].join(eol);
  });

describe('renaming there and back', () => {
  const there = { '5.1': '7.7', '8.2': '5.10', '5.10': '8.2' };
  const back = { '7.7': '5.1', '8.2': '5.10', '5.10': '8.2' };

  test('gives the same bytes, and touches neither comments nor other lines', async () => {
    await fc.assert(
      fc.asyncProperty(plan, async (before) => {
        const after = await renamed(before, there);
        expect(await renamed(after, back)).toBe(before);
        const words = (text: string) => findComments(text).map((one) => one.text);
        expect(words(after)).toEqual(words(before));
        const lines = after.split('\n');
        for (const [index, line] of before.split('\n').entries()) {
          if (!/5\.1|8\.2/.test(line.replace(/ #.*/, ''))) expect(lines[index]).toBe(line);
        }
      }),
      { numRuns: 100 },
    );
  });
});
