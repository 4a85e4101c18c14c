import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { hasGit } from '../cli/git-repository.ts';
import { hasNpm, makeGitPackage, NPM_ALONE } from './git-package.ts';
import { hasShell, type Job, openJob, type ShellName, TELL_ARGUMENTS } from './run-script.ts';

interface Header {
  spec: { inputs: Record<string, { description: string; default?: string | boolean }> };
}

interface Template {
  karta: {
    stage: string;
    image: string;
    variables: Record<string, string>;
    before_script: string[];
    script: string[];
    artifacts: { when: string; reports: Record<string, string> };
  };
}

const text = readFileSync('templates/karta.yml', 'utf8');
const [header, body] = text.split(/^---$/m) as [string, string];
const { inputs } = (parse(header) as Header).spec;

/** The job as GitLab makes it of the template and somebody's inputs. */
function jobWith(given: Record<string, string> = {}): Template['karta'] {
  const jobs = parse(body) as Template;
  const fill = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(fill);
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, fill(one)]));
    }
    if (typeof value !== 'string') return value;
    return value.replace(/\$\[\[ inputs\.(\w+) \]\]/g, (_, name: string) =>
      String(given[name] ?? inputs[name]?.default),
    );
  };
  return fill(jobs.karta) as Template['karta'];
}

describe('the template for GitLab', () => {
  test('inputs that are used are those that there are; only karta itself must be named', () => {
    const used = [...body.matchAll(/inputs\.(\w+)/g)].map(([, name]) => name);
    expect(new Set(used)).toEqual(new Set(Object.keys(inputs)));
    const required = Object.entries(inputs).filter(([, one]) => one.default === undefined);
    expect(required.map(([name]) => name)).toEqual(['package']);
    for (const { description } of Object.values(inputs)) expect(description).not.toBe('');
  });

  test('has the whole history, and keeps reports of a failed job', () => {
    const { variables, artifacts } = jobWith();
    expect(variables.GIT_DEPTH).toBe('0');
    expect(artifacts.when).toBe('always');
    expect(Object.keys(artifacts.reports)).toEqual(['codequality', 'junit']);
  });
});

const SHELLS: readonly ShellName[] = ['gitlab', 'plain'];

describe.skipIf(!hasShell).each(SHELLS)('the job for GitLab (%s)', (shell) => {
  let job: Job;
  beforeEach(() => {
    job = openJob();
  });
  afterEach(() => job.remove());

  function run(given?: Record<string, string>, env: Record<string, string> = {}) {
    const { script, variables, artifacts } = jobWith(given);
    const world = { GITLAB_CI: 'true', CI_PROJECT_DIR: job.folder, ...variables, ...env };
    const done = job.run(shell, script.join('\n'), world);
    const read = (name: string): string => {
      const file = join(job.folder, artifacts.reports[name] ?? '');
      return existsSync(file) ? readFileSync(file, 'utf8') : '';
    };
    return { ...done, issues: read('codequality'), junit: read('junit') };
  }

  const pathsOf = (issues: string): string[] =>
    (JSON.parse(issues) as { location: { path: string } }[]).map(({ location }) => location.path);

  test('a region with errors fails, and both reports tell of them', () => {
    const { code, out, issues, junit } = run();
    expect(code).toBe(1);
    expect(out).toContain('8.7');
    expect(new Set(pathsOf(issues))).toEqual(
      new Set(['berezovka/audit.yaml', 'berezovka/roadmap.yaml', 'klyuchi/roadmap.yaml']),
    );
    expect(junit).toContain('<failure');
  });

  test('schools without errors pass, and the reports are there all the same', () => {
    const { code, issues, junit } = run({ paths: 'school-18\nschool-3' });
    expect(code).toBe(0);
    expect(JSON.parse(issues)).toEqual([]);
    expect(junit).toContain('<testsuite');
    expect(junit).not.toContain('<failure');
  });

  test('parallel jobs have their parts, and the parts are the whole', () => {
    const parts = ['1', '2'].map((index) =>
      pathsOf(run({}, { CI_NODE_INDEX: index, CI_NODE_TOTAL: '2' }).issues),
    );
    expect(parts.flat().sort()).toEqual(pathsOf(run().issues).sort());
  });

  test('karta is asked for what the inputs and the pipeline say', () => {
    job.install('karta', TELL_ARGUMENTS);
    const linesOf = (out: string): string[] => out.trimEnd().split('\n');
    const formats = [
      '--format=pretty',
      '--format=gitlab=gl-code-quality-report.json',
      '--format=junit=karta-junit.xml',
      '--',
    ];
    expect(linesOf(run().out)).toEqual(['validate', ...formats, '.']);
    const given = { arguments: '--strict --baseline "a b.json"', changed: 'true', paths: 'a b\nc' };
    const options = ['validate', '--strict', '--baseline', 'a b.json'];
    expect(linesOf(run(given).out)).toEqual([...options, ...formats, 'a b', 'c']);
    const merge = { CI_MERGE_REQUEST_IID: '7', CI_NODE_TOTAL: '1' };
    expect(linesOf(run(given, merge).out)).toEqual([
      ...options,
      '--changed',
      ...formats,
      'a b',
      'c',
    ]);
  });

  test('karta comes from where the inputs say', () => {
    job.install('npm', TELL_ARGUMENTS);
    const { before_script: script, variables } = jobWith({ package: 'karta 1.tgz' });
    const { out } = job.run(shell, script.join('\n'), variables);
    expect(out.trimEnd().split('\n').slice(-2)).toEqual(['--', 'karta 1.tgz']);
  });

  test.skipIf(!hasGit || !hasNpm)('npm builds karta from a git address, and it is found', () => {
    const source = join(job.temporary, 'source');
    mkdirSync(source);
    const { before_script, variables } = jobWith({ package: makeGitPackage(source) });
    const script = [...before_script, 'karta'].join('\n');
    const { code, out, err } = job.run(shell, script, { ...variables, ...NPM_ALONE });
    expect([code, err.includes('npm error')], err).toEqual([0, false]);
    expect(out).toMatch(/^karta from git$/m);
  });
});
