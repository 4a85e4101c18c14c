import { chmodSync, mkdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runKarta } from '../run-karta.ts';
import { folderOnDisk } from './plans-on-disk.ts';

const disk = folderOnDisk();

const run = (...args: string[]) => runKarta(args, { cwd: disk.path() });

/** Makes a folder whose name is no UTF-8, as far as the system lets it. */
function makeMisnamed(): boolean {
  try {
    mkdirSync(Buffer.concat([Buffer.from(disk.path('')), Buffer.from([0x2f, 0xd8, 0xea])]));
    return process.platform === 'linux';
  } catch {
    return false;
  }
}

describe('a folder that can’t be opened', () => {
  test('is told of if its name is not in UTF-8, and nothing passes as ready', async (context) => {
    disk.plan('a');
    if (!makeMisnamed()) return context.skip('only some systems have such names');
    for (const command of ['validate', 'overdue']) {
      const { code, out, err } = await run(command);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(/Папку «\ufffd+» не открыть.*не в UTF-8.*переименуйте её/);
    }
    expect((await run('validate', 'a')).code).toBe(0);
  });

  test('is told of if it may not be read, unless it is left out', async (context) => {
    disk.plan('a');
    disk.plan('b/secret');
    chmodSync(disk.path('b/secret'), 0);
    try {
      const isRoot = process.getuid?.() === 0;
      if (isRoot || process.platform === 'win32') return context.skip('this user may read it');
      const { code, err } = await run('validate');
      expect(code).toBe(2);
      expect(err).toMatch(/Папку «b\/secret» не открыть.*нет права/);
      const named = await run('validate', 'b/secret/roadmap.yaml');
      expect(named.code).toBe(2);
      expect(named.err).toMatch(/Папку «b\/secret» не открыть/);
      disk.write('karta.config.yaml', 'kind: config\nignore: [secret/]\n');
      expect((await run('validate')).code).toBe(0);
    } finally {
      chmodSync(disk.path('b/secret'), 0o700);
    }
  });
});

describe('.gitignore', () => {
  test('with too many stars takes no time, and leaves nothing out', async () => {
    const deep = `${'a'.repeat(100)}/`.repeat(8);
    disk.plan(`${deep}x`);
    disk.plan('a');
    disk.write('.gitignore', `${'**/a*a*a*a*a*b/'.repeat(10)}\n${'**/x/'.repeat(10)}\n`);
    const { code, err } = await run('validate');
    expect(code).toBe(0);
    expect(err).toMatch(/^karta: \.gitignore:1, 2: в шаблоне слишком много звёздочек/);
  });

  test('an exception with too many stars is made of all files', async () => {
    disk.plan('a');
    disk.plan('b');
    disk.write('.gitignore', 'a\n!a*b*c*d*e\nb\n');
    const { out, err } = await run('validate', '--format', 'json');
    expect(err).toContain('.gitignore:2:');
    expect(JSON.parse(out).summary.plans).toBe(1);
  });

  test('with `**/` over and over is heeded', async () => {
    disk.plan('a');
    disk.plan('b/c/x');
    disk.write('.gitignore', `${'**/'.repeat(30)}x/\n`);
    const { out, err } = await run('validate', '--format', 'json');
    expect({ err, plans: JSON.parse(out).summary.plans }).toEqual({ err: '', plans: 1 });
  });
});
