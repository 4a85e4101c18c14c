import { mkdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { configLanguage } from '../../src/cli/config-language.ts';
import type { Host } from '../../src/cli/host.ts';
import { takesValue } from '../../src/cli/path-words.ts';
import { createProgram } from '../../src/cli/program.ts';
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

  test('is not that of a folder or file that an option has for its value', async () => {
    disk.plan('ru');
    disk.write('ru/karta.config.yaml', says('ru'));
    disk.write('other/karta.config.yaml', says('en'));
    disk.write('other/b.json', '[]');
    for (const words of [
      ['--cache-folder', '../other'],
      ['--cache-folder=../other'],
      ['--output', '../other/b.json'],
      ['--format', 'json', '--baseline', '../other/b.json', '--strict'],
      ['--write-baseline', '../other/b.json'],
      ['--shard', '1/1', '--write-baseline', '--output', '../other/b.json'],
    ]) {
      expect(await language('ru', 'validate', ...words)).toBe('ru');
      expect(await language('.', '--lang', 'ru', 'validate', ...words, 'ru')).toBe('ru');
    }
    expect(await language('ru', 'dates', '../other')).toBe('ru');
    expect(await language('ru', 'dates', '--plan', '../other')).toBe('en');
    expect(await language('ru', 'validate', '--changed', '../other')).toBe('en');
    expect(await language('ru', 'validate', '--', '../other')).toBe('en');
  });

  test('goes by the options that there are', () => {
    const nowhere = {} as Host;
    const program = createProgram({ language: 'en', host: nowhere, finish: () => {} });
    for (const command of [program, ...program.commands]) {
      for (const { long, required, optional } of command.options) {
        expect([long, takesValue(long ?? '')]).toEqual([
          long,
          required ? 'always' : optional ? 'maybe' : 'none',
        ]);
      }
    }
  });

  test.each([
    ['ru_RU.UTF-8', /^Готово/],
    ['RU', /^Готово/],
    ['En-us', /^Ready/],
    [' ', /^Готово/],
  ])('KARTA_LANG may be a locale: %j', async (value, verdict) => {
    disk.plan('a');
    const run = await runKarta(['validate'], { cwd: disk.path(), env: { KARTA_LANG: value } });
    expect(run.out.split('\n').at(-2)).toMatch(verdict);
    expect(run.err).toBe('');
  });

  test('a KARTA_LANG that names no language is remarked upon, in one line', async () => {
    disk.plan('a');
    const said = async (value: string, ...args: string[]) =>
      (await runKarta(['validate', ...args], { cwd: disk.path(), env: { KARTA_LANG: value } })).err;
    expect(await said('xx')).toBe(
      'karta: KARTA_LANG: «xx» — не язык, который знает karta; напишите ru или en\n',
    );
    expect(await said('rust', '--lang', 'en')).toBe('');
    const hostile = await said(`e\u001b[2J\n\u202e${'x'.repeat(10_000)}`);
    expect(hostile.trim()).not.toMatch(/\p{Cc}|\p{Bidi_Control}/u);
    expect(hostile.length).toBeLessThan(200);
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
