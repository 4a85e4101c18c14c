import { describe, expect, test } from 'vitest';
import { configFinder } from '../../../src/plan/settings/find-config.ts';

/** A finder among these files; all that lies above `../..` is outside. Says too what was looked for. */
function finder(...present: string[]) {
  const asked: string[] = [];
  const find = configFinder({
    read: async () => 'missing',
    exists: async (file) => {
      asked.push(file);
      return file.startsWith('../../..') ? 'outside' : present.includes(file);
    },
  });
  return { find, asked };
}

describe('the config of a plan', () => {
  test.each([
    ['karta.config.yaml', 'a/b/roadmap.yaml', 'karta.config.yaml'],
    ['a/karta.config.yaml', 'a/b/roadmap.yaml', 'a/karta.config.yaml'],
    ['a/b/karta.config.yml', 'a/b/roadmap.yaml', 'a/b/karta.config.yml'],
    ['../karta.config.yaml', 'roadmap.yaml', '../karta.config.yaml'],
    ['../../karta.config.yaml', 'a/roadmap.yaml', '../../karta.config.yaml'],
    ['../karta.config.yaml', '../b/roadmap.yaml', '../karta.config.yaml'],
    ['../../karta.config.yaml', '../b/roadmap.yaml', '../../karta.config.yaml'],
    ['../../../karta.config.yaml', 'a/roadmap.yaml', undefined],
    ['b/karta.config.yaml', 'a/roadmap.yaml', undefined],
  ])('%s holds for %s: %s', async (config, file, found) => {
    expect(await finder(config).find(file)).toBe(found);
  });

  test('the nearest one is taken', async () => {
    const { find } = finder('karta.config.yaml', 'a/karta.config.yaml');
    expect(await find('a/b/roadmap.yaml')).toBe('a/karta.config.yaml');
  });

  test('each folder is looked at once, however many plans lie below it', async () => {
    const { find, asked } = finder();
    await Promise.all(
      ['a/x/roadmap.yaml', 'a/y/roadmap.yaml', 'a/x/second.roadmap.yaml'].map(find),
    );
    expect(asked.filter((file) => file.startsWith('a/karta'))).toHaveLength(2);
    expect(new Set(asked).size).toBe(asked.length);
  });
});
