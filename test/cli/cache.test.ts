import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openCache } from '../../src/cli/check/cache/open-cache.ts';
import { diskFiles } from '../../src/cli/disk-files.ts';
import { runKarta } from '../run-karta.ts';
import { AUDIT, folderOnDisk, ROADMAP } from './plans-on-disk.ts';

const disk = folderOnDisk();
const FILE = 'cache/karta-checks.json';

const check = (...more: string[]) =>
  runKarta(['validate', 'school', ...more], { cwd: disk.path() });
const cached = () => check('--cache-folder', 'cache');

const withSum = (text: string): string =>
  `karta-cache 1 ${createHash('sha256').update(text).digest('hex')}\n${text}`;

describe('a cache that karta did not write so', () => {
  test.each([
    ['empty', ''],
    ['no cache', '{"mine": 1}'],
    ['cut off', 'karta-cache 1 00\n{"'],
  ])('is not used: %s', async (_, text) => {
    disk.plan('school');
    const plain = await check();
    disk.write(FILE, text);
    expect(await cached()).toEqual(plain);
  });

  test('is not used where something is missing in it', async () => {
    disk.plan('school');
    const plain = await check();
    await cached();
    const [, text = ''] = readFileSync(disk.path(FILE), 'utf8').split('\n');
    const entries = JSON.parse(text) as Record<string, { verdict: Record<string, unknown> }>;
    const [key = ''] = Object.keys(entries);
    const { verdict } = entries[key] ?? { verdict: {} };
    const broken = [
      ...[null, [], 'x', {}, { [key]: null }, { [key]: 'x' }, { [key]: {} }],
      { [key]: { ...entries[key], verdict: {} } },
      { [key]: { ...entries[key], trace: {} } },
      { [key]: { ...entries[key], named: undefined } },
      { [key]: { ...entries[key], named: [['a', 'b', 1]] } },
      ...Object.keys(verdict).map((field) => ({
        [key]: { ...entries[key], verdict: { ...verdict, [field]: 'x' } },
      })),
    ];
    expect(Object.keys(verdict).length).toBeGreaterThan(5);
    for (const one of broken) {
      writeFileSync(disk.path(FILE), withSum(JSON.stringify(one)));
      expect(await cached(), JSON.stringify(one).slice(0, 100)).toEqual(plain);
    }
  });

  test('is not overwritten: the file may belong to somebody else', async () => {
    disk.plan('school');
    disk.write(FILE, '{"mine": 1}');
    await cached();
    expect(readFileSync(disk.path(FILE), 'utf8')).toBe('{"mine": 1}');
  });

  test.runIf(existsSync('/dev/zero'))('is not read for ever', async () => {
    disk.plan('school');
    mkdirSync(disk.path('cache'));
    symlinkSync('/dev/zero', disk.path(FILE));
    expect(await cached()).toEqual(await check());
  });
});

describe('the folder of the cache', () => {
  test('is made, and kept out of repositories', async () => {
    disk.plan('school');
    await check('--cache-folder', 'deep/cache');
    expect(readFileSync(disk.path('deep/cache/.gitignore'), 'utf8')).toBe('*\n');
  });

  test.each(['', ' ', 'school/roadmap.yaml'])('can’t be «%s»', async (name) => {
    disk.plan('school');
    const { code, err } = await check('--cache-folder', name);
    expect(code).toBe(2);
    expect(err).toMatch(/папк/);
  });

  test('is looked at once the plans are found', async () => {
    disk.plan('school');
    const { err } = await runKarta(
      ['validate', 'nowhere', '--cache-folder', 'school/roadmap.yaml'],
      { cwd: disk.path() },
    );
    expect(err).toContain('nowhere');
    expect(err).not.toContain('--cache-folder');
  });

  test('that can’t be made is done without', async () => {
    disk.plan('school');
    expect(await check('--cache-folder', 'school/roadmap.yaml/cache')).toEqual(await check());
  });
});

test('a file that is written over by one of the same length is read anew', async () => {
  disk.plan('school');
  // Only what was written a while ago is known by its times.
  await new Promise((resolve) => setTimeout(resolve, 2100));
  await cached();
  expect(readFileSync(disk.path(FILE), 'utf8')).toMatch(/"school\/roadmap.yaml":\["[^"]+","\d+ /);
  disk.write('school/roadmap.yaml', ROADMAP.replace('15.10.2022', '14.10.2022'));
  const changed = await check();
  expect(changed.out).not.toContain('day-off');
  expect(await cached()).toEqual(changed);
});

test('what another version of karta has found goes when something is added', async () => {
  disk.plan('school');
  await cached();
  const [, text = ''] = readFileSync(disk.path(FILE), 'utf8').split('\n');
  const [[key = '', entry] = []] = Object.entries(JSON.parse(text) as Record<string, unknown>);
  const older = key.replace(/^[^\n]+/, '0.0.1');
  writeFileSync(disk.path(FILE), withSum(JSON.stringify({ [older]: entry, [key]: entry })));
  disk.plan('other');
  await runKarta(['validate', '.', '--cache-folder', 'cache'], { cwd: disk.path() });
  const after = readFileSync(disk.path(FILE), 'utf8');
  expect(after).not.toContain('0.0.1\\n');
  expect(after).toContain('other/roadmap.yaml');
});

test('evidence with the name of an inner field of objects is remembered like any other', async () => {
  disk.plan('school');
  disk.write(
    'school/roadmap.yaml',
    ROADMAP.replace(
      '15.10.2022',
      '14.10.2022, done: 14.10.2022, evidence: {title: Х, file: __proto__}',
    ),
  );
  const missing = await cached();
  expect(missing.out).toContain('missing-evidence');
  disk.write('school/__proto__', 'x');
  expect((await cached()).out).not.toContain('missing-evidence');
  rmSync(disk.path('school/__proto__'));
  expect(await cached()).toEqual(missing);
});

describe('which folders belong together', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  /** As if all files had been written a while ago: only then they are known by their times. */
  function letSettle(): void {
    vi.useFakeTimers({ now: Date.now() + 60_000, toFake: ['Date'] });
  }

  const all = (...more: string[]) => runKarta(['validate', '.', ...more], { cwd: disk.path() });

  function writeFolders(): void {
    disk.plan('alone');
    disk.write('shared/audit.yaml', AUDIT);
    disk.write('north/roadmap.yaml', `${ROADMAP}audit: ../shared/audit.yaml\n`);
  }

  test('is known of roadmaps that have not changed since', async () => {
    writeFolders();
    letSettle();
    await all('--cache-folder', 'cache');
    const named = (file: string) =>
      openCache(disk.path('cache'))
        .auditMemory(diskFiles(disk.path(), ['.']))
        .recall(file);
    expect(named('alone/roadmap.yaml')).toEqual([]);
    expect(named('north/roadmap.yaml')).toEqual(['shared/audit.yaml']);
    expect(named('south/roadmap.yaml')).toBe(undefined);
    disk.write('alone/roadmap.yaml', ROADMAP.replace('Беседы', 'Встречи'));
    letSettle();
    expect(named('alone/roadmap.yaml')).toBe(undefined);
  });

  test('is the same with and without a cache, so that shards fit together', async () => {
    for (const name of ['a', 'b', 'c', 'd', 'e']) disk.plan(name);
    for (const name of ['a', 'b', 'c']) {
      disk.write(`${name}/roadmap.yaml`, `${ROADMAP}# audit: ../z/audit.yaml\n`);
    }
    letSettle();
    await all('--cache-folder', 'cache');
    disk.write('z/audit.yaml', AUDIT);
    letSettle();
    for (const part of ['1/2', '2/2']) {
      const plain = await all('--shard', part);
      expect(await all('--shard', part, '--cache-folder', 'cache')).toEqual(plain);
    }
  });

  test.each([
    ['nothing', () => {}],
    ['an audit elsewhere', () => disk.write('shared/audit.yaml', AUDIT.replace('4.1', '4.2'))],
    [
      'a roadmap that names an audit elsewhere now',
      () => {
        disk.write('alone/roadmap.yaml', `${ROADMAP}audit: ../shared/audit.yaml\n`);
        disk.write('shared/audit.yaml', AUDIT.replace('4.1', '4.2'));
      },
    ],
    [
      'a roadmap that names none elsewhere any more',
      () => {
        disk.write('north/roadmap.yaml', ROADMAP);
        disk.write('shared/audit.yaml', AUDIT.replace('4.1', '4.2'));
      },
    ],
  ])('makes no difference to what is found when what has changed is %s', async (_, change) => {
    writeFolders();
    letSettle();
    await all('--cache-folder', 'cache');
    change();
    letSettle();
    expect(await all('--cache-folder', 'cache')).toEqual(await all());
    expect(await all('--cache-folder', 'cache')).toEqual(await all());
  });
});
