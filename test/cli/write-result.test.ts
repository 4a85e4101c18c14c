import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Host } from '../../src/cli/host.ts';
import { main } from '../../src/cli/main.ts';
import { terminalHost } from './terminal-host.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'karta-written-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What is said on stderr when two files are asked for. */
async function saidOn(host: Partial<Host>, ...more: string[]): Promise<string> {
  let err = '';
  const terminal = terminalHost(folder, { err: (text) => (err += text), ...host });
  const code = await main(['rules', '--output', 'a.md', ...more], terminal);
  expect(code).toBe(0);
  return err;
}

describe('files that were asked for', () => {
  test('are named to a person at a terminal', async () => {
    expect(await saidOn({}, '--output', 'b.json')).toBe(
      'karta: записан файл a.md\nkarta: записан файл b.json\n',
    );
  });

  test.each<[string, Partial<Host>]>([
    ['a pipe', { isTerminal: false, columns: undefined }],
    ['CI', { env: { LANG: 'ru_RU.UTF-8', CI: 'true' } }],
  ])('are not for %s', async (_, host) => {
    expect(await saidOn(host)).toBe('');
  });
});
