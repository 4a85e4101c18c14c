import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runKarta } from './run-karta.ts';

const PAGES = ['README.md', 'README.ru.md', 'docs/format.md', 'docs/ru/format.md'];

/**
 * Pages show what karta prints behind a comment that holds the call:
 *
 *     <!-- karta validate examples/school-12 -->
 *     ```text
 *     …
 *     ```
 */
const SHOWN = /<!-- (karta [^\n]*?) -->\n```text\n([\s\S]*?)```/g;

const shown = PAGES.flatMap((page) => {
  const text = readFileSync(page, 'utf8');
  return [...text.matchAll(SHOWN)].map(([, call = '', output = '']) => ({ page, call, output }));
});

describe('what the documentation shows is what karta prints', () => {
  test.each(shown)('$page: $call', async ({ page, call, output }) => {
    const lang = page.includes('ru') ? 'ru' : 'en';
    const args = call.split(' ').slice(1);
    const run = await runKarta([...args, '--lang', lang, '--width', '80']);
    expect(run.out).toBe(output);
  });

  test('the pages show something', () => {
    expect(new Set(shown.map(({ page }) => page))).toContain('README.md');
  });
});
