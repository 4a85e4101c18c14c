import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { runKarta } from '../run-karta.ts';

const AUDIT = `kind: audit
school: Школа
factors:
  - name: Кадры
    parameters:
      - {code: "4.1", name: Нехватка педагогов}
`;

const ROADMAP = `kind: roadmap
title: План
school: Школа
period: 2022/2023
activities:
  - {title: Беседы, codes: ["4.1"], when: 15.10.2022, responsible: Психолог}
`;

const SIX_DAYS = 'kind: config\ncalendar: {week: 6}\n';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'karta-'));
  for (const school of ['north', 'south']) {
    write(`region/${school}/audit.yaml`, AUDIT);
    write(`region/${school}/roadmap.yaml`, ROADMAP);
  }
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

/** The findings of a check in a folder, each as `file rule line`, and what was said beside them. */
async function check(cwd: string, ...paths: string[]): Promise<{ found: string[]; err: string }> {
  const args = ['validate', '--format', 'json', ...paths];
  const { out, err } = await runKarta(args, { cwd: join(folder, cwd) });
  const findings: Diagnostic[] = JSON.parse(out).findings;
  const found = findings.map(({ file, rule, range }) => `${file} ${rule} ${range.start.line}`);
  return { found, err };
}

describe('where a config is looked for', () => {
  test('in the folders above a plan, up to the folder being checked', async () => {
    expect((await check('region')).found).toEqual([
      'north/roadmap.yaml day-off 6',
      'south/roadmap.yaml day-off 6',
    ]);
    write('region/karta.config.yaml', SIX_DAYS);
    expect((await check('region')).found).toEqual([]);
    expect((await check('.', 'region/north')).found).toEqual([]);
  });

  test('wherever karta is called from', async () => {
    write('karta.config.yaml', SIX_DAYS);
    expect((await check('region/north')).found).toEqual([]);
    expect((await check('region/north', '../south')).found).toEqual([]);
  });

  test('up to the root of the repository in which they lie', async () => {
    write('karta.config.yaml', SIX_DAYS);
    mkdirSync(join(folder, '.git'));
    expect((await check('region/north')).found).toEqual([]);
    expect((await check('region/north', '../south')).found).toEqual([]);
  });

  test('not above the root of the repository', async () => {
    write('karta.config.yaml', SIX_DAYS);
    mkdirSync(join(folder, 'region/.git'));
    expect((await check('region/north')).found).toEqual(['roadmap.yaml day-off 6']);
  });

  test('a link out of the repository is not followed', async () => {
    write('karta.config.yaml', SIX_DAYS);
    mkdirSync(join(folder, 'region/.git'));
    symlinkSync(join(folder, 'karta.config.yaml'), join(folder, 'region/karta.config.yaml'));
    expect((await check('region')).found).toEqual([
      'karta.config.yaml yaml-syntax 1',
      'north/roadmap.yaml day-off 6',
      'south/roadmap.yaml day-off 6',
    ]);
  });

  test.each([
    ['a folder', () => mkdirSync(join(folder, 'region/karta.config.yaml'))],
    [
      'a link to itself',
      () => symlinkSync('karta.config.yaml', join(folder, 'region/karta.config.yaml')),
    ],
    ['a link to nothing', () => symlinkSync('no', join(folder, 'region/karta.config.yaml'))],
    ['a link to a folder', () => symlinkSync('north', join(folder, 'region/karta.config.yaml'))],
  ])('%s counts as a config that can’t be read', async (_, make) => {
    write('karta.config.yaml', SIX_DAYS);
    make();
    for (const paths of [['.'], ['north', 'south']]) {
      expect((await check('region', ...paths)).found).toContain('karta.config.yaml yaml-syntax 1');
    }
  });

  test('outside of repositories not what lies outside the highest folder with a config', async () => {
    write('secret', 'root:x:0\n');
    write('region/karta.config.yaml', SIX_DAYS);
    write('base/karta.config.yaml', SIX_DAYS);
    write(
      'region/north/karta.config.yaml',
      'kind: config\nextends: [../../secret, ../../base/karta.config.yaml, ../karta.config.yaml]\n',
    );
    const { out } = await runKarta(['validate'], { cwd: join(folder, 'region/north') });
    expect(out).not.toContain('root:x');
    expect(out).toContain('лежит вне папки «region»');
    expect((await check('region/north')).found).toEqual([
      'karta.config.yaml invalid-value 2',
      'karta.config.yaml invalid-value 2',
    ]);
  });

  test.each(['extends', 'catalogue'])('no absolute path and no address in %s', async (field) => {
    write('region/secret', 'root:x:0\n');
    const secret = join(folder, 'region/secret');
    for (const [name, said] of [
      [secret, 'начинается с корня диска'],
      ['https://x.y/z.yaml', 'не открывает (https://x.y/z.yaml)'],
    ] as const) {
      write('region/karta.config.yaml', `kind: config\n${field}: ${JSON.stringify(name)}\n`);
      const { out } = await runKarta(['validate', '--width', '300'], {
        cwd: join(folder, 'region'),
      });
      expect(out).toContain(said);
      expect(out).not.toContain('root:x');
    }
  });

  test('a roadmap may not name an audit there, though its settings lie there', async () => {
    mkdirSync(join(folder, '.git'));
    write('karta.config.yaml', SIX_DAYS);
    write('audit.yaml', AUDIT);
    write('region/north/roadmap.yaml', `${ROADMAP}audit: ../../audit.yaml\n`);
    expect((await check('region/north')).found).toContain('roadmap.yaml no-audit 7');
  });
});

describe('what is wrong with a config', () => {
  const WRONG =
    'kind: config\ncalendar:\n  weak: 6\n  workingDays: [31.02.2023]\nextends: no.yaml\n';

  test('is told of once, though nobody named it', async () => {
    write('region/karta.config.yaml', WRONG);
    const { found } = await check('region');
    expect(found.filter((one) => one.startsWith('karta'))).toEqual([
      'karta.config.yaml unknown-field 3',
      'karta.config.yaml impossible-date 4',
      'karta.config.yaml invalid-value 5',
    ]);
  });

  test('and also once if somebody did', async () => {
    write('region/karta.config.yaml', WRONG);
    const { found } = await check('region', '.', 'karta.config.yaml');
    expect(found.filter((one) => one.startsWith('karta'))).toHaveLength(3);
  });

  test('of settings alone it is not said whether they are ready for approval', async () => {
    const verdict = async (text: string): Promise<string[]> => {
      write('region/karta.config.yaml', text);
      const args = ['validate', 'karta.config.yaml'];
      const { out } = await runKarta(args, { cwd: join(folder, 'region') });
      const lines = out.trimEnd().split('\n');
      return lines.slice(lines.indexOf('Проверено: 1 файл')).slice(0, 2);
    };
    expect(await verdict(SIX_DAYS)).toEqual(['Проверено: 1 файл', 'В настройках ошибок нет']);
    expect(await verdict(WRONG)).toEqual(['Проверено: 1 файл', 'В настройках: 3 ошибки']);
    expect(await verdict('kind: config\nlanguage: [\n')).toContain('В настройках: 1 ошибка');
  });

  test('of a rule that there isn’t the name is told, not its severity', async () => {
    write(
      'region/karta.config.yaml',
      'kind: config\nrules: {overdue: warn, no-code: 5, no-codes: warn}\noverrides: [{files: [a], rules: {x: y}}]\n',
    );
    const args = ['validate', 'karta.config.yaml', '--format', 'json'];
    const { out } = await runKarta(args, { cwd: join(folder, 'region') });
    const messages = JSON.parse(out).findings.map(({ message }: Diagnostic) => message);
    expect(messages).toEqual([
      expect.stringContaining('Правила «overdue» нет'),
      expect.stringContaining('no-codes'),
      expect.stringContaining('«no-codes: warning»'),
      expect.stringContaining('Правила «x» нет'),
    ]);
    const { err } = await runKarta(['config'], { cwd: join(folder, 'region') });
    expect(err).toContain('Правила «overdue» нет');
  });

  test('a field that is there already under its right name is not to be called otherwise', async () => {
    write(
      'region/karta.config.yaml',
      'kind: config\ncalender: {week: 6}\ncalendar: {week: 5}\nlanguag: ru\nlanguage: ru\n',
    );
    const args = ['validate', 'karta.config.yaml', '--format', 'json'];
    const { out } = await runKarta(args, { cwd: join(folder, 'region') });
    expect(JSON.parse(out).findings.map(({ message }: Diagnostic) => message)).toEqual([
      expect.stringContaining('поле «calendar» уже есть'),
      expect.stringContaining('поле «language» уже есть'),
    ]);
  });

  test('does not stand in the way of the plans', async () => {
    write('region/karta.config.yaml', 'kind: config\ncalendar: [');
    expect((await check('region')).found).toEqual([
      'karta.config.yaml yaml-syntax 2',
      'north/roadmap.yaml day-off 6',
      'south/roadmap.yaml day-off 6',
    ]);
  });
});

describe('a year of which karta does not know all days off', () => {
  test('is told of once, beside the findings', async () => {
    for (const school of ['north', 'south']) {
      const text = ROADMAP.replace('2022/2023', '2027/2028').replace('15.10.2022', '15.02.2028');
      write(`region/${school}/roadmap.yaml`, text);
    }
    const { err } = await check('region');
    expect(err.split('\n')).toEqual([expect.stringMatching(/^karta: .*2028.*2027\/2028/), '']);
    const english = await runKarta(['validate', '--lang', 'en'], { cwd: join(folder, 'region') });
    expect(english.err).not.toMatch(/[а-я]/);
  });
});
