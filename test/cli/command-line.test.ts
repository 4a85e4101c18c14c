import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runKarta } from '../run-karta.ts';

const READY = ['examples/school-12', '--today', '2023-04-24'];
const WRONG = ['examples/school-12-as-received', '--today', '2023-04-01'];

describe('exit codes', () => {
  test('0 when nothing is wrong', async () => {
    expect((await runKarta(['validate', ...READY])).code).toBe(0);
  });

  test('1 for errors, and for warnings with --strict or over --max-warnings', async () => {
    expect((await runKarta(['validate', ...WRONG])).code).toBe(1);
    const programme = ['validate', 'examples/programme', '--today', '2022-10-10'];
    expect((await runKarta(programme)).code).toBe(0);
    expect((await runKarta([...programme, '--max-warnings', '5'])).code).toBe(0);
    expect((await runKarta([...programme, '--max-warnings', '4'])).code).toBe(1);
    const strict = await runKarta([...programme, '--strict']);
    expect(strict.code).toBe(1);
    expect(strict.out).toContain('Не готово к утверждению: 5 предупреждений');
  });

  test('2 for wrong usage, said in one line on stderr, with what to do', async () => {
    for (const [args, said] of [
      [['vaidate'], 'Нет команды «vaidate»; может быть, validate?'],
      [['validate', '--formt', 'json'], 'Нет параметра --formt; может быть, --format?'],
      [['validate', '--format', 'xml'], '--format: «xml» не подходит, можно auto, pretty, compact'],
      [['validate', '--today', '31.02.2023'], '--today: «31.02.2023» — не дата'],
      [['validate', '--width', 'wide'], 'нужно целое число не меньше 20'],
      [['validate', 'no-such-folder'], 'Нет такого файла или папки: no-such-folder'],
      [['validate', 'bin'], 'Здесь нет плана'],
      [['explain', 'unknown-cod'], 'Нет правила «unknown-cod»; может быть, unknown-code?'],
      [['help', 'nosuch'], 'Нет такой команды'],
      [['explain'], 'Не хватает аргумента <rule>'],
    ] as const) {
      const run = await runKarta(args);
      expect(run).toMatchObject({ code: 2, out: '' });
      expect(run.err).toContain(said);
      expect(run.err.trim()).not.toContain('\n');
    }
  });
});

describe('language', () => {
  test('--lang, then KARTA_LANG, then the locale; all but Russian is English', async () => {
    const verdict = async (args: string[], env: Record<string, string>) =>
      (await runKarta(['validate', ...READY, ...args], { env })).out.split('\n').at(-2);
    expect(await verdict([], { LANG: 'ru_RU.UTF-8' })).toBe('Готово к утверждению');
    expect(await verdict([], { LANG: 'de_DE.UTF-8' })).toBe('Ready for approval');
    expect(await verdict([], { LANG: 'de_DE.UTF-8', KARTA_LANG: 'ru' })).toBe(
      'Готово к утверждению',
    );
    expect(await verdict(['--lang', 'en'], { KARTA_LANG: 'ru' })).toBe('Ready for approval');
  });

  test('the help is in the language of the user', async () => {
    const ru = await runKarta(['--help']);
    expect(ru).toMatchObject({ code: 0, err: '' });
    expect(ru.out).toContain('Примеры:');
    expect((await runKarta(['validate', '--help', '--lang', 'en'])).out).toContain('Examples:');
  });
});

describe('today', () => {
  test('--today in both forms, then KARTA_TODAY, then the clock', async () => {
    const today = async (args: string[], env = {}) =>
      JSON.parse(
        (await runKarta(['overdue', 'examples/school-12', '--format', 'json', ...args], { env }))
          .out,
      ).today;
    expect(await today(['--today', '24.04.2023'])).toBe('2023-04-24');
    expect(await today(['--today', '2023-04-24'], { KARTA_TODAY: '2020-01-01' })).toBe(
      '2023-04-24',
    );
    expect(await today([], { KARTA_TODAY: '2023-05-01' })).toBe('2023-05-01');
    expect(await today([])).toBe('2023-04-01');
  });
});

describe('colour', () => {
  const hasColor = async (args: string[], env = {}) =>
    (await runKarta(['validate', ...WRONG, ...args], { env })).out.includes('\u001b[');

  test('--color over NO_COLOR over FORCE_COLOR; never into a pipe by itself', async () => {
    expect(await hasColor([])).toBe(false);
    expect(await hasColor(['--color', 'always'], { NO_COLOR: '1' })).toBe(true);
    expect(await hasColor([], { FORCE_COLOR: '1' })).toBe(true);
    expect(await hasColor([], { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
    expect(await hasColor(['--color', 'never'], { FORCE_COLOR: '1' })).toBe(false);
  });

  test('tables hold no colour unless asked for', async () => {
    const { out } = await runKarta(['responsible', ...READY]);
    expect(out).not.toContain('\u001b');
  });
});

describe('output', () => {
  test('nothing is wider than --width, and nothing is lost', async () => {
    for (const command of ['validate', 'timeline', 'overdue', 'responsible']) {
      for (const width of [60, 80, 120]) {
        const { out } = await runKarta([
          command,
          'examples/programme',
          '--today',
          '2022-10-10',
          '--width',
          String(width),
        ]);
        for (const line of out.split('\n'))
          expect([...line].length, line).toBeLessThanOrEqual(width);
      }
    }
  });

  test('--ascii draws with ASCII signs only', async () => {
    const { out } = await runKarta(['timeline', ...READY, '--ascii']);
    expect(out).not.toMatch(/[─-◿✓√×‼…]/u);
  });

  test('--output writes the file whole and nothing to the screen; its ending names the format', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'karta-'));
    const run = await runKarta(['overdue', ...READY, '--output', join(folder, 'late.json')]);
    expect(run).toMatchObject({ code: 0, out: '' });
    expect(JSON.parse(readFileSync(join(folder, 'late.json'), 'utf8')).kind).toBe('overdue');
    const none = await runKarta(['overdue', ...READY, '--output', join(folder, 'none/late.txt')]);
    expect(none.code).toBe(2);
    rmSync(folder, { recursive: true });
  });
});

describe('which files are looked at', () => {
  const PLAN =
    'kind: roadmap\ntitle: План\nschool: Школа\nperiod: 2022/2023\nactivities:\n  - {title: Беседы, when: май}\n';

  test('plans in folders below, but not what .gitignore names', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'karta-'));
    for (const path of ['a', 'b/deep', 'drafts', 'node_modules/x', 'c'])
      mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, '.gitignore'), 'drafts/\n');
    writeFileSync(join(folder, 'c/.gitignore'), 'roadmap.yml\n');
    for (const path of [
      'a/roadmap.yaml',
      'b/deep/math.roadmap.yml',
      'drafts/roadmap.yaml',
      'node_modules/x/roadmap.yaml',
      'c/roadmap.yml',
      'a/other.yaml',
    ]) {
      writeFileSync(join(folder, path), PLAN);
    }
    const { out } = await runKarta(['timeline', '--format', 'json'], { cwd: folder });
    expect(JSON.parse(out).plans.map(({ file }: { file: string }) => file)).toEqual([
      'a/roadmap.yaml',
      'b/deep/math.roadmap.yml',
    ]);
    rmSync(folder, { recursive: true });
  });

  test('an audit alone is checked, but is no plan yet', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'karta-'));
    const audit = readFileSync('examples/school-12/audit.yaml');
    writeFileSync(join(folder, 'audit.yaml'), audit);
    const run = await runKarta(['validate'], { cwd: folder });
    expect(run.code).toBe(0);
    expect(run.out).toContain('положите рядом с ним дорожную карту');
    rmSync(folder, { recursive: true });
  });

  test('several plans come grouped by school, each with its verdict', async () => {
    const { out } = await runKarta(['validate', 'examples', '--today', '2023-04-24']);
    expect(out).toContain('МБОУ «СОШ № 27» (examples/programme/roadmap.yaml): Готово');
    expect(out).toContain(
      'МБОУ «СОШ № 12» (examples/school-12-as-received/roadmap.yaml): Не готово',
    );
  });
});

test('a bug is owned up to in one line, without a stack trace', async () => {
  const { main } = await import('../../src/cli/main.ts');
  let err = '';
  const code = await main(['validate', ...READY], {
    cwd: process.cwd(),
    env: { LANG: 'ru_RU.UTF-8' },
    columns: undefined,
    isTerminal: false,
    now: () => new Date(),
    out: () => {
      throw new Error('boom');
    },
    err: (text) => {
      err += text;
    },
  });
  expect(code).toBe(3);
  expect(err).toMatch(/^karta: сбой в самой karta \(«boom»\).*\n$/);
});
