import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

// These run what users run: bin/karta.js with the parts that the build made.

const PARTS = 'dist/parts';

const folder = mkdtempSync(join(tmpdir(), 'karta-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) => runIn('.', ...args);

/** Runs the karta that lies in a folder. */
function runIn(home: string, ...args: string[]) {
  // Where these tests run in a CI job, karta would leave its annotations.
  const noCi = { GITHUB_ACTIONS: '', GITLAB_CI: '' };
  const env = { ...process.env, ...noCi, LANG: 'ru_RU.UTF-8', KARTA_TODAY: '2023-04-24' };
  return spawnSync(process.execPath, [join(home, 'bin/karta.js'), ...args], {
    encoding: 'utf8',
    env,
  });
}

/** The compiled code that is kept of the parts whose names begin so, as paths. */
function cachesOf(part: string, home = '.'): string[] {
  const files = readdirSync(join(home, PARTS));
  return files
    .filter((file) => file.startsWith(part) && file.endsWith('.cache'))
    .map((file) => join(home, PARTS, file));
}

/** Puts what npm publishes into a folder of its own, where no other package can be found. */
function publish(name: string): string {
  const home = join(folder, name);
  const { files } = JSON.parse(readFileSync('package.json', 'utf8')) as { files: string[] };
  expect(files).toEqual(expect.arrayContaining(['bin', 'dist']));
  for (const file of ['package.json', 'bin', 'dist']) {
    cpSync(file, join(home, file), { recursive: true });
  }
  return home;
}

describe('the bundle prints what the sources print', () => {
  test.each(['validate', 'timeline', 'overdue', 'responsible'])('%s', (command) => {
    const { stdout, status } = run(command, 'examples/school-12', '--width', '100');
    expect(stdout).toBe(readFileSync(`test/golden/school-12/${command}.ru.txt`, 'utf8'));
    expect(status).toBe(0);
  });

  test('it is plain ASCII, for it is read as Latin-1', () => {
    const parts = readdirSync(PARTS).filter((file) => file.endsWith('.cjs'));
    expect(parts).toContain('check.cjs');
    for (const file of parts) {
      const bytes = readFileSync(join(PARTS, file));
      expect(bytes.findIndex((byte) => byte >= 0x80)).toBe(-1);
    }
  });

  test('patterns with Russian letters work in it: an encoding is known by its letters', () => {
    const windows1251 = Buffer.from(
      'kind: roadmap\ntitle: \xcf\xeb\xe0\xed \xf0\xe0\xe1\xee\xf2\xfb\n',
      'latin1',
    );
    writeFileSync(join(folder, 'roadmap.yaml'), windows1251);
    expect(run('validate', folder).stdout).toContain('windows-1251');
  });
});

describe('a run loads only the parts that it needs', () => {
  /** A karta that has lost all other parts. */
  function keepOnly(...names: string[]): string {
    const home = publish(names.join('-'));
    for (const file of readdirSync(join(home, PARTS))) {
      if (!names.some((name) => file.startsWith(name))) rmSync(join(home, PARTS, file));
    }
    return home;
  }

  test('without findings: the first', () => {
    const home = keepOnly('check');
    expect(runIn(home, 'validate', 'examples/school-12')).toMatchObject({ status: 0, stderr: '' });
    const broken = runIn(home, 'plan', 'examples/school-12', '--output', join(folder, 'no.docx'));
    expect(broken).toMatchObject({ status: 3, stdout: '' });
  });

  test.each([
    ['with findings: two', 'region/berezovka', ['check', 'findings']],
    [
      'if the YAML is not of the plainest: three',
      'school-12-as-received',
      ['check', 'findings', 'yaml'],
    ],
  ])('%s', (_, example, parts) => {
    const home = keepOnly(...parts);
    const { status, stdout, stderr } = runIn(
      home,
      ...['validate', `examples/${example}`, '--color', 'always'],
    );
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toContain('unknown-code');
  });

  test.each([
    ['docx', 'PK'],
    ['xlsx', 'PK'],
    ['ics', 'BEGIN:VCALENDAR'],
    ['html', '<!doctype html>'],
  ])('%s: all come with the package', (format, beginning) => {
    const home = publish(format);
    const file = join(folder, `plan.${format}`);
    for (const time of ['anew', 'with compiled code']) {
      const { status, stderr } = runIn(home, 'plan', 'examples/school-12', '--output', file);
      expect({ time, status, stderr }).toEqual({ time, status: 0, stderr: expect.any(String) });
      const start = readFileSync(file, 'latin1').slice(0, beginning.length);
      expect(start.toLowerCase()).toBe(beginning.toLowerCase());
      rmSync(file);
    }
    expect(cachesOf(format, home)).toHaveLength(1);
  });

  test('the first part knows the errors of the others', () => {
    const { status, stderr } = run('explain', 'no-such-rule');
    expect(status).toBe(2);
    expect(stderr).toContain('no-such-rule');
  });
});

describe('the compiled code that is kept beside the bundle', () => {
  const validate = () => run('validate', 'examples/school-12');

  test('is made by the first run', () => {
    for (const file of cachesOf('')) rmSync(file);
    expect(validate()).toMatchObject({ status: 0, stderr: '' });
    expect(cachesOf('')).toEqual(cachesOf('check'));
    expect(cachesOf('check')).toHaveLength(1);
    expect(validate()).toMatchObject({
      status: 0,
      stdout: 'Проверено: 2 файла\nГотово к утверждению\n',
    });
  });

  test.each(['', 'not compiled code'])('does no harm when it is damaged: «%s»', (content) => {
    for (const file of cachesOf('check')) writeFileSync(file, content);
    expect(validate()).toMatchObject({ status: 0, stderr: '' });
    expect(validate()).toMatchObject({ status: 0, stderr: '' });
  });

  test('does no harm when it is cut off', () => {
    const [cache = ''] = cachesOf('check');
    const whole = readFileSync(cache);
    writeFileSync(cache, whole.subarray(0, whole.length / 2));
    expect(validate()).toMatchObject({ status: 0, stderr: '' });
  });

  test('does no harm when a few of its bytes are others', () => {
    const [cache = ''] = cachesOf('check');
    const whole = readFileSync(cache);
    for (let at = 1000; at < whole.length; at += 10_000) whole[at] = ~(whole[at] ?? 0);
    writeFileSync(cache, whole);
    expect(validate()).toMatchObject({ status: 0, stderr: '' });
  });

  test.each(['missing', 'damaged'])('of another part does no harm when it is %s', (state) => {
    const timeline = () => run('timeline', 'examples/school-12');
    const { stdout } = timeline();
    const [cache = ''] = cachesOf('view');
    const whole = readFileSync(cache);
    if (state === 'missing') rmSync(cache);
    else writeFileSync(cache, whole.subarray(whole.length / 3));
    expect(timeline()).toMatchObject({ status: 0, stderr: '', stdout });
    // It is made anew, each half the same.
    const anew = readFileSync(cachesOf('view')[0] ?? '');
    expect(anew.subarray(0, anew.length / 2).equals(anew.subarray(anew.length / 2))).toBe(true);
  });

  test('is not kept by threads, which run with other flags', () => {
    const before = validate().stdout;
    const [cache = ''] = cachesOf('check');
    const code = readFileSync(cache);
    const plans = Array.from({ length: 2 }, () => 'examples/school-12');
    expect(run('validate', '--workers', '2', ...plans).status).toBe(0);
    expect(readFileSync(cache).equals(code)).toBe(true);
    expect(validate().stdout).toBe(before);
  });
});
