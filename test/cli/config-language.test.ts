import { mkdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { configLanguage } from '../../src/cli/config-language.ts';
import { runKarta } from '../run-karta.ts';
import { folderOnDisk } from './plans-on-disk.ts';

const disk = folderOnDisk();

/** The language that settings ask for in a call from a folder. */
const language = (cwd: string, ...args: string[]) => configLanguage(args, disk.path(cwd));

const says = (language: string): string => `kind: config\nlanguage: ${language}\n`;

describe('the language of settings', () => {
  test('stands between KARTA_LANG and the system’s', async () => {
    disk.plan('a');
    disk.write('karta.config.yaml', says('en'));
    const verdict = async (args: string[], env = {}) =>
      (await runKarta(['validate', ...args], { cwd: disk.path(), env })).out.split('\n').at(-2);
    expect(await verdict([])).toMatch(/^Ready/);
    expect(await verdict([], { KARTA_LANG: 'ru' })).toMatch(/^Готово/);
    expect(await verdict(['--lang', 'ru'])).toMatch(/^Готово/);
  });

  test('is that of the first path of a call, else of the current folder', async () => {
    for (const name of ['ru', 'en']) {
      disk.plan(name);
      disk.write(`${name}/karta.config.yaml`, says(name));
    }
    disk.write('ru/report.html', '');
    expect(await language('.', 'validate')).toBeUndefined();
    expect(await language('en', 'validate')).toBe('en');
    expect(await language('en')).toBe('en');
    expect(await language('.', 'validate', 'en', 'ru')).toBe('en');
    expect(await language('.', 'validate', 'ru/roadmap.yaml')).toBe('ru');
    expect(await language('en', 'validate', '../ru')).toBe('ru');
    expect(await language('.', 'plan', '--output', 'ru/report.html', 'en')).toBe('en');
    expect(await language('.', 'validate', '--strict', 'en')).toBe('en');
    expect(await language('en', 'validate', 'no-such-folder')).toBe('en');
  });

  test('is that of the nearest config, or of one that it extends', async () => {
    disk.write('karta.config.yaml', says('en'));
    disk.write('base.yaml', says('ru'));
    disk.write('a/karta.config.yaml', 'kind: config\n');
    disk.write('b/karta.config.yaml', 'kind: config\nextends: ../base.yaml\n');
    mkdirSync(disk.path('c/.git'), { recursive: true });
    expect(await language('a', 'validate')).toBeUndefined();
    expect(await language('b', 'validate')).toBe('ru');
    expect(await language('c', 'validate')).toBeUndefined();
  });

  test.each(['kind: config\nlanguage: fr\n', 'kind: config\nlanguage: [', '\0', 'language', ''])(
    'is none if the config is wrong: %j',
    async (text) => {
      disk.write('karta.config.yaml', text);
      expect(await language('.', 'validate')).toBeUndefined();
    },
  );

  test('whatever words a call has, asking fails never', async () => {
    const words = ['\0', 'x'.repeat(10_000), '--', '-', '', '/', '..', '../../../../../../../..'];
    for (const word of words) expect(await language('.', 'validate', word)).toBeUndefined();
  });
});
