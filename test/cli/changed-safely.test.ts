import { chmodSync, existsSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  AUDIT,
  hasGit,
  makeFolder,
  openFolder,
  roadmap,
  type TestRepository,
} from './git-repository.ts';

let repository: TestRepository;
let marks: TestRepository;
beforeEach(() => {
  repository = makeFolder();
  marks = makeFolder();
});
afterEach(() => {
  for (const { folder } of [repository, marks]) rmSync(folder, { recursive: true, force: true });
});

const NORTH = { 'north/audit.yaml': AUDIT, 'north/roadmap.yaml': roadmap() };

function writePlans({ write, git, commit }: TestRepository): void {
  git('init', '--quiet');
  for (const [file, text] of Object.entries(NORTH)) write(file, text);
  commit();
}

/** Where a program leaves a mark that it was run. */
const mark = (): string => join(marks.folder, 'mark').replaceAll('\\', '/');

/** A program that leaves a mark and passes on what it is given. */
const marking = (): string => `sh -c 'echo "$0 $*" >> "${mark()}"; cat'`;

function writeHook(file: string): void {
  repository.write(file, `#!/bin/sh\necho ran >> '${mark()}'\n`);
  chmodSync(join(repository.folder, file), 0o755);
}

/**
 * What karta says when git can't go by times: one file has another than git knows, the other was written no earlier than
 * git looked at it. No program must have been run.
 */
async function said(): Promise<string> {
  rmSync(mark(), { force: true });
  const [first = ''] = Object.keys(NORTH);
  utimesSync(join(repository.folder, first), 978_307_200, 978_307_200);
  utimesSync(join(repository.folder, '.git/index'), 946_684_800, 946_684_800);
  const run = await repository.karta(['validate', '--changed=HEAD']);
  expect(existsSync(mark())).toBe(false);
  return run.err;
}

describe.skipIf(!hasGit)('--changed runs no program of a repository (skipped without git)', () => {
  test('no hook, wherever it lies', async () => {
    writePlans(repository);
    writeHook('.git/hooks/post-index-change');
    expect(await said()).toContain('планы не менялись');
    writeHook('hooks/post-index-change');
    repository.git('config', 'core.hooksPath', 'hooks');
    expect(await said()).toContain('планы не менялись');
  });

  test.each(['clean', 'process'])('no filter, called for by attributes: %s', async (kind) => {
    writePlans(repository);
    repository.git('config', `filter.x.y z.${kind}`, marking());
    repository.git('config', 'filter.x.y z.required', 'true');
    repository.git('config', `filter.lfs.${kind}`, marking());
    repository.write('.git/info/attributes', '* filter=lfs\n*.yaml filter=x.y\n');
    expect(await said()).toContain('планы не менялись');
    repository.write('.git/info/attributes', '* filter=lfs\n');
    expect(await said()).toContain('планы не менялись');
    repository.git('config', `filter.x=y.${kind}`, marking());
    repository.write('.git/info/attributes', '* filter=x=y\n');
    expect(await said()).toContain('filter.x=y');
  });

  test('no monitor, not even of a repository inside', async () => {
    writePlans(repository);
    const inner = openFolder(join(repository.folder, 'inner'));
    inner.write('roadmap.yaml', roadmap());
    writePlans(inner);
    repository.git('submodule', '--quiet', 'add', './inner', 'inner');
    repository.commit();
    for (const { git, write } of [repository, inner]) {
      git('config', 'core.fsmonitor', marking());
      git('config', 'filter.x.clean', marking());
      write('.git/info/attributes', '* filter=x\n');
    }
    for (const [file, text] of Object.entries(NORTH)) inner.write(file, text);
    expect(await said()).toContain('планы не менялись');
    inner.write('north/roadmap.yaml', roadmap('goal: Цель\n'));
    expect(await said()).toContain('планов изменилось: 1 из 3');
  });

  test('a folder that looks like a repository is none', async () => {
    writePlans(repository);
    repository.git('init', '--quiet', '--bare', 'bare');
    const bare = openFolder(join(repository.folder, 'bare'));
    bare.git('config', 'core.bare', 'false');
    bare.git('config', 'core.worktree', bare.folder);
    for (const [file, text] of Object.entries(NORTH)) bare.write(file, text);
    const run = await repository.karta(['validate', '--changed=HEAD'], {}, 'bare');
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toContain('git не смог сказать');
  });

  test('nothing is fetched: what is missing is told', async () => {
    writePlans(repository);
    repository.git('config', 'uploadpack.allowFilter', 'true');
    repository.write('north/roadmap.yaml', roadmap('goal: Цель\n'));
    repository.commit();
    const clone = (name: string, filter: string): TestRepository => {
      const copy = openFolder(join(marks.folder, name));
      const from = `file://${repository.folder}`;
      repository.git('clone', '--quiet', `--filter=${filter}`, from, copy.folder);
      copy.git('config', 'remote.origin.uploadpack', `sh -c 'echo ran >> "${mark()}"'`);
      return copy;
    };
    const blobless = await clone('blobless', 'blob:none').karta(['validate', '--changed=HEAD~1']);
    expect(blobless.err).toContain('планов изменилось: 1 из 1');
    const treeless = await clone('treeless', 'tree:0').karta(['validate', '--changed=HEAD~1']);
    expect(treeless).toMatchObject({ code: 2, out: '' });
    expect(treeless.err).toContain('скачан не весь');
    expect(existsSync(mark())).toBe(false);
  });
});
