import { mkdirSync, symlinkSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findFiles } from '../../src/cli/find-files.ts';
import { UsageError } from '../../src/core/errors.ts';
import { runKarta } from '../run-karta.ts';
import { folderOnDisk, ROADMAP } from './plans-on-disk.ts';

const disk = folderOnDisk();

/** The files found from a folder; what is wrong with the call if there are none. */
async function find(cwd = '.', ...paths: string[]): Promise<string[] | string> {
  try {
    return (await findFiles(paths, disk.path(cwd))).files.map(({ file }) => file);
  } catch (error) {
    if (error instanceof UsageError) return error.text.ru;
    throw error;
  }
}

const ignore = (...globs: string[]): string =>
  `kind: config\nignore:\n${globs.map((glob) => `  - ${JSON.stringify(glob)}\n`).join('')}`;

describe('what settings leave out', () => {
  test('is not searched, wherever the search begins', async () => {
    for (const name of ['a', 'archive/b', 'archive/deep/c', 'd'])
      disk.write(`${name}/roadmap.yaml`, ROADMAP);
    disk.write('d/draft.roadmap.yaml', ROADMAP);
    disk.write('karta.config.yaml', ignore('archive/', 'draft.*'));
    const kept = ['a/roadmap.yaml', 'd/roadmap.yaml'];
    expect(await find()).toEqual(kept);
    expect(await find('a', '..')).toEqual(['../d/roadmap.yaml', 'roadmap.yaml']);
    expect(await find('.', 'a', 'd', 'archive')).toEqual(kept);
    expect(await find('.', 'a', 'archive/deep/c')).toEqual(['a/roadmap.yaml']);
  });

  test('a file that is named is checked all the same', async () => {
    disk.write('archive/roadmap.yaml', ROADMAP);
    disk.write('karta.config.yaml', ignore('archive/'));
    expect(await find('.', 'archive/roadmap.yaml')).toEqual(['archive/roadmap.yaml']);
  });

  test('if nothing else is there, it is said by which file and pattern', async () => {
    disk.write('archive/deep/roadmap.yaml', ROADMAP);
    disk.write('karta.config.yaml', ignore('x', 'archive/**'));
    for (const path of ['.', 'archive', 'archive/deep']) {
      expect(await find('.', path)).toContain(
        'папку archive/deep (karta.config.yaml:4, шаблон «archive/**»)',
      );
    }
    const { code, err } = await runKarta(['validate', '--lang', 'en'], { cwd: disk.path() });
    expect(code).toBe(2);
    expect(err).toContain('the settings pass over the folder archive/deep (karta.config.yaml:4');
  });

  test('of all that is left out the first are named', async () => {
    for (const name of ['a', 'b', 'c', 'd', 'e']) disk.write(`${name}/roadmap.yaml`, ROADMAP);
    disk.write('karta.config.yaml', ignore('a/', '[b-e]/'));
    const said = await find('.', 'a', 'b');
    expect(said).toContain('папку a (karta.config.yaml:3, шаблон «a/»), папку b (karta.config');
    expect(await find()).toMatch(/папку c \([^)]*\), ещё 2;/);
  });

  test('a folder of the call that is left out is told of, though others remain', async () => {
    disk.plan('a');
    disk.plan('b');
    disk.write('karta.config.yaml', ignore('b/'));
    for (const command of ['validate', 'overdue']) {
      const { err } = await runKarta([command, 'a', 'b'], { cwd: disk.path() });
      expect(err).toMatch(/^karta: папка b не проверена: .*karta\.config\.yaml:3, шаблон «b\/»/);
    }
    expect((await runKarta(['validate', '.'], { cwd: disk.path() })).err).toBe('');
  });

  test('the nearest config counts, and what it extends', async () => {
    for (const name of ['north/old', 'north/new', 'south/old', 'south/new', 'west/old'])
      disk.write(`${name}/roadmap.yaml`, ROADMAP);
    disk.write('karta.config.yaml', ignore('old/'));
    disk.write('north/karta.config.yaml', ignore('new/'));
    disk.write('south/karta.config.yaml', `extends: ../karta.config.yaml\n${ignore('new/')}`);
    disk.write('west/karta.config.yaml', `extends: ../karta.config.yaml\n${ignore('!old/')}`);
    expect(await find()).toEqual(['north/old/roadmap.yaml', 'west/old/roadmap.yaml']);
    expect(await find('.', 'north/old', 'south')).toEqual(['north/old/roadmap.yaml']);
  });

  test('globs mean what they mean in the folder of their config', async () => {
    const all = ['a', 'b', 'x/a', 'x/b', 'x/[y]/a', 'x/[y]/b', 'x/[y]/z/b'];
    for (const name of all) disk.write(`${name}/roadmap.yaml`, ROADMAP);
    disk.write('karta.config.yaml', ignore('/a', 'x/b'));
    disk.write(
      'x/[y]/karta.config.yaml',
      `extends: ../../karta.config.yaml\n${ignore('/b/', 'a')}`,
    );
    const kept = ['b', 'x/[y]/z/b', 'x/a'].map((name) => `${name}/roadmap.yaml`);
    expect(await find()).toEqual(kept);
  });

  test('a config in a folder that is left out does not bring it back', async () => {
    disk.write('a/roadmap.yaml', ROADMAP);
    disk.write('archive/b/roadmap.yaml', ROADMAP);
    disk.write('karta.config.yaml', ignore('archive'));
    disk.write('archive/karta.config.yaml', 'kind: config\n');
    expect(await find()).toEqual(['a/roadmap.yaml']);
    expect(await find('.', 'a', 'archive/b')).toEqual(['a/roadmap.yaml']);
  });

  test('a config above the repository leaves nothing out', async () => {
    disk.write('region/archive/roadmap.yaml', ROADMAP);
    disk.write('karta.config.yaml', ignore('archive'));
    mkdirSync(disk.path('region/.git'));
    expect(await find('region')).toEqual(['archive/roadmap.yaml']);
    disk.write('region/base.txt', '');
    symlinkSync(disk.path('karta.config.yaml'), disk.path('region/karta.config.yaml'));
    expect(await find('region')).toEqual(['archive/roadmap.yaml']);
  });

  test('with Windows line ends, a byte order mark and Russian names', async () => {
    disk.write('Архив/roadmap.yaml', ROADMAP);
    disk.write('a/roadmap.yaml', ROADMAP);
    disk.write('karta.config.yml', '\ufeffkind: config\r\nignore:\r\n  - архив/\r\n');
    expect(await find()).toEqual(['a/roadmap.yaml']);
  });

  test.each([
    ['not readable', 'kind: config\nignore: [archive\n'],
    ['not a list', 'kind: config\nignore: archive\n'],
    ['leading out', ignore('../archive')],
    ['of another kind', 'kind: catalogue\nignore: [archive]\n'],
    ['binary', '\0\0'],
    ['empty', ''],
  ])('a config that is %s leaves nothing out', async (_, text) => {
    disk.write('archive/roadmap.yaml', ROADMAP);
    disk.write('karta.config.yaml', text);
    expect(await find()).toEqual(['archive/roadmap.yaml']);
  });

  test('a folder by the name of a config is none', async () => {
    disk.write('karta.config.yaml/roadmap.yaml', ROADMAP);
    expect(await find()).toEqual(['karta.config.yaml/roadmap.yaml']);
  });

  test('names from a config can’t steer a terminal', async () => {
    disk.write('a/roadmap.yaml', ROADMAP);
    disk.write('karta.config.yaml', ignore('a*\u202e', 'x'.repeat(900)));
    const { err } = await runKarta(['validate'], { cwd: disk.path() });
    expect(err).toContain('«a*\\u202e»');
    expect(err).not.toContain('\u202e');
  });
});
