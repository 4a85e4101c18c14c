import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { readWorkflowCommands } from '../formats/read-workflow-commands.ts';
import { type Run, runKarta } from '../run-karta.ts';

const REPORT = 'gl-code-quality-report.json';
const GITHUB = { GITHUB_ACTIONS: 'true' };
const GITLAB = { GITLAB_CI: 'true' };

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'karta-'));
  cpSync('examples/school-12-as-received', join(folder, 'plans/school-12'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const validate = (env: Record<string, string>, ...args: string[]): Promise<Run> =>
  runKarta(['validate', 'school-12', '--today', '2023-04-01', ...args], {
    cwd: join(folder, 'plans'),
    env,
  });

const plain = async (): Promise<string> => (await validate({}, '--format', 'pretty')).out;

const files = (): string[] => readdirSync(join(folder, 'plans'));

test('anywhere else auto is what people read', async () => {
  for (const env of [{}, { GITHUB_ACTIONS: 'false' }, { GITLAB_CI: '' }, { CI: 'true' }]) {
    for (const args of [[], ['--format', 'auto']]) {
      expect(await validate(env, ...args)).toEqual({ code: 1, out: await plain(), err: '' });
    }
  }
  expect(files()).toEqual(['school-12']);
});

describe('in GitHub Actions', () => {
  test('annotations come before what people read', async () => {
    const { out, err } = await validate({ ...GITHUB, GITHUB_WORKSPACE: folder });
    const commands = readWorkflowCommands(out);
    expect(commands.map(({ name }) => name)).toEqual([
      ...[...Array(7).fill('error'), ...Array(10).fill('warning'), 'notice'],
    ]);
    expect(out.endsWith(`\n${await plain()}`)).toBe(true);
    expect(commands[0]?.properties.file).toBe('plans/school-12/roadmap.yaml');
    expect(err).toBe('');
    expect(files()).toEqual(['school-12']);
  });

  test('a format that is named is all there is', async () => {
    expect((await validate(GITHUB, '--format', 'pretty')).out).toBe(await plain());
    expect((await validate(GITHUB, '--output', 'a.json')).out).toBe('');
    const both = await validate(GITHUB, '--format', 'auto', '--format', 'sarif=a.sarif');
    expect(readWorkflowCommands(both.out)).toHaveLength(18);
    expect(files()).toEqual(['a.json', 'a.sarif', 'school-12']);
  });

  test('a plan commands nothing, in whatever people read', async () => {
    const path = join(folder, 'plans/school-12/roadmap.yaml');
    const text = readFileSync(path, 'utf8').replaceAll(
      /"(\d\.\d)"/g,
      '"$1 ##[set-output name=a]b"',
    );
    writeFileSync(path, text);
    for (const format of ['auto', 'pretty', 'compact']) {
      const { out } = await validate(GITHUB, '--format', format);
      expect(out).toContain('##[set-output');
      expect(readWorkflowCommands(out).map(({ name }) => name)).not.toContain('set-output');
    }
    const { out } = await runKarta(['plan', 'school-12'], {
      cwd: join(folder, 'plans'),
      env: GITHUB,
    });
    expect(readWorkflowCommands(out)).toEqual([]);
  });
});

describe('in GitHub Actions, what goes to the log commands nothing and stays what it is', () => {
  const write = (): void => {
    const path = join(folder, 'plans/school-12/roadmap.yaml');
    const text = readFileSync(path, 'utf8')
      .replaceAll(/"(\d\.\d)"/g, '"$1 ##[set-output name=a]b"')
      .replace(/title: .*/, 'title: |\n  План\n\n  ::error::PWN');
    writeFileSync(path, text);
  };

  test.each(['json', 'jsonl', 'sarif', 'gitlab', 'junit', 'checkstyle'])('%s', async (format) => {
    write();
    const { out } = await validate(GITHUB, '--format', format);
    expect(readWorkflowCommands(out)).toEqual([]);
    const plainly = (await validate({}, '--format', format)).out;
    if (format === 'json') expect(JSON.parse(out)).toEqual(JSON.parse(plainly));
    if (format === 'junit') expect(out).toBe(plainly);
  });

  test.each(['csv', 'markdown', 'html', 'json', 'terminal'])('plan as %s', async (format) => {
    write();
    const cwd = join(folder, 'plans');
    const { out } = await runKarta(['plan', 'school-12', '--format', format], { cwd, env: GITHUB });
    expect(out).toMatch(/::error::PWN|##\[set|u0023\[set/);
    expect(readWorkflowCommands(out)).toEqual([]);
  });

  test('dates, however long the list is', async () => {
    const input = `${'до 15 ноября\n'.repeat(3000)}::error::PWN\n##[error]PWN\n`;
    for (const format of ['csv', 'json', 'terminal']) {
      const { out } = await runKarta(['dates', '--format', format], { env: GITHUB, input });
      expect(readWorkflowCommands(out)).toEqual([]);
    }
  });
});

describe('in GitLab CI', () => {
  test('the report for merge requests is written beside, and people are told', async () => {
    const run = await validate({ ...GITLAB, CI_PROJECT_DIR: folder });
    expect(run).toEqual({ code: 1, out: await plain(), err: `karta: записан файл ${REPORT}\n` });
    const issues = JSON.parse(readFileSync(join(folder, 'plans', REPORT), 'utf8'));
    expect(issues).toHaveLength(21);
    expect(issues[0].location.path).toBe('plans/school-12/audit.yaml');
  });

  test('where files are named, it is not written unless auto is', async () => {
    await validate(GITLAB, '--format', 'pretty');
    await validate(GITLAB, '--format', 'gitlab');
    await validate(GITLAB, '--output', 'a.json');
    await validate(GITLAB, '--format', 'junit=a.xml');
    expect(files()).toEqual(['a.json', 'a.xml', 'school-12']);
    await validate(GITLAB, '--format', 'auto', '--format', 'junit=a.xml');
    expect(files()).toContain(REPORT);
  });

  test('a file of the same name that is asked for comes first', async () => {
    const run = await validate(GITLAB, '--format', 'auto', '--format', `json=./${REPORT}`);
    expect(run.err).toBe('');
    expect(JSON.parse(readFileSync(join(folder, 'plans', REPORT), 'utf8')).kind).toBe('check');
  });

  test('where it can’t be written, the check goes on', async () => {
    mkdirSync(join(folder, 'plans', REPORT));
    const run = await validate(GITLAB);
    expect(run).toMatchObject({ code: 1, out: await plain() });
    expect(run.err).toContain(`${REPORT} — это папка`);
  });

  test('views write nothing of themselves', async () => {
    await runKarta(['overdue', 'school-12'], { cwd: join(folder, 'plans'), env: GITLAB });
    expect(files()).toEqual(['school-12']);
  });
});

test('on a terminal auto is what people read, whatever the environment says', async () => {
  const env = { LANG: 'ru_RU.UTF-8', ...GITHUB, ...GITLAB, NO_COLOR: '1' };
  let out = '';
  let err = '';
  await main(['validate', 'school-12', '--today', '2023-04-01'], {
    ...{ cwd: join(folder, 'plans'), env, columns: 80, isTerminal: true },
    now: () => new Date(2023, 3, 1),
    out: (text) => {
      out += String(text);
    },
    err: (text) => {
      err += text;
    },
  });
  expect(out).toBe(await plain());
  expect(err).toBe('');
  expect(files()).toEqual(['school-12']);
});
