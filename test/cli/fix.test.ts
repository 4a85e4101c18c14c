import { chmodSync, cpSync, linkSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Run, type RunOptions, runKarta } from '../run-karta.ts';
import { AUDIT, folderOnDisk } from './plans-on-disk.ts';

const { path, write, plan } = folderOnDisk();

const run = (args: readonly string[], options: RunOptions = {}): Promise<Run> =>
  runKarta(['validate', ...args], { cwd: path(), ...options });
const read = (file: string): string => readFileSync(path(file), 'utf8');

/** Slips that are beyond doubt, one that is not, and comments at all sorts of places. */
const SLIPS = `# шапка
kind: roadmap
titel: План   # опечатка
school: 'Школа'
period: 2022-2023   # не той чертой
approval: {name: И. И. Иванова, date: 1.9.2022}   # дата
activities:
  # первое
  - title: <p>Беседы</p>   # след вставки
    codes: [4.1]   # без кавычек
    when: 14.10.2022
    responsible: "Классные\u200b руководители"
  - title: Наставничество
    codes: ["4.2"]   # нет такого
    when: 17.10.2022
    responsible: Методист
# конец
`;
const SURE = SLIPS.replace('titel:', 'title:')
  .replace('2022-2023', '2022/2023')
  .replace('1.9.2022', '01.09.2022')
  .replace('<p>Беседы</p>', 'Беседы')
  .replace('[4.1]', '["4.1"]')
  .replace('\u200b', '');

const putSlips = (): void => {
  write('school/audit.yaml', AUDIT);
  write('school/roadmap.yaml', SLIPS);
};

describe('karta validate --fix', () => {
  test('mends what is beyond doubt, leaves every other byte, and tells what is left', async () => {
    putSlips();
    const first = await run(['--fix', 'school']);
    expect(read('school/roadmap.yaml')).toBe(SURE);
    expect(read('school/audit.yaml')).toBe(AUDIT);
    expect(first.err).toBe('karta: исправлено 6 мест в 1 файле: school/roadmap.yaml\n');
    expect(first.code).toBe(1);
    expect(first.out).toContain('Кода 4.2 нет в аудите');
    expect(first.out).not.toContain('unquoted-code');
    expect(first.out).not.toContain('karta validate --fix');
    const second = await run(['school', '--fix=sure']);
    expect(second).toMatchObject({ code: 1, out: first.out });
    expect(second.err).toMatch(
      /^karta: сама karta здесь ничего не исправит, осталось: 1 ошибка; --fix=suggested исправит/,
    );
    expect(read('school/roadmap.yaml')).toBe(SURE);
  });

  test('=suggested also mends what somebody should look at', async () => {
    putSlips();
    const { code, err } = await run(['school', '--fix=suggested', '--lang', 'en']);
    expect(read('school/roadmap.yaml')).toBe(SURE.replace('"4.2"', '"4.1"'));
    expect([code, err]).toEqual([0, 'karta: fixed 7 places in 1 file: school/roadmap.yaml\n']);
  });

  test('--diff shows it and writes nothing', async () => {
    putSlips();
    const { code, out, err } = await run(['school', '--diff', '--lang', 'en']);
    expect(read('school/roadmap.yaml')).toBe(SLIPS);
    expect(code).toBe(1);
    expect(out).toMatch(/^--- school\/roadmap\.yaml\n\+\+\+ school\/roadmap\.yaml\n@@ /);
    expect(out).toContain('\n-titel: План   # опечатка\n');
    expect(out).toContain('\n-    responsible: "Классные\\u200b руководители"\n');
    expect(err).toContain('karta validate --fix would fix 6 places in 1 file');
    const more = await run(['school', '--diff', '--fix=suggested']);
    expect(more.out).toContain('+    codes: ["4.1"]   # нет такого\n');
    await run(['school', '--fix=suggested']);
    expect(await run(['school', '--diff'])).toEqual({
      ...{ code: 0, out: '', err: 'karta: исправлять нечего\n' },
    });
  });

  test('without it, the check says how much it would mend', async () => {
    putSlips();
    const { out } = await run(['school', '--width', '200']);
    expect(out).toContain('karta validate --fix исправит сама: 6 мест; с --fix=suggested ещё 1');
    plan('good');
    expect((await run(['good'])).out).not.toContain('--fix');
  });

  test('machine formats tell of the state after it', async () => {
    putSlips();
    const { out } = await run(['school', '--fix', '--format', 'json']);
    const { findings } = JSON.parse(out) as { findings: { rule: string; fix?: object }[] };
    expect(findings.map(({ rule }) => rule)).toEqual(['uncovered', 'unknown-code'].slice(1));
    expect(findings[0]?.fix).toMatchObject({ safety: 'suggested', replacement: '4.1' });
  });

  test.each([
    ['workers', ['--workers', '3']],
    ['a cache', ['--cache-folder', 'cache']],
  ])('with %s it does the same', async (_, args) => {
    for (const name of ['a', 'b', 'c', 'd']) {
      write(`${name}/audit.yaml`, AUDIT);
      write(`${name}/roadmap.yaml`, SLIPS);
    }
    await run(['.', ...args], { withThreads: true });
    const fixed = await run(['.', '--fix', ...args], { withThreads: true });
    expect(fixed.err).toContain('исправлено 24 места в 4 файлах: a/roadmap.yaml, b/roadmap.yaml');
    for (const name of ['a', 'b', 'c', 'd']) expect(read(`${name}/roadmap.yaml`)).toBe(SURE);
    expect((await run(['.', ...args], { withThreads: true })).out).toContain(
      fixed.out.split('\n').find((line) => line.includes('Не готово')) ?? 'none',
    );
  });

  test('keeps a byte order mark, line ends and quotes of its files', async () => {
    write('school/audit.yaml', AUDIT);
    write('school/roadmap.yaml', `\ufeff${SLIPS.replaceAll('\n', '\r\n')}`);
    write('other/audit.yaml', AUDIT);
    write('other/roadmap.yaml', SLIPS.replaceAll('\n', '\r'));
    await run(['.', '--fix']);
    expect(read('school/roadmap.yaml')).toBe(`\ufeff${SURE.replaceAll('\n', '\r\n')}`);
    expect(read('other/roadmap.yaml')).toBe(SURE.replaceAll('\n', '\r'));
  });

  test('replaces renumbered codes all at once, whatever they become', async () => {
    cpSync(resolve('examples/school-12-as-received'), path('school'), { recursive: true });
    const before = read('school/roadmap.yaml');
    await run(['school', '--fix=suggested']);
    const codes = (text: string): string[] => text.match(/ codes: .*/g) ?? [];
    expect(codes(before)).toEqual([
      ...[' codes: ["1.2"]', ' codes: ["2.1"]', ' codes: ["3.1"]', ' codes: ["5.5"]'],
      ...[' codes: ["4.1"]', ' codes: ["5.1"]', ' codes: "6.1, 6.2"'],
    ]);
    const after = read('school/roadmap.yaml');
    expect(codes(after)).toEqual([
      ...[' codes: ["2.2"]', ' codes: ["4.1"]', ' codes: ["5.5"]', ' codes: ["5.5"]'],
      ...[' codes: ["7.4"]', ' codes: ["8.2"]', ' codes: "9.3, 9.5"'],
    ]);
    expect(after).toContain('Контингент обучающихся по параметру 2.2');
    expect(after.match(/#.*/g)).toEqual(before.match(/#.*/g));
    expect(after.replace(/#.*/g, '')).not.toContain('<p>');
    const again = await run(['school', '--fix=suggested']);
    expect(again.err).toContain('исправлять нечего');
    expect(read('school/roadmap.yaml')).toBe(after);
  });

  test('leaves what is accepted, by a comment or in a list', async () => {
    write('school/audit.yaml', AUDIT);
    write(
      'school/roadmap.yaml',
      SURE.replace(
        'codes: ["4.1"]   # без кавычек',
        'codes: [4.1] # karta-ignore unquoted-code: так надо',
      ),
    );
    const before = read('school/roadmap.yaml');
    expect((await run(['school', '--fix'])).err).toContain('ничего не исправит');
    write('school/roadmap.yaml', before.replace('title: План', 'titel: План'));
    await run(['school', '--write-baseline', 'list.json']);
    const { err } = await run(['school', '--fix=suggested', '--baseline', 'list.json']);
    expect(err).toContain('исправлять нечего');
    expect(read('school/roadmap.yaml')).toContain('titel: План');
  });

  test('leaves settings that it was not asked for', async () => {
    plan('region/school');
    write('region/karta.config.yaml', 'kind: config\nlanguag: ru\n');
    const alone = await run(['region/school', '--fix']);
    expect(alone.err).toMatch(/ничего не исправит|исправлять нечего/);
    expect(alone.err).toContain(
      'файл region/karta.config.yaml не исправлен: он вне указанных путей; чтобы исправить и его, укажите папку region\n',
    );
    expect((await run(['region', '--fix'])).err).toContain('region/karta.config.yaml');
    expect(read('region/karta.config.yaml')).toBe('kind: config\nlanguage: ru\n');
  });

  test.skipIf(process.platform === 'win32')(
    'mends settings in a folder that is named by a link, wherever the link stands',
    async () => {
      plan('out');
      write('out/karta.config.yaml', 'kind: config\nlanguag: ru\n');
      plan('w/school');
      write('else/note.txt', '');
      symlinkSync('../out', path('w/link'));
      await run(['../w', '../w/link', '--fix'], { cwd: path('else') });
      expect(read('out/karta.config.yaml')).toBe('kind: config\nlanguage: ru\n');
    },
  );

  test('leaves an audit outside of the paths, and says which folder to give', async () => {
    const audit = AUDIT.replace('"4.1"', '4.1');
    write('x/aud.yaml', audit);
    write('x/g/roadmap.yaml', `${SLIPS}audit: ../aud.yaml\n`);
    const { err } = await run(['x/g', '--fix']);
    expect(read('x/aud.yaml')).toBe(audit);
    expect(err).toContain('файл x/aud.yaml не исправлен');
    expect(err).toContain('укажите папку x\n');
    await run(['x', '--fix']);
    expect(read('x/aud.yaml')).toBe(AUDIT);
  });

  test('never says that there is nothing to fix while errors are left', async () => {
    write('school/audit.yaml', AUDIT);
    write('school/roadmap.yaml', 'kind: roadmap\nactivities:\n\t- title: А\n');
    const { err } = await run(['school', '--fix']);
    expect(err).toBe('karta: сама karta здесь ничего не исправит, осталось: 1 ошибка\n');
  });

  test('takes out no comment that somebody wrote a reason in', async () => {
    write('school/audit.yaml', AUDIT);
    const text = `${SURE}# karta-ignore no-codes: решил педсовет\n`;
    write('school/roadmap.yaml', text);
    await run(['school', '--fix=suggested']);
    expect(read('school/roadmap.yaml')).toContain('# karta-ignore no-codes: решил педсовет');
  });

  test.skipIf(process.platform === 'win32')('two names of one file are both mended', async () => {
    putSlips();
    write('other/audit.yaml', AUDIT);
    linkSync(path('school/roadmap.yaml'), path('other/roadmap.yaml'));
    await run(['.', '--fix']);
    expect([read('school/roadmap.yaml'), read('other/roadmap.yaml')]).toEqual([SURE, SURE]);
  });

  test('a file that is read only keeps all of them as they are', async () => {
    putSlips();
    write('other/audit.yaml', AUDIT);
    write('other/roadmap.yaml', SLIPS);
    chmodSync(path('school/roadmap.yaml'), 0o444);
    const { code, out, err } = await run(['.', '--fix']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('school/roadmap.yaml открыт только для чтения');
    expect([read('school/roadmap.yaml'), read('other/roadmap.yaml')]).toEqual([SLIPS, SLIPS]);
    expect(readdirSync(path('other')).sort()).toEqual(['audit.yaml', 'roadmap.yaml']);
    chmodSync(path('school/roadmap.yaml'), 0o644);
  });

  test.skipIf(process.platform === 'win32')('nothing is written outside the folder', async () => {
    write('outside/roadmap.yaml', SLIPS);
    write('work/school/audit.yaml', AUDIT);
    symlinkSync('../../outside/roadmap.yaml', path('work/school/roadmap.yaml'));
    const { out } = await run(['school', '--fix=suggested'], { cwd: path('work') });
    expect(out).toContain('school/roadmap.yaml');
    expect(read('outside/roadmap.yaml')).toBe(SLIPS);
  });

  test.each([
    [['--fix', '--watch'], '--fix и --watch'],
    [['--fix', '--shard', '1/2'], '--fix и --shard'],
    [['--fix', '--write-baseline'], '--fix и --write-baseline'],
    [['--diff', '--format', 'json'], '--diff и --format'],
    [['--fix=sugested'], '«sugested»'],
    [['--fix', '--fix'], '--fix можно указать только один раз'],
  ])('%j is refused', async (args, words) => {
    putSlips();
    const { code, err } = await run(['school', ...args]);
    expect(code).toBe(2);
    expect(err).toContain(words);
    expect(read('school/roadmap.yaml')).toBe(SLIPS);
  });
});
