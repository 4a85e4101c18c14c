import { describe, expect, test } from 'vitest';
import { runKarta } from '../run-karta.ts';
import { folderOnDisk } from './plans-on-disk.ts';

const disk = folderOnDisk();

/** What `karta config` prints from a folder. */
const config = (cwd: string, ...args: string[]) =>
  runKarta(['config', ...args], { cwd: disk.path(cwd) });

/** The same as data. */
async function held(cwd: string, ...args: string[]) {
  return JSON.parse((await config(cwd, ...args, '--format', 'json')).out);
}

const REGION = `kind: config
language: ru
catalogue: catalogue.yaml
calendar:
  week: 6
  breaks:
    - {name: Осенние каникулы, from: 31.10.2022, to: 07.11.2022}
roles:
  - {name: Тьютор, aliases: [тьюторша]}
rules:
  day-off: off
  no-codes: warning
overrides:
  - files: [archive/**]
    rules: {no-codes: off}
ignore: [drafts/]
`;

const SCHOOL = `kind: config
extends: ../karta.config.yaml
calendar: {week: 5}
rules: {day-off: error}
`;

/** A region and a school in it. */
function writeBoth(): void {
  disk.plan('school');
  disk.plan('archive/old');
  disk.write('karta.config.yaml', REGION);
  disk.write('school/karta.config.yaml', SCHOOL);
  disk.write(
    'catalogue.yaml',
    'kind: catalogue\nfactors: [{name: Кадры, parameters: [{code: "4.1", name: Нехватка}]}]\n',
  );
}

describe('karta config', () => {
  test('gives every value that holds and where it is said', async () => {
    writeBoth();
    const { calendar, rules, ...rest } = await held('.', 'school');
    const region = (line: number) => ({ file: 'karta.config.yaml', line });
    expect(rest).toEqual({
      schemaVersion: 1,
      kind: 'config',
      path: 'school/roadmap.yaml',
      leftOut: null,
      files: ['school/karta.config.yaml', 'karta.config.yaml'],
      language: { value: 'ru', source: region(2) },
      catalogue: { value: 'catalogue.yaml', source: region(3) },
      roles: [{ value: { name: 'Тьютор', aliases: ['тьюторша'] }, source: region(9) }],
      overrides: [
        { value: { files: ['archive/**'], rules: { 'no-codes': 'off' } }, source: region(14) },
      ],
      ignore: [{ value: 'drafts/', source: region(16) }],
    });
    expect(calendar).toMatchObject({
      week: { value: 5, source: { file: 'school/karta.config.yaml', line: 3 } },
      studyYear: { value: null, source: null },
      breaks: [
        {
          value: { name: 'Осенние каникулы', from: '2022-10-31', to: '2022-11-07' },
          source: region(7),
        },
      ],
      terms: [],
    });
    expect(rules).toContainEqual({
      rule: 'day-off',
      severity: 'error',
      usual: 'info',
      source: { file: 'school/karta.config.yaml', line: 4 },
    });
  });

  test('gives the severities that hold for that very file', async () => {
    writeBoth();
    const noCodes = async (...args: string[]) =>
      (await held(...(args as [string]))).rules.find(
        ({ rule }: { rule: string }) => rule === 'no-codes',
      );
    expect(await noCodes('.', 'archive/old/roadmap.yaml')).toMatchObject({
      severity: 'off',
      source: { line: 15 },
    });
    expect(await noCodes('archive', 'old')).toMatchObject({ severity: 'off' });
    expect(await noCodes('school', '--all')).toMatchObject({ source: { line: 12 } });
  });

  test('--all gives the rules that are as usual too', async () => {
    writeBoth();
    const few = (await held('school')).rules;
    const all = (await held('school', '--all')).rules;
    expect(few.length).toBeLessThan(3);
    expect(all.length).toBeGreaterThan(20);
    expect(all).toContainEqual({
      rule: 'unknown-code',
      severity: 'error',
      usual: 'error',
      source: null,
    });
  });

  test('says if the folder is left out', async () => {
    writeBoth();
    disk.plan('drafts/new');
    const leftOut = { value: 'drafts/', source: { file: 'karta.config.yaml', line: 16 } };
    expect(await held('.', 'drafts')).toMatchObject({ leftOut });
    expect(await held('drafts/new')).toMatchObject({ leftOut: { value: 'drafts/' } });
    const { out } = await config('.', 'drafts', '--width', '300');
    expect(out).toContain(
      'Эту папку karta пропускает, когда ищет планы (karta.config.yaml:16, drafts/)',
    );
  });

  test('without a config says so', async () => {
    disk.plan('a');
    const { out, err, code } = await config('a');
    expect({ err, code }).toEqual({ err: '', code: 0 });
    expect(out).toContain('Файла karta.config.yaml нет');
    expect((await held('a')).files).toEqual([]);
  });

  test('every format takes it, in both languages', async () => {
    writeBoth();
    for (const lang of ['ru', 'en']) {
      for (const format of ['terminal', 'markdown', 'html', 'csv']) {
        const { out, code } = await config('school', '--format', format, '--lang', lang);
        expect(code).toBe(0);
        expect(out).toContain('karta.config.yaml:4');
        expect(out).toContain(lang === 'ru' ? 'по умолчанию' : 'default');
      }
    }
  });

  test('what is wrong is told beside it, and holds nowhere', async () => {
    disk.write(
      'karta.config.yaml',
      'kind: config\r\nrules: {day-of: off, yaml-syntax: off, no-codes: off}\r\nignore: [../x, ok]\r\ncalendar: {workingDays: [31.02.2023], weak: 6}\r\n',
    );
    const { err, code } = await config('.');
    expect(code).toBe(1);
    expect(err.trim().split('\n')).toEqual([
      expect.stringMatching(/^karta: karta\.config\.yaml:2: .*day-of.*может быть, day-off/),
      expect.stringMatching(/^karta: karta\.config\.yaml:2: .*yaml-syntax/),
      expect.stringMatching(/^karta: karta\.config\.yaml:3: .*\.\.\/x/),
      expect.stringMatching(/^karta: karta\.config\.yaml:4: .*weak/),
      expect.stringMatching(/^karta: karta\.config\.yaml:4: .*31\.02\.2023/),
      expect.stringContaining('karta validate .'),
    ]);
    const { rules, ignore, calendar } = await held('.');
    expect(rules.map(({ rule }: { rule: string }) => rule)).toEqual(['no-codes']);
    expect(ignore).toMatchObject([{ value: 'ok' }]);
    expect(calendar.workingDays.value).toEqual([]);
  });

  test('2 for a path that is not there', async () => {
    const { code, out, err } = await config('.', 'no-such');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('Нет такого файла или папки: no-such');
  });

  test('nothing in a config steers a terminal or breaks a page', async () => {
    disk.plan('a');
    disk.write(
      'karta.config.yaml',
      `kind: config\nroles: [{name: "a\\u202e<script>|\\e[2J${'x'.repeat(400)}"}]\nignore: ["<b>\\u202e\\e[2J"]\nrules: {"\\e[2J": off}\n`,
    );
    for (const format of ['terminal', 'html', 'markdown']) {
      const { out, err } = await config('a', '--format', format, '--width', '80');
      expect(out + err).not.toContain('\u001b[2J');
      expect(out + err).not.toContain('\u202e');
      if (format !== 'terminal') expect(out).not.toContain('<b>');
    }
  });
});
