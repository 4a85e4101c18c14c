import { spawnSync } from 'node:child_process';
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { hasGit, openFolder } from '../cli/git-repository.ts';
import { hasShell, type Job, openJob } from './run-script.ts';

interface Hook {
  id: string;
  name: string;
  description: string;
  entry: string;
  language: string;
  always_run: boolean;
  pass_filenames: boolean;
}

const hooks = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as Hook[];
const hookWith = (id: string): Hook => {
  const hook = hooks.find((one) => one.id === id);
  if (!hook) throw new Error(`no hook ${id}`);
  return hook;
};

const hasPreCommit = spawnSync('pre-commit', ['--version']).status === 0;

describe('the hooks for pre-commit', () => {
  test.skipIf(!hasPreCommit)('pre-commit takes them', () => {
    const { status, stdout } = spawnSync('pre-commit', [
      'validate-manifest',
      '.pre-commit-hooks.yaml',
    ]);
    expect([status, String(stdout)]).toEqual([0, '']);
  });

  test('have what pre-commit asks for, and look at whole plans, not at single files', () => {
    expect(hooks.map(({ id }) => id)).toEqual(['karta-validate', 'karta-validate-changed']);
    for (const hook of hooks) {
      expect(hook).toMatchObject({ language: 'node', pass_filenames: false, always_run: true });
      expect(hook.name).not.toBe('');
      expect(hook.entry).toMatch(/^karta validate/);
    }
  });

  test('npm pack prints but the name of the file, which pre-commit takes it for', () => {
    // Else it shows what the scripts print that build the package.
    expect(readFileSync('.npmrc', 'utf8')).toMatch(/^foreground-scripts=false$/m);
  });
});

/** What the log says of the two schools with errors. */
const BEREZOVKA = /^berezovka\/roadmap\.yaml\n+ +51:/m;
const KLYUCHI = /^klyuchi\/roadmap\.yaml\n+ +30:/m;

describe.skipIf(!hasShell)('what the hooks run', () => {
  let job: Job;
  beforeEach(() => {
    job = openJob();
  });
  afterEach(() => job.remove());
  const run = (id: string) => job.run('plain', hookWith(id).entry, {});

  test('a region with errors is not let in', () => {
    const { code, out } = run('karta-validate');
    expect(code).toBe(1);
    expect(out).toMatch(BEREZOVKA);
  });

  test('a region without errors is', () => {
    for (const school of ['berezovka', 'klyuchi']) {
      rmSync(join(job.folder, school), { recursive: true });
    }
    expect(run('karta-validate').code).toBe(0);
  });

  describe.skipIf(!hasGit)('of what a commit touches', () => {
    const touch = (file: string): void => {
      appendFileSync(join(job.folder, file), '\n# touched\n');
      openFolder(job.folder).git('add', '--all');
    };
    beforeEach(() => {
      const { git, commit } = openFolder(job.folder);
      git('init', '--quiet');
      commit();
    });

    test('errors of others stop nobody', () => {
      touch('school-3/audit.yaml');
      expect(run('karta-validate-changed').code).toBe(0);
    });

    test('own errors do', () => {
      touch('berezovka/audit.yaml');
      const { code, out } = run('karta-validate-changed');
      expect(code).toBe(1);
      expect(out).toMatch(BEREZOVKA);
      expect(out).not.toContain('klyuchi');
    });

    test('settings touch all plans that they hold for', () => {
      touch('catalogue.yaml');
      const { code, out } = run('karta-validate-changed');
      expect(code).toBe(1);
      expect(out).toMatch(KLYUCHI);
    });

    describe.skipIf(!hasPreCommit)('by pre-commit itself', () => {
      /** What pre-commit makes of a hook at a commit; karta is the one beside the region. */
      const commitBy = (id: string) => {
        const hook = { ...hookWith(id), language: 'system' };
        const file = join(job.temporary, 'config.yaml');
        writeFileSync(file, stringify({ repos: [{ repo: 'local', hooks: [hook] }] }));
        return job.run('plain', `pre-commit run --config '${file}' --color never`, {});
      };
      const ids = hooks.map(({ id }) => id);

      test.each(ids)('%s sees that a file was deleted', (id) => {
        for (const school of ['berezovka', 'klyuchi']) {
          rmSync(join(job.folder, school), { recursive: true });
        }
        const { git, commit } = openFolder(job.folder);
        commit();
        git('rm', '--quiet', 'school-3/audit.yaml');
        const { code, out } = commitBy(id);
        expect(code).toBe(1);
        expect(out).toContain('school-3/audit.yaml');
        expect(out).not.toContain('Skipped');
      });

      test('a commit without plans passes where nothing is wrong with the plans it touches', () => {
        writeFileSync(join(job.folder, 'notes.txt'), 'notes');
        openFolder(job.folder).git('add', '--all');
        expect(commitBy('karta-validate-changed')).toMatchObject({ code: 0 });
        expect(commitBy('karta-validate')).toMatchObject({ code: 1 });
      });
    });
  });
});
