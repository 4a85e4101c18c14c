import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { renderTable } from './docs-tables/render-table.ts';
import { runKarta } from './run-karta.ts';

const PAGES = [
  'README.md',
  'README.ru.md',
  'docs/ci.md',
  'docs/format.md',
  'docs/ru/format.md',
  'docs/settings.md',
  'docs/ru/nastrojki.md',
  'docs/accepting.md',
  'docs/ru/isklyucheniya.md',
];

/** Pages whose calls follow each other in one folder that has the examples, as somebody would type them. */
const STORIES = ['docs/first-hour.md', 'docs/ru/nachalo.md'];

/**
 * Pages show what karta prints behind the call that prints it:
 *
 *     ```console
 *     $ npx karta validate examples/school-12
 *     …
 *     ```
 */
const SHOWN = /```console\n\$ npx (karta [^\n]*)\n([\s\S]*?)```/g;

const shown = PAGES.flatMap((page) => {
  const text = readFileSync(page, 'utf8');
  return [...text.matchAll(SHOWN)].map(([, call = '', output = '']) => ({ page, call, output }));
});

/** The words of a call; those in double quotes stay together. */
function wordsOf(call: string): string[] {
  return [...call.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
}

/** What karta prints for a call on that page. */
async function print(page: string, call: string): Promise<string> {
  const lang = page.includes('ru') ? 'ru' : 'en';
  const { out } = await runKarta([...wordsOf(call).slice(1), '--lang', lang, '--width', '80']);
  return out;
}

/** A story with what karta prints now, its notes too, as a terminal shows them. */
async function tell(page: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'karta-'));
  cpSync('examples', join(folder, 'examples'), { recursive: true });
  const lang = page.includes('ru') ? 'ru' : 'en';
  const text = readFileSync(page, 'utf8');
  let told = '';
  let done = 0;
  for (const { 0: block, 1: call = '', index } of text.matchAll(SHOWN)) {
    const words = [...wordsOf(call).slice(1), '--lang', lang, '--width', '80'];
    const { out, err } = await runKarta(words, { cwd: folder });
    told += `${text.slice(done, index)}\`\`\`console\n$ npx ${call}\n${out}${err}\`\`\``;
    done = index + block.length;
  }
  rmSync(folder, { recursive: true });
  return told + text.slice(done);
}

// `npm run docs` puts what karta prints now into the pages.
if (process.env.UPDATE_DOCS) {
  for (const page of STORIES) writeFileSync(page, await tell(page));
  for (const { page, call, output } of shown) {
    const head = `\`\`\`console\n$ npx ${call}\n`;
    const text = readFileSync(page, 'utf8');
    const out = await print(page, call);
    writeFileSync(
      page,
      text.replace(`${head}${output}`, () => `${head}${out}`),
    );
  }
}

/** Tables that are made from the tables of words, between two marks. */
const TABLE = /(<!-- table: ([\w-]+) -->\n)[\s\S]*?(?=<!-- end -->)/g;

/** A page with its tables as they are made now. */
function withTables(page: string): string {
  const language = /\bru\b/.test(page) ? 'ru' : 'en';
  return readFileSync(page, 'utf8').replace(
    TABLE,
    (_, mark: string, name: string) => mark + renderTable(name, language),
  );
}

const docs = readdirSync('docs', { recursive: true, encoding: 'utf8' })
  .map((page) => `docs/${page.replaceAll('\\', '/')}`)
  .filter((page) => page.endsWith('.md'));

const pages = ['README.md', 'README.ru.md', ...docs];

if (process.env.UPDATE_DOCS) {
  for (const page of pages) writeFileSync(page, withTables(page));
}

describe('the tables of the documentation are those of the words', () => {
  test.each(pages)('%s', (page) => {
    expect(withTables(page)).toBe(readFileSync(page, 'utf8'));
  });
});

describe('what the documentation shows is what karta prints', () => {
  test.skipIf(process.env.UPDATE_DOCS).each(shown)(
    '$page: $call',
    async ({ page, call, output }) => {
      expect(await print(page, call)).toBe(output);
    },
  );

  test.skipIf(process.env.UPDATE_DOCS).each(STORIES)('%s', async (page) => {
    expect(await tell(page)).toBe(readFileSync(page, 'utf8'));
  });

  test('the pages show something', () => {
    expect(new Set(shown.map(({ page }) => page))).toContain('README.md');
  });
});

describe('the plan of their own that a page tells people to write', () => {
  test.each(['README.md', 'README.ru.md'])('is ready for approval: %s', async (page) => {
    const folder = mkdtempSync(join(tmpdir(), 'karta-'));
    const blocks = readFileSync(page, 'utf8').matchAll(
      /```yaml\n(kind: (audit|roadmap)\n[\s\S]*?)```/g,
    );
    const kinds = [...blocks].map(([, text = '', kind = '']) => {
      writeFileSync(join(folder, `${kind}.yaml`), text);
      return kind;
    });
    const { code, out } = await runKarta(['validate', '--strict'], { cwd: folder });
    rmSync(folder, { recursive: true });
    expect(kinds).toEqual(['audit', 'roadmap']);
    expect(out).toBe('Проверено: 2 файла\nГотово к утверждению\n');
    expect(code).toBe(0);
  });
});
