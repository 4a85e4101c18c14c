import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formatFile } from '../../src/cli/fmt/format-file.ts';
import { looseFile } from '../documents/format/loose-yaml.ts';
import { runKarta } from '../run-karta.ts';

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'karta-fmt-'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const put = (name: string, text: string): void => writeFileSync(join(cwd, name), text);
const get = (name: string): string => readFileSync(join(cwd, name), 'utf8');

const UNTIDY = `# Наш план
title:   "План"   # так решили
kind: roadmap
school: МБОУ «СОШ № 12»
period: 2022/2023
activities:
- title: Беседы
  # номер из приказа
  id: 1
  codes: [ "4.1",
    "5.10" ]
  when: {from: 01.11.2022,  to: 30.11.2022}
  мест: 5.10   # неизвестное поле
`;

const TIDY = `# Наш план
kind: roadmap
title: План # так решили
school: МБОУ «СОШ № 12»
period: 2022/2023
activities:
  # номер из приказа
  - id: 1
    title: Беседы
    codes: ["4.1", "5.10"]
    when: {from: 01.11.2022, to: 30.11.2022}
    мест: 5.10 # неизвестное поле
`;

describe('karta fmt', () => {
  test('writes fields in order, and says so', async () => {
    put('roadmap.yaml', UNTIDY);
    const first = await runKarta(['fmt'], { cwd });
    expect(first).toEqual({
      code: 0,
      out: 'roadmap.yaml\nПриведено в порядок файлов: 1, уже в порядке: 0.\n',
      err: '',
    });
    expect(get('roadmap.yaml')).toBe(TIDY);
    const second = await runKarta(['fmt', '--lang', 'en'], { cwd });
    expect(second).toEqual({ code: 0, out: 'All in order already, files: 1.\n', err: '' });
  });

  test('writes nothing with --check and --diff', async () => {
    put('roadmap.yaml', UNTIDY);
    const check = await runKarta(['fmt', '--check'], { cwd });
    expect(check.code).toBe(1);
    expect(check.out).toMatch(/^roadmap\.yaml\nНе в порядке файлов: 1, /);
    const diff = await runKarta(['fmt', '--diff'], { cwd });
    expect(diff.code).toBe(0);
    expect(diff.out).toContain('\n+title: План # так решили\n');
    expect(diff.out).toContain('\n+    codes: ["4.1", "5.10"]\n');
    expect(get('roadmap.yaml')).toBe(UNTIDY);
  });

  test('keeps a byte order mark and Windows line ends', async () => {
    const windows = (text: string): string => `\ufeff${text.replaceAll('\n', '\r\n')}`;
    put('roadmap.yaml', windows(UNTIDY));
    await runKarta(['fmt'], { cwd });
    expect(get('roadmap.yaml')).toBe(windows(TIDY));
  });

  test('formats settings and what they name too', async () => {
    put('karta.config.yaml', 'language: ru\nkind: config\ncatalogue: perechen.yaml\n');
    put('perechen.yaml', 'factors: []\nkind: catalogue\n');
    const { out } = await runKarta(['fmt'], { cwd });
    expect(out).toMatch(/^karta\.config\.yaml\nperechen\.yaml\n/);
    expect(get('perechen.yaml')).toBe('kind: catalogue\nfactors: []\n');
  });

  test.each([
    ['unclosed quotes', 'kind: roadmap\ntitle: "План\n', 'исправьте сначала'],
    ['an anchor', 'kind: roadmap\ntitle: &a План\nschool: *a\n', 'исправьте сначала'],
    [
      'a comment that would accept something else',
      'kind: roadmap\ncodes: ["4.1",\n  "5.5"] # karta-ignore unknown-code: так решили\n',
      'karta-ignore',
    ],
  ])('leaves alone a file with %s', async (_, text, reason) => {
    put('roadmap.yaml', text);
    const { code, err } = await runKarta(['fmt'], { cwd });
    expect(code).toBe(1);
    expect(err).toMatch(/^karta: roadmap\.yaml оставлен как есть: /);
    expect(err).toContain(reason);
    expect(get('roadmap.yaml')).toBe(text);
  });

  test('leaves alone a file that is none of its own', async () => {
    put('compose.yml', 'services:   {}\n');
    const { code, err } = await runKarta(['fmt', 'compose.yml'], { cwd });
    expect(code).toBe(1);
    expect(err).toContain('kind: roadmap');
  });

  test('leaves what comments accept as it is', async () => {
    await fc.assert(
      fc.asyncProperty(looseFile(true), async (text) => {
        const file = { file: 'roadmap.yaml', kind: 'roadmap' } as const;
        const formatted = await formatFile(file, Buffer.from(text));
        expect(formatted.state).not.toBe('refused');
        if (formatted.state !== 'changed') return;
        expect((await formatFile(file, formatted.after.bytes)).state).toBe('fine');
      }),
      { numRuns: 100 },
    );
  });
});

describe('the examples', () => {
  test('are in order', async () => {
    const { out, err } = await runKarta(['fmt', '--check', 'examples']);
    expect(out).toMatch(/^Не в порядке файлов: 0, /);
    expect(err).toMatch(/klyuchi\/roadmap\.yaml оставлен как есть/);
  });
});

/** Folders of fixtures that hold plans as people might write them. */
const fixtures = readdirSync('test/rules', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe('the fixtures of the rules', () => {
  test('have the same findings afterwards', async () => {
    for (const name of fixtures) cpSync(`test/rules/${name}`, join(cwd, name), { recursive: true });
    const before = await findingsIn(cwd);
    const { out } = await runKarta(['fmt', '.'], { cwd });
    expect(out).toMatch(/Приведено в порядок файлов: \d\d/);
    expect(await findingsIn(cwd)).toEqual(before);
    expect((await runKarta(['fmt', '--check', '.'], { cwd })).out).toMatch(/порядке файлов: 0,/);
  }, 60_000);
});

/** All findings but for their lines. */
async function findingsIn(folder: string): Promise<string[]> {
  const args = ['validate', '.', '--format', 'json', '--today', '2023-04-01'];
  const { out } = await runKarta(args, { cwd: folder });
  const { findings } = JSON.parse(out) as { findings: Record<string, unknown>[] };
  return findings
    .map(({ file, rule, severity, message }) => JSON.stringify({ file, rule, severity, message }))
    .map((finding) => finding.replace(/(строк\S*|line|столб\S*) \d+/g, '$1'))
    .sort();
}
