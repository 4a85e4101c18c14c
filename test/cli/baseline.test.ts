import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { type Run, runKarta } from '../run-karta.ts';

const AUDIT = `kind: audit
school: Школа
factors:
  - name: Кадры
    parameters:
      - {code: "4.1", name: Нехватка педагогов}
`;
const HEAD = 'kind: roadmap\ntitle: План\nschool: Школа\nperiod: 2022/2023\nactivities:\n';
const GOOD = '  - {title: Педсоветы, codes: ["4.1"], when: 15.11.2022, responsible: Директор}\n';
const BAD = '  - {title: Беседы, codes: ["9.9"], when: 16.11.2022, responsible: Психолог}\n';
const WORSE = '  - {title: Сбор, codes: ["9.8"], when: 17.11.2022, responsible: Психолог}\n';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'karta-'));
  for (const school of ['north', 'south']) {
    write(`${school}/audit.yaml`, AUDIT);
    write(`${school}/roadmap.yaml`, HEAD + GOOD + BAD);
  }
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}
const read = (file = 'karta-baseline.json'): string => readFileSync(join(folder, file), 'utf8');

const run = (cwd: string, ...args: string[]): Promise<Run> =>
  runKarta(['validate', ...args], { cwd: join(folder, cwd) });

/** What is left of a check with the baseline, each as `file rule`. */
async function left(cwd: string, ...args: string[]): Promise<string[]> {
  const { out } = await run(cwd, '--format', 'json', ...args);
  const findings: Diagnostic[] = JSON.parse(out).findings;
  return findings.map(({ file, rule }) => `${file} ${rule}`);
}
const USE = ['--baseline', 'karta-baseline.json'];

describe('a baseline', () => {
  test('is written, and then only what is new is shown and fails', async () => {
    expect((await run('.')).code).toBe(1);
    const written = await run('.', '--write-baseline');
    expect(written.code).toBe(0);
    expect(written.out).toContain('Принято и не показано: 2 замечания\n');
    expect(written.err).toBe(
      'karta: в karta-baseline.json записано: 2 замечания; только новые покажет karta validate --baseline karta-baseline.json\n',
    );
    const clean = await run('.', ...USE, '--format', 'json');
    expect(clean.code).toBe(0);
    expect(JSON.parse(clean.out).summary).toMatchObject({ errors: 0, suppressed: 2, ready: true });
    write('south/roadmap.yaml', `# новое\n${HEAD}${WORSE}${GOOD}${BAD}`);
    expect(await left('.', ...USE)).toEqual(['south/roadmap.yaml unknown-code']);
    expect((await run('.', ...USE)).code).toBe(1);
  });

  test('names files from its own folder, and so serves any current folder', async () => {
    await run('north', '--write-baseline', '../karta-baseline.json');
    expect(JSON.parse(read()).findings).toMatchObject([{ file: 'north/roadmap.yaml' }]);
    expect(await left('.', 'north', ...USE)).toEqual([]);
    expect(await left('.', ...USE)).toEqual(['south/roadmap.yaml unknown-code']);
    expect(await left('south', '../north', '--baseline', '../karta-baseline.json')).toEqual([]);
  });

  test('of a repository in which all is well is empty', async () => {
    for (const school of ['north', 'south']) write(`${school}/roadmap.yaml`, HEAD + GOOD);
    await run('.', '--write-baseline');
    expect(JSON.parse(read())).toEqual({ schemaVersion: 1, kind: 'baseline', findings: [] });
    expect((await run('.', ...USE)).out).not.toContain('Принято');
  });

  test('is the same, however often it is written', async () => {
    await run('.', '--write-baseline');
    const before = read();
    await run('.', '--write-baseline');
    expect(read()).toBe(before);
  });

  test('written for a part leaves the entries of other files', async () => {
    await run('.', '--write-baseline');
    write('north/roadmap.yaml', HEAD + GOOD + BAD + WORSE);
    await run('.', 'north', '--write-baseline');
    expect(JSON.parse(read()).findings).toHaveLength(3);
    expect(await left('.', ...USE)).toEqual([]);
  });

  test('holds no finding that keeps a file from being read', async () => {
    write('south/roadmap.yaml', `${HEAD}  - {title: [\n`);
    const { code, err } = await run('.', '--write-baseline', '--lang', 'en');
    expect(code).toBe(1);
    expect(err).toContain('1 finding written to karta-baseline.json; 1 finding can’t be accepted');
    expect(await left('.', ...USE)).toEqual(['south/roadmap.yaml yaml-syntax']);
  });
});

describe('entries that nothing answers to', () => {
  beforeEach(() => run('.', '--write-baseline'));

  test('are told of once, and fail nothing', async () => {
    write('south/roadmap.yaml', HEAD + GOOD);
    expect(await left('.', ...USE)).toEqual(['karta-baseline.json stale-baseline-entry']);
    expect((await run('.', ...USE, '--strict')).code).toBe(0);
  });

  test('are taken out by --prune-baseline, and nothing else is', async () => {
    write('south/roadmap.yaml', HEAD + GOOD + WORSE);
    const pruned = await run('.', '--prune-baseline');
    expect(pruned.code).toBe(1);
    expect(pruned.err).toContain('karta: из karta-baseline.json убрано: 1 запись\n');
    expect(JSON.parse(read()).findings).toMatchObject([{ file: 'north/roadmap.yaml' }]);
    expect(await left('.', ...USE)).toEqual(['south/roadmap.yaml unknown-code']);
    expect((await run('.', '--prune-baseline')).err).toContain('нет лишних записей');
  });

  test.each<[string, () => void, string[]]>([
    ['of files that were not checked stay', () => {}, []],
    [
      'of files that are gone do not',
      () => rmSync(join(folder, 'south'), { recursive: true }),
      ['karta-baseline.json stale-baseline-entry'],
    ],
  ])('%s', async (_, change, stale) => {
    change();
    expect(await left('.', 'north', ...USE)).toEqual(stale);
  });

  test('stay while their file, or its audit, can’t be read', async () => {
    write('south/roadmap.yaml', `${HEAD}  - {title: [\n`);
    rmSync(join(folder, 'north/audit.yaml'));
    expect(await left('.', ...USE)).toEqual([
      'north/roadmap.yaml no-audit',
      'south/roadmap.yaml yaml-syntax',
    ]);
  });
});

test('without an audit only what needs it stays in the list', async () => {
  write('south/roadmap.yaml', (HEAD + GOOD + BAD).replace('Беседы', '<p>Беседы</p>'));
  await run('.', '--write-baseline');
  rmSync(join(folder, 'south/audit.yaml'));
  write('south/roadmap.yaml', HEAD + GOOD + BAD);
  const { out } = await run('.', ...USE, '--format', 'json');
  expect(JSON.parse(out).findings).toMatchObject([
    { rule: 'stale-baseline-entry', data: { entries: [{ rule: 'pasted-markup' }] } },
    { rule: 'no-audit' },
  ]);
});

describe('where the codes are numbers of rows', () => {
  const ROWS = AUDIT.replace('"4.1"', '"7.1"').concat(
    '  - name: Ученики\n    parameters:\n      - {code: "8.1", name: Бедность}\n',
    '  - name: Родители\n    parameters:\n      - {code: "9.1", name: Ссоры}\n',
    '      - {code: "1.1", name: Лень}\n',
    '      - {code: "9.4", name: Долги}\n',
  );
  const MARKED = `${HEAD}  - {title: <p>Сбор</p>, when: 17.11.2022, responsible: Психолог, codes: [`;
  const plan = (...codes: string[]): string =>
    `${MARKED}${codes.map((one) => `"${one}"`).join(', ')}]}\n`;
  const rules = (): string[] =>
    JSON.parse(read()).findings.map(({ rule }: { rule: string }) => rule);
  beforeEach(async () => {
    rmSync(join(folder, 'south'), { recursive: true });
    write('north/audit.yaml', ROWS);
    write('north/roadmap.yaml', plan('1.1', '2.1', '3.1', '3.2', '3.3'));
    await run('.', '--write-baseline');
    expect(rules()).toContain('renumbered-codes');
  });

  test('what is mended beside them leaves the list', async () => {
    write('north/roadmap.yaml', plan('1.1', '2.1', '3.1', '3.2', '3.3').replace(/<.?p>/g, ''));
    const { out } = await run('.', ...USE, '--format', 'json');
    expect(JSON.parse(out).findings).toMatchObject([
      { rule: 'stale-baseline-entry', data: { entries: [{ rule: 'pasted-markup' }] } },
    ]);
    expect((await run('.', '--prune-baseline')).err).toContain('убрано: 1 запись\n');
    expect(rules()).not.toContain('pasted-markup');
    expect(await left('.', ...USE)).toEqual([]);
  });

  test('what they hide stays, and is told of as it is', async () => {
    const list = JSON.parse(read());
    const [one] = list.findings.filter((each: { rule: string }) => each.rule.startsWith('uncov'));
    const other = { ...one, text: 'x', marked: 'x', fingerprint: 'x' };
    write('karta-baseline.json', JSON.stringify({ ...list, findings: [...list.findings, other] }));
    expect(await left('.', ...USE)).toEqual([]);
    const { err } = await run('.', '--write-baseline');
    expect(err).toContain('оставлено: 1 запись, потому что другие ошибки мешают узнать');
    expect(err).not.toContain('не проверялись');
    expect(JSON.parse(read()).findings).toHaveLength(list.findings.length + 1);
  });

  test('mending a part of them brings no new error', async () => {
    write('north/roadmap.yaml', plan('1.1', '8.1', '3.1', '3.2', '3.3'));
    const { out } = await run('.', ...USE, '--format', 'json');
    const found: Diagnostic[] = JSON.parse(out).findings;
    expect(found).toMatchObject([
      { rule: 'stale-baseline-entry', data: { entries: [{ rule: 'unknown-code' }] } },
    ]);
    await run('.', '--prune-baseline');
    expect(rules()).toContain('renumbered-codes');
    expect(await left('.', ...USE)).toEqual([]);
  });
});

test('a list written for a part tells of the files that were not checked', async () => {
  await run('.', '--write-baseline');
  const { err } = await run('.', 'north', '--write-baseline');
  expect(err).toContain('оставлено: 1 запись о файлах, которые сейчас не проверялись;');
});

describe('wrong use is told of in plain words', () => {
  test.each<[string, string[], string]>([
    ['a file that is missing', USE, 'karta validate --write-baseline karta-baseline.json'],
    ['--prune-baseline without a file', ['--prune-baseline'], 'Файла karta-baseline.json нет'],
    ['a folder', ['--baseline', 'north'], 'Файл north не открывается'],
    ['a plan', ['--baseline', 'north/audit.yaml'], 'не список принятых замечаний'],
    ['a folder in the place of a file', ['--write-baseline', 'north'], 'validate north --write'],
    [
      'a name without .json',
      ['--baseline', 'x.yaml'],
      'выполните: karta validate --write-baseline\n',
    ],
    ['no plan to be deleted', ['--baseline', 'north/audit.yaml'], 'validate --write-baseline\n'],
    ['no name to write to', ['--write-baseline='], '--write-baseline=karta-baseline.json\n'],
    ['no name to read', ['--baseline='], '--baseline=karta-baseline.json\n'],
    ['two lists', ['--baseline', 'a.json', '--baseline', 'b.json'], '--baseline можно указать'],
    ['two names', ['--write-baseline', '--write-baseline', 'a.json'], 'только один раз'],
    ['two names, the second missing', ['--write-baseline=a.json', '--write-baseline'], 'один раз'],
    ['one to read, one to write', ['--baseline=a.json', '--write-baseline=b.json'], 'разные файлы'],
    ['two shards', ['--shard', '1/2', '--shard', '2/2'], '--shard можно'],
    ['two revisions', ['--changed=a', '--changed'], '--changed можно'],
    ['two folders', ['--cache-folder', 'a', '--cache-folder', 'b'], '--cache-folder можно'],
    ['two numbers', ['--workers', '1', '--workers', '2'], '--workers можно'],
    ['both ways to write', ['--write-baseline', '--prune-baseline'], 'вместе не нужны'],
  ])('%s', async (_, args, words) => {
    const { code, out, err } = await run('.', ...args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(words);
  });

  const isPosix = process.platform !== 'win32';
  test.runIf(isPosix)('a list that never ends', async () => {
    symlinkSync('/dev/zero', join(folder, 'zero.json'));
    execFileSync('mkfifo', [join(folder, 'pipe.json')]);
    for (const file of ['zero.json', 'pipe.json']) {
      const { code, err } = await run('.', '--baseline', file);
      expect(code).toBe(2);
      expect(err).toContain(`Файл ${file} не открывается`);
    }
  });

  test('a list that is too large', async () => {
    write('large.json', '');
    truncateSync(join(folder, 'large.json'), 50_000_001);
    const { code, err } = await run('.', '--baseline', 'large.json');
    expect(code).toBe(2);
    expect(err).toContain('больше 50 МБ');
  });

  test('no file is written over that is no baseline', async () => {
    write('package.json', '{"name": "план"}');
    expect((await run('.', '--write-baseline', 'package.json')).code).toBe(2);
    expect(read('package.json')).toBe('{"name": "план"}');
    expect(existsSync(join(folder, 'karta-baseline.json'))).toBe(false);
  });
});
