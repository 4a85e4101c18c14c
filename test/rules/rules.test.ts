import { appendFile, cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { EXIT } from '../../src/cli/exit-codes.ts';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { allRules } from '../../src/pipeline.ts';
import { runKarta } from '../run-karta.ts';

/** Where a rule's wrong and right plans lie. */
function fixtureOf(id: string): string {
  return fileURLToPath(new URL(`${id}/`, import.meta.url));
}

/** What has to be asked for to get a rule's finding. */
const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  'stale-baseline-entry': ['--baseline', 'karta-baseline.json'],
};

async function validate(cwd: string, ...options: string[]): Promise<string> {
  const usual = ['--today', '2023-04-01', '--width', '100', ...(OPTIONS[basename(cwd)] ?? [])];
  const { code, out, err } = await runKarta(['validate', ...usual, ...options], { cwd });
  expect(err).toBe('');
  expect([EXIT.fine, EXIT.findings]).toContain(code);
  return out;
}

/** Calls with the folder that holds a rule's plans; one that no repository should hold is made up. */
async function inFixture<Result>(
  id: string,
  look: (folder: string) => Promise<Result>,
): Promise<Result> {
  if (id !== 'too-large') return look(fixtureOf(id));
  const folder = await mkdtemp(join(tmpdir(), 'karta-'));
  try {
    await cp(fixtureOf(id), folder, { recursive: true });
    await appendFile(join(folder, 'roadmap.yaml'), '# строка\n'.repeat(400_000));
    return await look(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A sentence without the words of the plan that it quotes. */
function withoutQuotes(sentence: string): string {
  return sentence.replace(/“[^”]*”/g, '').replace(/«[^»]*»/g, '');
}

describe.each(allRules.map(({ id }) => id))('%s', (id) => {
  test('is told of in plain words, at the very place', async () => {
    const out = await inFixture(id, (folder) => validate(folder, '--lang', 'ru'));
    await expect(out).toMatchFileSnapshot(`${id}/expected.txt`);
  });

  test('is found in its plans, and told of in English too', async () => {
    const out = await inFixture(id, (folder) =>
      validate(folder, '--lang', 'en', '--format', 'json'),
    );
    const findings: Diagnostic[] = JSON.parse(out).findings;
    expect(findings.map(({ rule }) => rule)).toContain(id);
    for (const { message, related, fix, hint } of findings) {
      const said = [message, ...related.map((one) => one.message), fix?.title, hint];
      for (const sentence of said.filter((one) => one !== undefined)) {
        expect(sentence).toMatch(/[a-z]/i);
        expect(withoutQuotes(sentence)).not.toMatch(/[а-яё]/i);
      }
    }
  });
});

test('every folder here belongs to a rule', async () => {
  const entries = await readdir(new URL('.', import.meta.url), { withFileTypes: true });
  const folders = entries.filter((one) => one.isDirectory()).map(({ name }) => name);
  expect(folders.sort()).toEqual(allRules.map(({ id }) => id).sort());
});
