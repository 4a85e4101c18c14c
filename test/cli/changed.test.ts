import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
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

const SCHOOLS = ['north', 'south', 'west'];

let repository: TestRepository;
beforeEach(() => {
  repository = makeFolder();
  for (const school of SCHOOLS) {
    repository.write(`${school}/audit.yaml`, AUDIT);
    repository.write(`${school}/roadmap.yaml`, roadmap());
  }
});
afterEach(() => rmSync(repository.folder, { recursive: true, force: true }));

/** A branch of its own, off main. */
function startBranch(): void {
  repository.git('init', '--quiet');
  repository.commit();
  repository.git('switch', '--quiet', '--create', 'work');
}

/** The folders whose roadmaps were checked: each has one error. */
async function checked(args: string[] = ['--changed'], env = {}, within = ''): Promise<string[]> {
  const run = await repository.karta(['validate', '--format', 'json', ...args], env, within);
  expect(run.err).toContain('по сравнению с');
  const { findings } = JSON.parse(run.out) as { findings: { file: string; rule: string }[] };
  const wrong = findings.filter(({ rule }) => rule === 'unknown-code').map(({ file }) => file);
  return wrong.map((file) => file.replace(/\/?[^/]*$/, ''));
}

/** What is said instead of a check. */
async function refused(args: string[] = ['--changed'], env = {}): Promise<string> {
  const run = await repository.karta(['validate', ...args], env);
  expect(run).toMatchObject({ code: 2, out: '' });
  expect(run.err.trim()).not.toContain('\n');
  return run.err;
}

describe.skipIf(!hasGit)('--changed (skipped without git)', () => {
  describe('takes the plans that have changed', () => {
    beforeEach(startBranch);

    test('committed, staged, not staged, and new', async () => {
      expect(await checked()).toEqual([]);
      repository.write('north/roadmap.yaml', roadmap('goal: Цель\n'));
      expect(await checked()).toEqual(['north']);
      repository.git('add', '--all');
      expect(await checked()).toEqual(['north']);
      repository.commit();
      expect(await checked()).toEqual(['north']);
      repository.write('east/roadmap.yaml', roadmap());
      repository.write('east/audit.yaml', AUDIT);
      expect(await checked()).toEqual(['east', 'north']);
    });

    test('gone and renamed: both sides count', async () => {
      repository.remove('north/audit.yaml');
      expect(await checked()).toEqual([]);
      const { out } = await repository.karta(['validate', '--changed', '--format', 'json']);
      expect(JSON.parse(out).findings[0]).toMatchObject({ rule: 'no-audit' });
      repository.git('mv', 'south/audit.yaml', 'south/other.audit.yaml');
      repository.git('mv', 'west', 'far west');
      const { err } = await repository.karta(['validate', '--changed']);
      expect(err).toContain('планов изменилось: 3 из 3');
    });

    test('whatever their names are', async () => {
      for (const name of ['школа № 1', 'a "b" c', "d'e", 'new\nline', '-x']) {
        repository.write(`${name}/roadmap.yaml`, roadmap());
        repository.write(`${name}/audit.yaml`, AUDIT);
      }
      repository.commit();
      expect(await checked()).toHaveLength(5);
      expect(await checked(['--changed=HEAD'])).toEqual([]);
      repository.write('школа № 1/audit.yaml', `${AUDIT}date: 20.03.2023\n`);
      expect(await checked(['--changed=HEAD'])).toEqual(['школа № 1']);
    });

    test('what others did on main meanwhile does not count', async () => {
      repository.git('switch', '--quiet', 'main');
      repository.write('south/roadmap.yaml', roadmap('goal: Цель\n'));
      repository.commit();
      repository.git('switch', '--quiet', 'work');
      repository.write('north/roadmap.yaml', roadmap('goal: Цель\n'));
      expect(await checked()).toEqual(['north']);
      expect(await checked(['--changed=main'])).toEqual(['north']);
    });

    test('nothing: exit code 0, a word, and a whole document in each format', async () => {
      const quiet = await repository.karta(['validate', '--changed', '--format', 'pretty']);
      expect(quiet).toMatchObject({
        code: 0,
        out: 'Проверять нечего\n',
        err: 'karta: по сравнению с «main» планы не менялись, проверять нечего\n',
      });
      const { code, out } = await repository.karta(['validate', '--changed', '--format', 'json']);
      expect([code, JSON.parse(out).findings, JSON.parse(out).summary.ready]).toEqual([
        0,
        [],
        true,
      ]);
    });
  });

  describe('takes the plans that depend on what has changed', () => {
    beforeEach(() => {
      repository.write('north/roadmap.yaml', roadmap('audit: ../common/risks.yaml\n'));
      repository.write('common/risks.yaml', AUDIT);
      repository.write('south/karta.config.yaml', 'kind: config\nextends: ../shared/base.yml\n');
      repository.write('shared/base.yml', 'kind: config\ncatalogue: codes.yaml\n');
      repository.write(
        'shared/codes.yaml',
        'kind: catalogue\nfactors: [{name: К, parameters: [{code: "4.1", name: Н}]}]\n',
      );
      repository.write(
        'west/roadmap.yaml',
        roadmap('').replace(
          'when: 14',
          'evidence: [{title: Справка, file: "docs/Справка 1.pdf"}], when: 14',
        ),
      );
      repository.write('west/docs/Справка 1.pdf', 'pdf');
      startBranch();
    });

    test.each([
      ['an audit elsewhere', 'common/risks.yaml', ['north']],
      ['a config that theirs extends', 'shared/base.yml', ['south']],
      ['the catalogue', 'shared/codes.yaml', ['south']],
      ['their config', 'south/karta.config.yaml', ['south']],
      ['a file that proves work', 'west/docs/Справка 1.pdf', ['west']],
    ])('%s', async (_, file, folders) => {
      repository.write(file, `${file.endsWith('.yaml') ? AUDIT : 'kind: config\n'}# новое\n`);
      expect(await checked()).toEqual(folders);
      repository.remove(file);
      expect(await checked()).toEqual(folders.filter((one) => one !== 'north'));
      const { err } = await repository.karta(['validate', '--changed']);
      expect(err).toContain('1 из 3');
    });

    test('a config further up, new or gone, and what is ignored', async () => {
      repository.write('karta.config.yml', 'kind: config\n');
      expect(await checked()).toEqual(SCHOOLS);
      repository.remove('karta.config.yml');
      repository.write('west/karta.config.yaml', 'kind: config\n');
      expect(await checked()).toEqual(['west']);
      repository.remove('west/karta.config.yaml');
      repository.write('north/.gitignore', 'x\n');
      expect(await checked()).toEqual(['north']);
    });

    test('files that no plan names make no difference', async () => {
      repository.write('west/docs/Справка 2.pdf', 'pdf');
      repository.write('README.md', 'Планы');
      repository.write('common/notes.txt', 'audit.yaml');
      expect(await checked()).toEqual([]);
    });

    test('nor does a school that is gone, though the others have files of the same name', async () => {
      const comment = '# yaml-language-server: $schema=../../roadmap.schema.json\n';
      for (const school of SCHOOLS) {
        repository.write(`${school}/roadmap.yaml`, comment + roadmap('audit: audit.yaml\n'));
      }
      repository.commit();
      repository.remove('south');
      expect(await checked(['--changed=HEAD'])).toEqual([]);
    });

    test('folders that belong together are taken together', async () => {
      repository.write('north/roadmap.yaml', roadmap('audit: ../south/audit.yaml\n'));
      repository.commit();
      repository.write('south/roadmap.yaml', roadmap('goal: Цель\n'));
      expect(await checked(['--changed=HEAD'])).toEqual(['north', 'south']);
    });
  });

  describe('knows what to compare with', () => {
    beforeEach(startBranch);

    test('a revision, with = or without; what follows may also be a folder', async () => {
      repository.write('north/roadmap.yaml', roadmap('goal: Цель\n'));
      const commit = repository.commit();
      repository.write('south/roadmap.yaml', roadmap('goal: Цель\n'));
      repository.commit();
      for (const one of ['HEAD~1', commit, commit.slice(0, 8)]) {
        expect(await checked(['--changed', one])).toEqual(['south']);
        expect(await checked([`--changed=${one}`, 'south'])).toEqual(['south']);
      }
      expect(await checked(['--changed', '.'])).toEqual(['north', 'south']);
      expect(await checked(['--changed', 'north', 'west'])).toEqual(['north']);
    });

    test('from a folder below the root, and with paths that lead out of it', async () => {
      repository.write('north/audit.yaml', `${AUDIT}date: 20.03.2023\n`);
      expect(await checked(['--changed'], {}, 'north')).toEqual(['']);
      expect(await checked(['--changed'], {}, 'south')).toEqual([]);
      expect(await checked(['--changed', '.', '../north'], {}, 'south')).toEqual(['../north']);
    });

    test('the branch on the server goes before the one here', async () => {
      const clone = openFolder(join(repository.folder, 'clone'));
      repository.git('switch', '--quiet', 'main');
      repository.git('clone', '--quiet', repository.folder, clone.folder);
      clone.write('north/roadmap.yaml', roadmap('goal: Цель\n'));
      clone.commit();
      const { err } = await clone.karta(['validate', '--changed']);
      expect(err).toContain('«origin/main» планов изменилось: 1 из 3');
    });

    test('what GitHub and GitLab say', async () => {
      repository.git('branch', 'release', 'main');
      repository.git('update-ref', 'refs/remotes/origin/release', 'release');
      const base = repository.git('rev-parse', 'HEAD');
      repository.write('north/roadmap.yaml', roadmap('goal: Цель\n'));
      repository.commit();
      repository.git('branch', '--delete', '--force', 'main');
      expect(await checked(['--changed'], { GITHUB_BASE_REF: 'release' })).toEqual(['north']);
      expect(await checked(['--changed'], { CI_MERGE_REQUEST_DIFF_BASE_SHA: base })).toEqual([
        'north',
      ]);
      expect(
        await checked(['--changed'], { CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'release' }),
      ).toEqual(['north']);
      expect(await refused(['--changed'], { GITHUB_BASE_REF: 'main' })).toContain(
        'нет ревизии «origin/main»',
      );
    });

    test('the merge that GitHub checks out names the branch as its first parent', async () => {
      repository.write('north/roadmap.yaml', roadmap('goal: Цель\n'));
      repository.commit();
      repository.git('switch', '--quiet', 'main');
      repository.write('south/roadmap.yaml', roadmap('goal: Цель\n'));
      repository.commit();
      repository.git('merge', '--quiet', '--no-edit', 'work');
      const clone = openFolder(join(repository.folder, 'clone'));
      repository.git(
        'clone',
        '--quiet',
        '--depth',
        '2',
        `file://${repository.folder}`,
        clone.folder,
      );
      clone.git('update-ref', '-d', 'refs/remotes/origin/main');
      const env = {
        GITHUB_BASE_REF: 'main',
        GITHUB_REF: 'refs/pull/7/merge',
        GITHUB_SHA: clone.git('rev-parse', 'HEAD'),
      };
      const { err } = await clone.karta(['validate', '--changed'], env);
      expect(err).toContain('«origin/main» планов изменилось: 1 из 3');
    });
  });

  describe('says what to do when that can’t be told', () => {
    test('no repository', async () => {
      expect(await refused()).toContain('не лежит в рабочей копии git');
    });

    test('no git', async () => {
      repository.git('init', '--quiet');
      expect(
        await refused(['--changed'], { PATH: repository.folder, Path: repository.folder }),
      ).toContain('нужна программа git');
    });

    test('no such revision, nor anything that git would take for an option', async () => {
      startBranch();
      const stolen = join(repository.folder, 'stolen');
      for (const name of ['nope', '--output=stolen', '-x', 'main..work', '^main', 'HEAD:north']) {
        expect(await refused([`--changed=${name}`])).toContain(`нет ревизии «${name}»`);
      }
      expect(existsSync(stolen)).toBe(false);
    });

    test('nothing after «=»', async () => {
      startBranch();
      for (const one of ['--changed=', '--changed= ']) {
        expect(await refused([one])).toContain('После --changed= ничего не написано');
      }
    });

    test('no branch to compare with', async () => {
      startBranch();
      repository.git('branch', '--delete', 'main');
      expect(await refused()).toContain('--changed=HEAD~1');
    });

    test('a path in no repository', async () => {
      const other = makeFolder();
      try {
        other.write('roadmap.yaml', roadmap());
        startBranch();
        expect(await refused(['--changed=HEAD', '.', other.folder])).toContain(other.folder);
      } finally {
        rmSync(other.folder, { recursive: true });
      }
    });

    test('history that was not fetched', async () => {
      startBranch();
      repository.write('north/roadmap.yaml', roadmap('goal: Цель\n'));
      repository.commit();
      repository.git('switch', '--quiet', 'main');
      const clone = openFolder(join(repository.folder, 'clone'));
      repository.git(
        ...['clone', '--quiet', '--depth', '1', '--no-single-branch', '--branch', 'work'],
        ...[`file://${repository.folder}`, clone.folder],
      );
      const run = await clone.karta(['validate', '--changed=main~1']);
      for (const word of ['--unshallow', 'fetch-depth: 0', 'GIT_DEPTH: 0']) {
        expect(run.err).toContain(word);
      }
      expect((await clone.karta(['validate', '--changed'])).err).toContain('--unshallow');
      // What is named and is here can be compared with all the same.
      const named = await clone.karta(['validate', '--changed=origin/main']);
      expect(named.err).toContain('планов изменилось: 1 из 3');
    });
  });

  describe('what lies in a repository in other ways', () => {
    beforeEach(startBranch);

    test('a submodule', async () => {
      const inner = openFolder(join(repository.folder, 'inner'));
      mkdirSync(inner.folder);
      inner.git('init', '--quiet');
      inner.write('roadmap.yaml', roadmap());
      inner.write('audit.yaml', AUDIT);
      inner.commit();
      repository.git('submodule', '--quiet', 'add', './inner', 'inner');
      repository.commit();
      expect(await checked(['--changed=HEAD'])).toEqual([]);
      inner.write('roadmap.yaml', roadmap('goal: Цель\n'));
      expect(await checked(['--changed=HEAD'])).toEqual(['inner']);
      expect(await checked(['--changed=HEAD'], {}, 'inner')).toEqual(['']);
    });

    test('a link to a plan', async () => {
      repository.write('common/plan.txt', roadmap());
      repository.remove('north/roadmap.yaml');
      symlinkSync(join('..', 'common', 'plan.txt'), join(repository.folder, 'north/roadmap.yaml'));
      repository.commit();
      repository.write('common/plan.txt', roadmap('goal: Цель\n'));
      expect(await checked(['--changed=HEAD'])).toEqual(['north']);
    });

    test('a work tree', async () => {
      repository.git('worktree', 'add', '--quiet', 'tree', '-b', 'other');
      const tree = openFolder(join(repository.folder, 'tree'));
      tree.write('west/roadmap.yaml', roadmap('goal: Цель\n'));
      const { err } = await tree.karta(['validate', '--changed']);
      expect(err).toContain('1 из 3');
    });
  });
});
