import { mkdirSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { AUDIT, hasGit, makeFolder, roadmap, type TestRepository } from './git-repository.ts';

let repository: TestRepository;
beforeEach(() => {
  repository = makeFolder();
  repository.git('init', '--quiet');
  repository.write('other/audit.yaml', AUDIT);
  repository.write('other/roadmap.yaml', roadmap());
});
afterEach(() => rmSync(repository.folder, { recursive: true, force: true }));

/** A plan in `a` whose work is proved by a file, written as YAML. */
function writePlan(evidence: string): void {
  repository.write('a/audit.yaml', AUDIT);
  const more = `evidence: [{title: Справка, file: ${evidence}}], when: 14`;
  repository.write('a/roadmap.yaml', roadmap().replace('when: 14', more));
}

function link(file: string, target: string): void {
  const path = join(repository.folder, file);
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path);
}

/** Commits all and checks that nothing counts as changed. */
async function begin(): Promise<void> {
  repository.commit();
  expect(await said()).toContain('планы не менялись');
}

async function said(): Promise<string> {
  return (await repository.karta(['validate', '--changed=HEAD'])).err;
}

const ONE = 'планов изменилось: 1 из 2';

describe.skipIf(!hasGit)('--changed misses nothing (skipped without git)', () => {
  test.skipIf(process.platform === 'win32').each([
    ['to a file', { 'a/docs/a.pdf': '../../store/b.pdf' }, 'docs/a.pdf', 'store/b.pdf'],
    ['to a folder', { 'a/docs': '../store' }, 'docs/b.pdf', 'store/b.pdf'],
    [
      'to a link',
      { 'a/docs': '../way', way: 'store', 'store/deep': '../far' },
      'docs/deep/b.pdf',
      'far/b.pdf',
    ],
    ['elsewhere', { common: 'store/x' }, '../common/b.pdf', 'store/x/b.pdf'],
    ['round in a circle', { 'a/all': '..', 'other/all': '..' }, 'all/store/b.pdf', 'store/b.pdf'],
  ])('evidence behind a link %s', async (_, links, named, file) => {
    repository.write(file, 'pdf');
    for (const [from, to] of Object.entries(links)) link(from, to);
    writePlan(named);
    await begin();
    repository.write('store/else.txt', '');
    expect(await said()).toContain('планы не менялись');
    repository.remove(file);
    expect(await said()).toContain(ONE);
  });

  test.skipIf(process.platform === 'win32')('a link that leads elsewhere now', async () => {
    repository.write('store/x/b.pdf', 'pdf');
    link('way', 'store');
    link('a/docs', '../way/x');
    writePlan('docs/b.pdf');
    await begin();
    repository.remove('way');
    link('way', 'nowhere');
    expect(await said()).toContain(ONE);
  });

  test.each([
    ['broken over a line', '"docs/spra\\\n      vka.pdf"', 'spravka.pdf'],
    ['with an escaped space', '"docs/a\\ b.pdf"', 'a b.pdf'],
    ['by numbers, and out of the folder', '"\\x2e\\x2e/a/docs/b.pdf"', 'b.pdf'],
    ['there and back', 'docs/x/../b.pdf', 'b.pdf'],
  ])('evidence with a name %s', async (_, named, file) => {
    repository.write(`a/docs/${file}`, 'pdf');
    writePlan(named);
    await begin();
    repository.remove(`a/docs/${file}`);
    expect(await said()).toContain(ONE);
  });

  test('evidence outside, there and back, or by escapes', async () => {
    repository.write('store/b.pdf', 'pdf');
    writePlan('../store/x/../b.pdf');
    await begin();
    repository.remove('store/b.pdf');
    expect(await said()).toContain(ONE);
    repository.git('checkout', '--quiet', '.');
    writePlan('"\\x2e\\x2e/store/b.pdf"');
    repository.commit();
    repository.remove('store/b.pdf');
    expect(await said()).toContain(ONE);
  });

  test('plans and settings that git was told to overlook', async () => {
    await begin();
    writePlan('docs/b.pdf');
    repository.write('.git/info/exclude', 'a\n');
    expect(await said()).toContain(ONE);
    repository.remove('a');
    expect(await said()).toContain('планы не менялись');
    repository.write('.git/info/exclude', 'karta.config.yaml\n');
    repository.write('other/karta.config.yaml', 'kind: config\n');
    expect(await said()).toContain('1 из 1');
  });

  test.each(['assume-unchanged', 'skip-worktree'])('files marked as %s', async (mark) => {
    writePlan('docs/b.pdf');
    repository.write('a/docs/b.pdf', 'pdf');
    await begin();
    repository.git('update-index', `--${mark}`, 'a/roadmap.yaml', 'a/docs/b.pdf');
    expect(await said()).toContain('планы не менялись');
    repository.remove('a/docs/b.pdf');
    expect(await said()).toContain(ONE);
    repository.write('a/docs/b.pdf', 'pdf');
    repository.write('a/roadmap.yaml', roadmap('goal: Цель\n'));
    expect(await said()).toContain(ONE);
  });

  test('but not what a sparse checkout leaves out, nor what is only as new as can be', async () => {
    writePlan('docs/b.pdf');
    repository.write('a/docs/b.pdf', 'pdf');
    await begin();
    repository.git('sparse-checkout', 'set', '--no-cone', '/*', '!/a/docs/');
    expect(await said()).toContain('планы не менялись');
    const now = Date.now() / 1000;
    utimesSync(join(repository.folder, 'other/roadmap.yaml'), now, now + 1000);
    expect(await said()).toContain('планы не менялись');
  });

  test.each([
    ['--changed', '--write-baseline'],
    ['--changed=HEAD', '--prune-baseline'],
    ['--shard=1/2', '--write-baseline=b.json'],
    ['--shard=1/2', '--prune-baseline'],
  ])('%s beside %s is refused: the list would lack the rest', async (choice, option) => {
    repository.commit();
    repository.write('karta-baseline.json', '{"findings": []}');
    const run = await repository.karta(['validate', choice, option]);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toContain(`уберите ${choice.replace(/=.*/, '')}`);
    expect(run.err.trim()).not.toContain('\n');
  });
});
