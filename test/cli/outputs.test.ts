import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Run, runKarta } from '../run-karta.ts';

const PLAN = resolve('examples/school-12-as-received');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'karta-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const validate = (...args: string[]): Promise<Run> =>
  runKarta(['validate', PLAN, '--today', '2023-04-01', ...args], { cwd: folder });

/** What the files in the folder hold, told by their beginnings. */
function written(): Record<string, string | undefined> {
  return Object.fromEntries(readdirSync(folder).map((file) => [file, kindOf(file)]));
}

function kindOf(file: string): string | undefined {
  const text = readFileSync(join(folder, file), 'utf8');
  return Object.entries(BEGINNINGS).find(([, beginning]) => beginning.test(text))?.[0];
}

const BEGINNINGS: Readonly<Record<string, RegExp>> = {
  sarif: /^\{"\$schema":.*sarif/,
  gitlab: /^\[\n {2}\{\n {4}"description"/,
  json: /^\{\n {2}"schemaVersion"/,
  jsonl: /^\{"schemaVersion":1,"kind":"finding"/,
  junit: /^<\?xml[^>]*>\n<testsuites/,
  checkstyle: /^<\?xml[^>]*>\n<checkstyle/,
  compact: /^[^\n]*:\d+:\d+: (error|warning|info): /,
  github: /^::(error|warning|notice) /,
  pretty: /^[^\n]*audit\.yaml\n\n {2}\d+:\d+ {2}/,
};

describe('several formats at once', () => {
  test('one is shown, the others are written', async () => {
    const run = await validate(
      ...['--format', 'pretty', '--format', 'sarif=karta.sarif', '--format', 'junit=a b=c.xml'],
    );
    expect(run).toMatchObject({ code: 1, err: '' });
    expect(run.out).toContain('Не готово к утверждению: 7 ошибок');
    expect(written()).toEqual({ 'karta.sarif': 'sarif', 'a b=c.xml': 'junit' });
  });

  test('where all of them go to files, nothing is shown', async () => {
    const run = await validate('--format', 'sarif=karta.sarif', '--format', 'github=notes.txt');
    expect(run).toEqual({ code: 1, out: '', err: '' });
    expect(written()).toEqual({ 'karta.sarif': 'sarif', 'notes.txt': 'github' });
  });

  test('the same format may go to several files', async () => {
    await validate('--format', 'json=a.json', '--format', 'json=b.json', '--output', 'c.json');
    expect(written()).toEqual({ 'a.json': 'json', 'b.json': 'json', 'c.json': 'json' });
    expect(readFileSync(join(folder, 'a.json'))).toEqual(readFileSync(join(folder, 'c.json')));
  });

  test('one without a file is that of every --output', async () => {
    const run = await validate(
      ...['--format', 'sarif', '--output', 'x', '--output', 'y.sarif', '--format', 'json=z.json'],
    );
    expect(run.out).toBe('');
    expect(written()).toEqual({ x: 'sarif', 'y.sarif': 'sarif', 'z.json': 'json' });
  });

  test('--output alone goes by the ending, the longest one that is known', async () => {
    const names = ['a.json', 'b.jsonl', 'c.NDJSON', 'd.sarif', 'e.sarif.json', 'f.txt'];
    const run = await validate('--format', 'auto', ...names.flatMap((name) => ['--output', name]));
    expect(run.out).toBe('');
    expect(written()).toEqual({
      ...{ 'a.json': 'json', 'b.jsonl': 'jsonl', 'c.NDJSON': 'jsonl', 'd.sarif': 'sarif' },
      ...{ 'e.sarif.json': 'sarif', 'f.txt': 'pretty' },
    });
  });

  test('NAME=FILE is taken at its word where both are texts', async () => {
    const files = ['sarif=results.json', 'gitlab=gl.json', 'checkstyle=c.xml', 'compact=x.json'];
    await validate(...files.flatMap((file) => ['--format', file]));
    expect(written()).toEqual({
      ...{ 'results.json': 'sarif', 'gl.json': 'gitlab', 'c.xml': 'checkstyle' },
      'x.json': 'compact',
    });
  });

  test('the name of a file may hold a colon and more equals signs', async () => {
    const name = process.platform === 'win32' ? 'x=y=z.json' : 'C:x=y=z.json';
    await validate('--format', `json=${name}`);
    expect(written()).toEqual({ [name]: 'json' });
  });

  test('views take it too, and what goes to a file holds no colour', async () => {
    const run = await runKarta(
      ['overdue', PLAN, '--format', 'terminal', '--format', 'html=a.html', '--output', 'b.txt'],
      { cwd: folder },
    );
    expect(run).toMatchObject({ code: 0, out: '', err: '' });
    expect(Object.keys(written())).toEqual(['a.html', 'b.txt']);
    const env = { FORCE_COLOR: '1' };
    const args = ['rules', '--format', 'terminal', '--format', 'terminal=c.txt'];
    const { out } = await runKarta(args, { cwd: folder, env });
    expect(out).toContain('\u001b[');
    expect(readFileSync(join(folder, 'c.txt'), 'utf8')).not.toContain('\u001b');
    await runKarta(['rules', '--color', 'always', '--output', 'd.txt'], { cwd: folder });
    expect(readFileSync(join(folder, 'd.txt'), 'utf8')).toContain('\u001b[');
  });
});

describe('calls that mean nothing or two things are refused, and nothing is written', () => {
  test.each([
    [['--format', 'pretty', '--format', 'json'], 'Без файла можно назвать только один вид'],
    [['--format', 'pretty', '--format', 'json'], '--format json=karta.json'],
    [['--format', 'auto', '--format', 'pretty'], '--format pretty=karta.txt'],
    [['--format', 'sarif', '--format', 'json', '--output', 'x'], 'только один вид'],
    [['--format', 'pretty', '--output', 'karta.sarif'], 'говорит о другом виде'],
    [['--format', 'json', '--output', 'report.xml'], 'говорит о другом виде'],
    [['--format', 'sarif='], 'После «sarif=» нет имени файла'],
    [['--format', 'sarif= '], 'После «sarif= » нет имени файла'],
    [['--format', '=a.sarif'], '--format: «» не подходит, можно auto, pretty'],
    [['--format', 'auto=a.json'], 'auto само выбирает'],
    [['--format', 'json=a', '--format', 'sarif=./a'], 'Файл «./a» назван дважды'],
    [['--format', 'json=a.json', '--output', 'a.json'], 'назван дважды'],
    [['--output', 'a.json', '--output', 'b/../a.json'], 'назван дважды'],
    [['--format', 'sarf'], '--format: «sarf» не подходит; может быть, sarif? Можно: auto'],
    [['--format', 'Github=a.txt'], 'может быть, github?'],
    [['--format', 'constructor'], '«constructor» не подходит, можно'],
    [['--output', 'report.xml'], 'junit или checkstyle; назовите вид: --format junit=report.xml'],
    [['--output', 'report'], 'закончите имя на .txt, .sarif, .json, .jsonl или добавьте --format'],
    [['--output', 'karta.docx'], 'не понять, каким должен быть файл'],
  ])('validate %j', async (args, said) => {
    const run = await validate(...args);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toContain(said);
    expect(run.err.trim()).not.toContain('\n');
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each([
    [['plan', PLAN, '--format', 'auto'], '--format: «auto» не подходит, можно terminal'],
    [['plan', PLAN, '--format', 'docx=plan.html'], 'говорит о другом виде'],
    [['plan', PLAN, '--format', 'json=plan.docx'], 'говорит о другом виде'],
    [['dates', 'май', '--format', 'json=a.json', '--output', 'b.json'], 'пишет за один раз в одно'],
  ])('%j', async (args, said) => {
    const run = await runKarta(args, { cwd: folder });
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toContain(said);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a file that can’t be written keeps karta from calling it done', async () => {
    const run = await validate('--format', 'pretty', '--format', 'sarif=no/such/folder/a.sarif');
    expect(run.code).toBe(2);
    expect(run.err).toContain('Не получается записать файл no/such/folder/a.sarif');
  });
});

describe('where a result goes to', () => {
  const isPosix = process.platform !== 'win32';

  test('a folder is refused, and said to be one', async () => {
    mkdirSync(join(folder, 'school-3'));
    const run = await validate('--format', 'json=school-3');
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toBe('karta: school-3 — это папка: укажите имя файла\n');
  });

  test.each([
    ['sarif=school-3/roadmap.yaml', 'имя файла дорожной карты'],
    ['json=Roadmap.YML', 'имя файла дорожной карты'],
    ['json=7.audit.yaml', 'имя файла аудита'],
    ['json=karta.config.yaml', 'имя файла настроек'],
    ['json=x.catalogue.yaml', 'имя файла справочника'],
  ])('no plan is overwritten: %s', async (format, said) => {
    for (const run of [
      await validate('--format', format),
      await runKarta(['plan', PLAN, '--format', format.replace('sarif', 'json')], { cwd: folder }),
    ]) {
      expect(run).toMatchObject({ code: 2, out: '' });
      expect(run.err).toContain(said);
    }
    expect(readdirSync(folder)).toEqual([]);
  });

  test('nor the list of accepted findings', async () => {
    await validate('--write-baseline', 'known.json');
    const before = readFileSync(join(folder, 'known.json'), 'utf8');
    const run = await validate('--baseline', 'known.json', '--format', 'json=./known.json');
    expect(run.code).toBe(2);
    expect(run.err).toContain('список принятых замечаний');
    expect(readFileSync(join(folder, 'known.json'), 'utf8')).toBe(before);
  });

  test('a name may be as long as the disk allows', async () => {
    const name = `${'x'.repeat(245)}.json`;
    expect(await validate('--format', `json=${name}`)).toMatchObject({ code: 1, err: '' });
    expect(written()).toEqual({ [name]: 'json' });
    const run = await validate('--format', `json=${'x'.repeat(300)}.json`);
    expect(run.code).toBe(2);
    expect(run.err).toContain('Не получается записать файл');
  });

  test.runIf(isPosix)('a file keeps its mode, and a link what it leads to', async () => {
    const real = join(folder, 'real.json');
    writeFileSync(real, '{}');
    chmodSync(real, 0o600);
    symlinkSync('real.json', join(folder, 'link.json'));
    symlinkSync('new.json', join(folder, 'early.json'));
    const files = ['json=link.json', 'sarif=early.json'];
    await validate(...files.flatMap((file) => ['--format', file]));
    expect(readlinkSync(join(folder, 'link.json'))).toBe('real.json');
    expect(readlinkSync(join(folder, 'early.json'))).toBe('new.json');
    expect(statSync(real).mode & 0o777).toBe(0o600);
    expect(written()).toMatchObject({ 'real.json': 'json', 'new.json': 'sarif' });
  });

  test.runIf(isPosix)('links don’t hide that a file is meant twice, or is a plan', async () => {
    symlinkSync('a.json', join(folder, 'b.json'));
    symlinkSync('roadmap.yaml', join(folder, 'c.json'));
    const twice = await validate('--format', 'json=a.json', '--format', 'sarif=b.json');
    expect(twice).toMatchObject({ code: 2, err: expect.stringContaining('назван дважды') });
    const plan = await validate('--format', 'json=c.json');
    expect(plan).toMatchObject({ code: 2, err: expect.stringContaining('имя файла дорожной') });
  });

  test.runIf(isPosix)('a device stays what it is', async () => {
    expect(await validate('--format', 'json=/dev/null')).toMatchObject({ code: 1, err: '' });
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });
});

test.each([
  [['plan', PLAN, '--format', 'sarif'], 'есть только у проверки: karta validate --format sarif'],
  [
    ['validate', PLAN, '--format', 'docx'],
    'только у документов: karta plan --format docx=plan.docx',
  ],
  [['config', PLAN, '--format', 'ics'], 'только у документов: karta plan --format ics=plan.ics'],
])('%j names the command that has the format', async (args, said) => {
  const run = await runKarta(args);
  expect(run).toMatchObject({ code: 2, out: '' });
  expect(run.err).toContain(said);
});

test.each(['config', 'rules', 'explain'])('the help of %s offers no calendar', async (command) => {
  expect((await runKarta([command, '--help'])).out).not.toContain('ics');
});

test('the help of validate names every format, and auto', async () => {
  const { out } = await runKarta(['validate', '--help']);
  for (const name of ['auto', ...Object.keys(BEGINNINGS)]) expect(out).toContain(name);
});
