import { mkdirSync, symlinkSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { runKarta } from '../run-karta.ts';
import { AUDIT, folderOnDisk, ROADMAP } from './plans-on-disk.ts';

const disk = folderOnDisk();

/** The findings of a check, as `file:line rule severity`, with its exit code. */
async function check(cwd = '.', ...args: string[]) {
  const { out, code } = await runKarta(['validate', '--format', 'json', ...args], {
    cwd: disk.path(cwd),
  });
  const findings: Diagnostic[] = JSON.parse(out).findings;
  const found = findings.map(
    ({ file, range, rule, severity }) => `${file}:${range.start.line} ${rule} ${severity}`,
  );
  return { found: found.sort(), code };
}

describe('severities in settings', () => {
  test('count for the verdict and the exit code', async () => {
    disk.plan('a');
    expect(await check()).toEqual({
      found: ['a/roadmap.yaml:6 day-off info', 'a/roadmap.yaml:6 no-responsible warning'],
      code: 0,
    });
    disk.write('karta.config.yaml', 'kind: config\nrules: {day-off: error, no-responsible: off}\n');
    expect(await check()).toEqual({ found: ['a/roadmap.yaml:6 day-off error'], code: 1 });
    disk.write('karta.config.yaml', 'kind: config\nrules: {no-responsible: info}\n');
    expect((await check('.', '--strict')).code).toBe(0);
  });

  test('hold for a rule whose findings are not all alike, and are told of', async () => {
    disk.plan('a');
    const asUsual = await runKarta(['config', 'a', '--all', '--width', '120'], {
      cwd: disk.path('.'),
    });
    expect(asUsual.out).toMatch(
      /placeholder +предупреждение или ошибка +предупреждение или ошибка/,
    );
    disk.write('karta.config.yaml', 'kind: config\nrules: {placeholder: warning}\n');
    const held = await runKarta(['config', 'a'], { cwd: disk.path('.') });
    expect(held.out).toMatch(/placeholder +предупреждение +предупреждение или ошибка/);
  });

  test('hold for shape too, but not for a file that can’t be read', async () => {
    disk.write('a/audit.yaml', AUDIT);
    disk.write('a/roadmap.yaml', `${ROADMAP}titel: Опечатка\n`);
    disk.write('b/roadmap.yaml', 'kind: roadmap\n  title: [\n');
    disk.write(
      'karta.config.yaml',
      'kind: config\nrules: {unknown-field: off, yaml-syntax: off}\n',
    );
    const { found } = await check();
    expect(found).not.toContainEqual(expect.stringContaining('unknown-field'));
    expect(found).toContainEqual(expect.stringMatching(/^b\/roadmap.yaml:\d+ yaml-syntax error$/));
    expect(found).toContain('karta.config.yaml:2 invalid-value error');
  });

  test('are those of the file in which the finding is, whatever the plan', async () => {
    disk.write('shared/audit.yaml', `${AUDIT}titel: Опечатка\n`);
    disk.write('a/roadmap.yaml', `${ROADMAP}audit: ../shared/audit.yaml\n`);
    disk.write('a/karta.config.yaml', 'kind: config\nrules: {unknown-field: off, day-off: off}\n');
    disk.write('shared/karta.config.yaml', 'kind: config\nrules: {unknown-field: info}\n');
    expect((await check()).found).toEqual([
      'a/roadmap.yaml:6 no-responsible warning',
      'shared/audit.yaml:7 unknown-field info',
    ]);
  });

  test('the settings of an audit elsewhere are judged too', async () => {
    disk.write('shared/audit.yaml', AUDIT);
    disk.write('a/roadmap.yaml', `${ROADMAP}audit: ../shared/audit.yaml\n`);
    disk.write('shared/karta.config.yaml', 'kind: config\nrules: {day-of: info}\n');
    expect((await check()).found).toContain('shared/karta.config.yaml:2 invalid-value error');
  });

  test('settings can’t switch their own mistakes off', async () => {
    disk.plan('a');
    disk.write('karta.config.yaml', 'kind: config\nrules: {invalid-value: off, day-of: off}\n');
    expect((await check()).found).toContain('karta.config.yaml:2 invalid-value error');
  });

  test('for some files, wherever karta is called from', async () => {
    disk.plan('archive/a');
    disk.plan('b');
    disk.write(
      'karta.config.yaml',
      'kind: config\noverrides:\n  - files: [archive/**]\n    rules: {day-off: off, no-responsible: off}\n',
    );
    const rest = ['roadmap.yaml:6 day-off info', 'roadmap.yaml:6 no-responsible warning'];
    expect((await check()).found).toEqual(rest.map((one) => `b/${one}`));
    expect((await check('archive')).found).toEqual([]);
    expect((await check('archive/a')).found).toEqual([]);
    expect((await check('b')).found).toEqual(rest);
    expect((await check('b', '../archive')).found).toEqual([]);
  });

  test('with Windows line ends and a byte order mark', async () => {
    disk.plan('a');
    const text = '\ufeffkind: config\r\nrules:\r\n  day-off: off\r\n  no-responsibl: off\r\n';
    disk.write('karta.config.yaml', text);
    expect((await check()).found).toEqual([
      'a/roadmap.yaml:6 no-responsible warning',
      'karta.config.yaml:4 invalid-value error',
    ]);
  });

  test('of a config that is named, are judged without a plan', async () => {
    disk.write('karta.config.yaml', 'kind: config\nrules: {day-of: off}\nignore: [../x]\n');
    expect((await check('.', 'karta.config.yaml')).found).toEqual([
      'karta.config.yaml:2 invalid-value error',
      'karta.config.yaml:3 invalid-value error',
    ]);
  });
});

describe('what a config extends', () => {
  const BASE = 'kind: config\nrules: {day-off: off}\n';

  test('may lie anywhere in the repository', async () => {
    mkdirSync(disk.path('.git'));
    disk.plan('a');
    disk.write('common/base.yaml', BASE);
    disk.write('a/karta.config.yaml', 'kind: config\nextends: ../common/base.yaml\n');
    expect((await check('a')).found).toEqual(['roadmap.yaml:6 no-responsible warning']);
  });

  test.each(['a path', 'a link to the file', 'a link to its folder'])(
    'may not lead out of it by %s',
    async (kind) => {
      disk.write('base.yaml', BASE);
      disk.plan('repository/a');
      mkdirSync(disk.path('repository/.git'));
      if (kind === 'a link to the file') {
        symlinkSync(disk.path('base.yaml'), disk.path('repository/base.yaml'));
      }
      if (kind === 'a link to its folder') symlinkSync(disk.path(), disk.path('repository/common'));
      const named = {
        'a path': '../../base.yaml',
        'a link to the file': '../base.yaml',
        'a link to its folder': '../common/base.yaml',
      }[kind];
      disk.write('repository/a/karta.config.yaml', `kind: config\nextends: ${named}\n`);
      expect((await check('repository/a')).found).toEqual([
        'karta.config.yaml:2 invalid-value error',
        'roadmap.yaml:6 day-off info',
        'roadmap.yaml:6 no-responsible warning',
      ]);
    },
  );
});
