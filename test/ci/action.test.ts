import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { hasGit } from '../cli/git-repository.ts';
import { hasNpm, makeGitPackage, NPM_ALONE } from './git-package.ts';
import { hasShell, type Job, openJob, TELL_ARGUMENTS } from './run-script.ts';

interface Step {
  id?: string;
  name?: string;
  if?: string;
  uses?: string;
  run?: string;
  shell?: string;
  env?: Record<string, string>;
  'working-directory'?: string;
}

interface Action {
  name: string;
  description: string;
  inputs: Record<string, { description: string; default: string }>;
  outputs: Record<string, { description: string; value: string }>;
  runs: { using: string; steps: Step[] };
}

const text = readFileSync('action.yml', 'utf8');
const action = parse(text) as Action;
const { steps } = action.runs;
const stepNamed = (name: string): Step => {
  const step = steps.find((one) => one.name === name);
  if (!step) throw new Error(`no step ${name}`);
  return step;
};

/** A value as GitHub makes it: expressions with inputs become their values. */
function withInputs(value: string, inputs: Record<string, string>): string {
  return value.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, name: string) => {
    const input = action.inputs[name];
    if (!input) throw new Error(`no input ${name}`);
    return inputs[name] ?? input.default;
  });
}

describe('the description of the action', () => {
  test('has what GitHub asks for', () => {
    expect(Object.keys(action)).toEqual([
      'name',
      'description',
      'author',
      'branding',
      'inputs',
      'outputs',
      'runs',
    ]);
    expect(action.runs.using).toBe('composite');
    for (const { description, default: value } of Object.values(action.inputs)) {
      expect(description).not.toBe('');
      expect(typeof value).toBe('string');
    }
    for (const { run, shell, uses } of steps) {
      expect(shell).toBe(run === undefined ? undefined : 'bash');
      expect(uses ?? 'owner/name@v1').toMatch(/^[\w-]+\/[\w-]+@v\d+$/);
    }
  });

  test('no script has an expression in it, whose value would be run as a part of it', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
  });

  test('inputs that are used are those that there are', () => {
    const used = [...text.matchAll(/inputs\.([\w-]+)/g)].map(([, name]) => name);
    expect(new Set(used)).toEqual(new Set(Object.keys(action.inputs)));
  });

  test('outputs come from the step that writes them', () => {
    const { id, run = '' } = stepNamed('Check the plans');
    for (const [name, { value }] of Object.entries(action.outputs)) {
      expect(value).toBe(`\${{ steps.${id}.outputs.${name} }}`);
      expect(run).toContain(`echo "${name}=`);
    }
  });
});

describe.skipIf(!hasShell)('the steps of the action', () => {
  let job: Job;
  beforeEach(() => {
    job = openJob();
  });
  afterEach(() => job.remove());

  /** Runs a step with inputs, as GitHub does. */
  function runStep(
    name: string,
    inputs: Record<string, string> = {},
    world: Record<string, string> = {},
  ) {
    const step = stepNamed(name);
    const files = { output: join(job.temporary, 'output'), path: join(job.temporary, 'path') };
    for (const file of Object.values(files)) writeFileSync(file, '');
    const own = Object.entries(step.env ?? {}).map(([key, value]) => [
      key,
      withInputs(value, inputs),
    ]);
    const env = {
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: job.folder,
      GITHUB_OUTPUT: files.output,
      GITHUB_PATH: files.path,
      GITHUB_ACTION_PATH: job.folder,
      RUNNER_TEMP: job.temporary,
      ...Object.fromEntries(own),
      ...world,
    };
    const within = withInputs(step['working-directory'] ?? '.', inputs);
    const run = job.run('github', step.run ?? '', env, within);
    const [outputs, path] = [files.output, files.path].map((file) => readFileSync(file, 'utf8'));
    return { ...run, outputs, path };
  }
  const check = (inputs?: Record<string, string>) => runStep('Check the plans', inputs);

  test('a region with errors fails, and its lines are annotated', () => {
    const { code, out, outputs } = check();
    expect(code).toBe(1);
    expect(outputs).toBe('exit-code=1\n');
    expect(out).toMatch(/^::error file=berezovka\/roadmap\.yaml,line=51,/m);
    expect(out).toMatch(/^::error file=klyuchi\/roadmap\.yaml,line=30,/m);
  });

  test('schools without errors pass', () => {
    const { code, out, outputs } = check({ paths: 'school-18\nschool-3\n' });
    expect(code).toBe(0);
    expect(outputs).toBe('exit-code=0\n');
    expect(out).not.toContain('::error');
  });

  test('annotations name files from the root of the repository, wherever the check begins', () => {
    const { code, out } = check({ 'working-directory': 'berezovka' });
    expect(code).toBe(1);
    expect(out).toMatch(/^::error file=berezovka\/roadmap\.yaml,line=51,/m);
  });

  test('SARIF is written beside the annotations, also when the check fails', () => {
    const { code, out, outputs } = check({ sarif: 'karta.sarif' });
    expect(code).toBe(1);
    expect(out).toContain('::error');
    expect(outputs).toBe('exit-code=1\nsarif=./karta.sarif\n');
    expect(JSON.parse(readFileSync(join(job.folder, 'karta.sarif'), 'utf8'))).toMatchObject({
      version: '2.1.0',
    });
  });

  test('a wrong call is told apart from findings', () => {
    const { code, outputs } = check({ paths: 'nowhere' });
    expect(code).toBe(2);
    expect(outputs).toBe('exit-code=2\n');
  });

  test('no SARIF is spoken of where none was written', () => {
    const { code, outputs } = check({ paths: 'nowhere', sarif: 'karta.sarif' });
    expect(code).toBe(2);
    expect(existsSync(join(job.folder, 'karta.sarif'))).toBe(false);
    expect(outputs).toBe('exit-code=2\n');
  });

  test.each([
    ['karta.sarif', 'berezovka/karta.sarif'],
    ['../karta.sarif', 'berezovka/../karta.sarif'],
    ['/reports/karta.sarif', '/reports/karta.sarif'],
    ['D:\\reports\\karta.sarif', 'D:\\reports\\karta.sarif'],
    ['\\\\host\\karta.sarif', '\\\\host\\karta.sarif'],
  ])('the file %s is told as %s', (sarif, told) => {
    job.install('karta', TELL_ARGUMENTS);
    const { outputs } = check({ sarif, 'working-directory': 'berezovka' });
    expect(outputs).toBe(`exit-code=0\nsarif=${told}\n`);
  });

  test('true and false are read in letters of any case', () => {
    job.install('karta', TELL_ARGUMENTS);
    for (const yes of ['true', 'True', 'TRUE']) {
      const { out } = check({ strict: yes, changed: yes });
      expect(out).toContain('\n--strict\n--changed\n');
    }
    for (const no of ['false', 'False', 'FALSE', '']) {
      const { out } = check({ strict: no, changed: no });
      expect(out).not.toMatch(/--(strict|changed)/);
    }
  });

  test.each(['yes', '1', 'on', 'true '])('strict: “%s” is no answer', (strict) => {
    job.install('karta', TELL_ARGUMENTS);
    const { code, out, outputs } = check({ strict, sarif: 'karta.sarif' });
    expect(code).toBe(2);
    expect(out).toBe('::error::The input strict takes only true or false: write one of them.\n');
    expect(outputs).toBe('exit-code=2\n');
    expect(check({ strict, lang: 'ru' }).out).toMatch(/^::error::У настройки strict .*\n$/);
  });

  test('every input reaches karta', () => {
    job.install('karta', TELL_ARGUMENTS);
    const { out } = check({
      paths: 'first folder\nsecond',
      strict: 'true',
      'max-warnings': '3',
      format: 'compact\njunit=report.xml',
      sarif: 'a b.sarif',
      changed: 'origin/main',
      shard: '2/5',
      baseline: 'baseline.json',
      cache: '.karta-cache',
      lang: 'ru',
    });
    expect(out.trimEnd().split('\n')).toEqual([
      'validate',
      '--format=compact',
      '--format=junit=report.xml',
      '--format=sarif=a b.sarif',
      '--strict',
      '--max-warnings=3',
      '--changed=origin/main',
      '--shard=2/5',
      '--baseline=baseline.json',
      '--cache-folder=.karta-cache',
      '--lang=ru',
      '--',
      'first folder',
      'second',
    ]);
  });

  test('without inputs karta is asked for nothing special', () => {
    job.install('karta', TELL_ARGUMENTS);
    expect(check().out.trimEnd().split('\n')).toEqual(['validate', '--format=auto', '--', '.']);
    expect(check({ changed: 'true' }).out).toContain('\n--changed\n');
    expect(check({ changed: 'false' }).out).not.toContain('--changed');
    expect(check({ format: '', paths: '' }).out.trimEnd().split('\n')).toEqual(['validate', '--']);
  });

  test('inputs of strangers stay text', () => {
    job.install('karta', TELL_ARGUMENTS);
    const evil = '"; touch pwned; echo "$(touch pwned)`touch pwned`\' --output=x *';
    const all = Object.fromEntries(Object.keys(action.inputs).map((name) => [name, evil]));
    const { out } = check({ ...all, strict: 'true', 'working-directory': '.' });
    expect(out).toContain(`--changed=${evil}\n`);
    expect(out).toContain(`--\n${evil}\n`);
    expect(check({ strict: evil }).out).not.toContain('touch');
    expect(existsSync(join(job.folder, 'pwned'))).toBe(false);
  });

  test('karta is built from the version of the action', () => {
    job.install('npm', 'echo "$PWD" npm "$@" >&2; [ "$1" != pack ] || echo karta.tgz');
    const { code, err, path } = runStep('Install karta');
    expect(code).toBe(0);
    const [ci, build, pack, install] = err.trimEnd().split('\n');
    expect(ci).toMatch(/region npm ci --ignore-scripts /);
    expect(build).toMatch(/region npm run build$/);
    expect(pack).toMatch(/region npm pack .*--pack-destination .*temporary$/);
    expect(install).toMatch(/npm install --prefix .*\/karta .*-- .*temporary\/karta\.tgz$/);
    expect(path).toBe(`${job.temporary}/karta/node_modules/.bin\n`);
  });

  test('or installed from where the workflow says', () => {
    job.install('npm', 'echo npm "$@" >&2');
    const { code, err } = runStep('Install karta', { package: '$(touch pwned) karta.tgz' });
    expect(code).toBe(0);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).toMatch(/^npm install --prefix .*-- \$\(touch pwned\) karta\.tgz$/m);
  });

  test.skipIf(!hasGit || !hasNpm)('npm builds karta from a git address, and it is found', () => {
    const source = join(job.temporary, 'source');
    mkdirSync(source);
    const inputs = { package: makeGitPackage(source) };
    const { code, err, path } = runStep('Install karta', inputs, NPM_ALONE);
    expect(code, err).toBe(0);
    const { out } = job.run('github', `"${path?.trim()}/karta"`, {});
    expect(out).toBe('karta from git\n');
  });
});
