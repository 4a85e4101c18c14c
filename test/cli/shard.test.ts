import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readShard, shardGroups } from '../../src/cli/shard-groups.ts';
import type { FileGroup } from '../../src/plan/group-files.ts';
import { runKarta } from '../run-karta.ts';
import { AUDIT, roadmap } from './git-repository.ts';

const groupsOf = (names: readonly string[]): FileGroup[] =>
  names.map((name) => [{ file: `${name}/roadmap.yaml`, kind: 'roadmap' }]);

const names = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { maxLength: 60 });

const all = (groups: readonly FileGroup[], count: number): FileGroup[][] =>
  Array.from({ length: count }, (_, index) => shardGroups(groups, { index: index + 1, count }));

describe('shards', () => {
  test('are everything together, each once, and their sizes differ by one at most', () => {
    fc.assert(
      fc.property(names, fc.integer({ min: 1, max: 12 }), (schools, count) => {
        const groups = groupsOf(schools);
        const shards = all(groups, count);
        expect(new Set(shards.flat())).toEqual(new Set(groups));
        expect(shards.flat()).toHaveLength(groups.length);
        const sizes = shards.map(({ length }) => length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('stay nearly as they are when a school comes', () => {
    fc.assert(
      fc.property(names, fc.string(), fc.integer({ min: 1, max: 12 }), (schools, added, count) => {
        const shardOf = (list: readonly string[]): Map<string, number> =>
          new Map(
            all(groupsOf(list), count).flatMap((shard, at) =>
              shard.map(([first]) => [first?.file ?? '', at] as const),
            ),
          );
        const before = shardOf(schools);
        const after = shardOf([...new Set([...schools, `+${added}`])]);
        const moved = [...before].filter(([file, at]) => after.get(file) !== at);
        expect(moved.length).toBeLessThan(count);
      }),
    );
  });

  test('keep the order of the files, and do not part by names', () => {
    const schools = Array.from({ length: 40 }, (_, at) => `${at < 20 ? 'a' : 'b'}${100 + at}`);
    const [first = []] = all(groupsOf(schools), 2);
    const files = first.map(([one]) => one?.file ?? '');
    expect(files).toEqual([...files].sort());
    const fromA = files.filter((file) => file.startsWith('a')).length;
    expect(fromA).toBeGreaterThan(4);
    expect(fromA).toBeLessThan(16);
  });

  test('are the same on every machine', () => {
    const [one, other] = all(groupsOf(['berezovka', 'klyuchi', 'school-18', 'school-3']), 2);
    const filesOf = (shard: FileGroup[] = []) => shard.map(([first]) => first?.file);
    expect([filesOf(one), filesOf(other)]).toMatchInlineSnapshot(`
      [
        [
          "klyuchi/roadmap.yaml",
          "school-3/roadmap.yaml",
        ],
        [
          "berezovka/roadmap.yaml",
          "school-18/roadmap.yaml",
        ],
      ]
    `);
  });

  test.each(['0/5', '6/5', 'x', '2/0', '2 из 5', '-1/5', '1/5/9', '1.5/2', '', '2/', '٢/٥'])(
    '«%s» is none',
    async (text) => {
      expect(() => readShard(text)).toThrow();
      const run = await runKarta(['validate', 'examples/region', `--shard=${text}`]);
      expect(run).toMatchObject({ code: 2, out: '' });
      expect(run.err).toContain('--shard 2/5');
    },
  );

  test('more of them than plans: the rest is empty, and all is well', async () => {
    const runs = await Promise.all(
      [1, 2, 3, 4, 5, 6].map((index) =>
        runKarta(['validate', 'examples/region', '--shard', `${index}/6`, '--format', 'json']),
      ),
    );
    const sizes = runs.map(({ out }) => JSON.parse(out).summary.plans as number);
    expect([...sizes].sort()).toEqual([0, 0, 1, 1, 1, 1]);
    const empty = runs[sizes.indexOf(0)];
    expect(empty).toMatchObject({ code: 0 });
    expect(empty?.err).toContain('проверять нечего');
  });
});

describe('the findings of all shards are those of the whole', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'karta-'));
    const write = (file: string, text: string): void => {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    };
    // Each third school answers to the audit of the one before it, so that the two belong together.
    for (let at = 0; at < 30; at += 1) {
      const linked = at % 3 === 2;
      write(`s${at}/roadmap.yaml`, roadmap(linked ? `audit: ../s${at - 1}/audit.yaml\n` : ''));
      write(`s${at}/audit.yaml`, AUDIT.replace('4.1', at % 7 === 0 ? '4.2' : '4.1'));
    }
    write('karta.config.yaml', 'kind: config\nrules: {no-such-rule: off}\n');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const findingsOf = async (path: string, ...more: string[]): Promise<string[]> => {
    const args = ['validate', path, '--format', 'json', '--today', '2022-11-14', ...more];
    const { findings } = JSON.parse((await runKarta(args)).out) as { findings: unknown[] };
    return findings.map((one) => JSON.stringify(one));
  };

  test.each([1, 2, 3, 7])('%i of them', async (count) => {
    for (const path of ['examples/region', folder]) {
      const whole = await findingsOf(path);
      expect(whole.length).toBeGreaterThan(3);
      const parts = Array.from({ length: count }, (_, at) =>
        findingsOf(path, '--shard', `${at + 1}/${count}`),
      );
      const found = (await Promise.all(parts)).flat();
      // What is wrong with common settings is told of in each shard.
      expect([...new Set(found)].sort()).toEqual([...whole].sort());
    }
  });
});
