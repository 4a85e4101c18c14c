import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

// These run what users run: bin/karta.js with the bundle that the build made.

const folder = mkdtempSync(join(tmpdir(), 'karta-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]) {
  // Where these tests run in a CI job, karta would leave its annotations.
  const noCi = { GITHUB_ACTIONS: '', GITLAB_CI: '' };
  const env = { ...process.env, ...noCi, LANG: 'ru_RU.UTF-8', KARTA_TODAY: '2023-04-24' };
  return spawnSync(process.execPath, ['bin/karta.js', ...args], { encoding: 'utf8', env });
}

const caches = (): string[] => readdirSync('dist').filter((file) => file.endsWith('.cache'));

describe('the bundle prints what the sources print', () => {
  test.each(['validate', 'timeline', 'overdue', 'responsible'])('%s', (command) => {
    const { stdout, status } = run(command, 'examples/school-12', '--width', '100');
    expect(stdout).toBe(readFileSync(`test/golden/school-12/${command}.ru.txt`, 'utf8'));
    expect(status).toBe(0);
  });

  test('it is plain ASCII, for it is read as Latin-1', () => {
    expect(readFileSync('dist/karta.cjs').every((byte) => byte < 0x80)).toBe(true);
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

describe('the compiled code that is kept beside the bundle', () => {
  const validate = () => run('validate', 'examples/school-12');

  test('is made by the first run', () => {
    for (const file of caches()) rmSync(join('dist', file));
    expect(validate()).toMatchObject({ status: 0, stderr: '' });
    expect(caches()).toHaveLength(1);
    expect(validate()).toMatchObject({
      status: 0,
      stdout: 'Проверено: 2 файла\nГотово к утверждению\n',
    });
  });

  test.each(['', 'not compiled code'])('does no harm when it is damaged: «%s»', (content) => {
    for (const file of caches()) writeFileSync(join('dist', file), content);
    expect(validate()).toMatchObject({ status: 0, stderr: '' });
    expect(validate()).toMatchObject({ status: 0, stderr: '' });
  });

  test('does no harm when it is cut off', () => {
    const [cache = ''] = caches();
    const whole = readFileSync(join('dist', cache));
    writeFileSync(join('dist', cache), whole.subarray(0, whole.length / 2));
    expect(validate()).toMatchObject({ status: 0, stderr: '' });
  });

  test('does no harm when a few of its bytes are others', () => {
    const [cache = ''] = caches();
    const whole = readFileSync(join('dist', cache));
    for (let at = 1000; at < whole.length; at += 10_000) whole[at] = ~(whole[at] ?? 0);
    writeFileSync(join('dist', cache), whole);
    expect(validate()).toMatchObject({ status: 0, stderr: '' });
  });
});
