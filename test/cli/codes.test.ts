import { cpSync, linkSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { renameCode } from '../../src/cli/commands/rename-code.ts';
import { openSession } from '../../src/cli/session.ts';
import { runKarta } from '../run-karta.ts';
import { folderOnDisk } from './plans-on-disk.ts';
import { terminalHost } from './terminal-host.ts';

const disk = folderOnDisk();
const run = (...args: string[]) => runKarta(args, { cwd: disk.path() });
const read = (file: string): string => readFileSync(disk.path(file), 'utf8');
const example = (name: string): void =>
  cpSync(join('examples', name), disk.path(name), { recursive: true });

/** The region without the school whose roadmap nobody can read. */
const region = (): void => {
  example('region');
  rmSync(disk.path('region/klyuchi/roadmap.yaml'));
};

const SEED = '1.2=2.2 2.1=4.1 3.1=5.5 4.1=7.4 5.1=8.2 6.1=9.3 6.2=9.5'.split(' ');

describe('karta uses', () => {
  test('tells where a code stands, of the catalogue too', async () => {
    region();
    const { code, out } = await run('uses', '8.2', 'region/school-3', '--width', '100');
    expect(code).toBe(0);
    expect(out).toContain('7 мест в 3 файлах');
    expect(out).toMatch(/region\/catalogue\.yaml\n49:16 +8\.2 +параметр перечня «Школьники мало/);
    expect(out).toMatch(/34:21 +8\.2 +мероприятие 2 «Приём психолога/);
    expect(out).toMatch(/67:14 +8\.2 +комментарий/);
  });

  test('for programs', async () => {
    region();
    const { out } = await run('uses', '4.2', 'region', '--format', 'json');
    const { schemaVersion, kind, code, summary, files, nearest } = JSON.parse(out);
    expect({ schemaVersion, kind, code, nearest }).toEqual({
      ...{ schemaVersion: 1, kind: 'uses', code: '4.2', nearest: [] },
    });
    expect(summary.files).toBe(files.length);
    expect(files[0]).toMatchObject({
      file: 'region/catalogue.yaml',
      uses: [{ kind: 'parameter', range: { start: { line: 26, column: 16 } } }],
    });
  });

  test('says that a code is nowhere, and which are near', async () => {
    region();
    const { code, out } = await run('uses', '5.7', 'region');
    expect(code).toBe(1);
    expect(out.replace(/\s+/g, ' ')).toContain(
      'Код 5.7 нигде не встречается; ближайшие: 5.1 «Учителя мало знают',
    );
  });

  test('a file that can’t be read is named; no code is no code', async () => {
    example('region');
    const { code, err } = await run('uses', '8.2', 'region');
    expect({ code, err }).toMatchObject({
      code: 1,
      err: expect.stringMatching(/region\/klyuchi\/roadmap\.yaml/),
    });
    expect(await run('uses', '8 2')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/не код/),
    });
  });
});

describe('a code typed with letters', () => {
  test('is told of with the one that is meant', async () => {
    region();
    const { code, out } = await run('uses', '9.З', 'region');
    expect(code).toBe(1);
    expect(out.replace(/\s+/g, ' ')).toContain(
      'нигде не встречается: буква «З» стоит вместо цифры 3; возможно, это 9.3',
    );
  });
});

describe('karta rename-code', () => {
  test('only shows where nobody can be asked', async () => {
    region();
    const before = read('region/catalogue.yaml');
    const { code, out, err } = await run('rename-code', '8.2', '8.9', 'region');
    expect(code).toBe(1);
    expect(out).toContain('8.2 → 8.9');
    expect(out).toContain('проверьте сами');
    expect(err).toContain('добавьте --yes');
    expect(await run('rename-code', '8.2', '8.9', 'region', '--dry-run')).toMatchObject({
      code: 0,
    });
    expect(read('region/catalogue.yaml')).toBe(before);
  });

  test('changes a region’s catalogue and all its schools; and back', async () => {
    region();
    const files = ['catalogue.yaml', 'school-3/audit.yaml', 'school-3/roadmap.yaml'].map(
      (file) => `region/${file}`,
    );
    const before = files.map(read);
    expect(await run('rename-code', '8.2', '8.9', 'region', '--yes')).toMatchObject({ code: 0 });
    expect(files.map(read)).toEqual(before.map((text) => text.replace(/"8\.2"/g, '"8.9"')));
    expect(await run('rename-code', '8.9=8.2', 'region', '--yes')).toMatchObject({ code: 0 });
    expect(files.map(read)).toEqual(before);
  });

  test('mends the seed by one mapping', async () => {
    example('school-12-as-received');
    const audit = read('school-12-as-received/audit.yaml');
    const refused = await run('rename-code', ...SEED, 'school-12-as-received');
    expect(refused).toMatchObject({
      code: 2,
      err: expect.stringMatching(/7\.4 уже занят.*--only-roadmaps/),
    });
    const done = await run('rename-code', ...SEED, '--only-roadmaps', '--yes');
    expect(done).toMatchObject({ code: 0 });
    const roadmap = read('school-12-as-received/roadmap.yaml');
    expect(read('school-12-as-received/audit.yaml')).toBe(audit);
    expect(roadmap).toContain('codes: "9.3, 9.5"');
    expect(roadmap).toContain('по параметрам 8.2');
    expect(roadmap).toContain('(2.2 стал 1.2, 8.2 стал 5.1)');
    const { out } = await run('validate', '--format', 'compact');
    expect(out).not.toMatch(/\[(unknown-code|renumbered-codes|participants-code)\]/);
  });

  test('swaps two codes', async () => {
    disk.write('audit.yaml', AUDIT);
    disk.write('roadmap.yaml', ROADMAP);
    const taken = await run('rename-code', '4.1', '4.2');
    expect(taken).toMatchObject({
      code: 2,
      err: expect.stringMatching(/4\.2 уже занят, audit\.yaml:7:17 \(параметр/),
    });
    expect(await run('rename-code', '4.1=4.2', '4.2=4.1', '--yes')).toMatchObject({ code: 0 });
    expect(read('audit.yaml')).toBe(
      AUDIT.replace('"4.1"', 'X').replace('"4.2"', '"4.1"').replace('X', '"4.2"'),
    );
    expect(read('roadmap.yaml')).toContain('codes: ["4.2", "4.1"]');
  });

  test('refuses a code that the roadmap names by mistake', async () => {
    disk.write('audit.yaml', AUDIT);
    disk.write('roadmap.yaml', ROADMAP.replace('"4.2"', '"4.3"'));
    const { code, err } = await run('rename-code', '4.1', '4.3', '--yes');
    expect({ code, err }).toMatchObject({
      code: 2,
      err: expect.stringMatching(/уже назван в roadmap\.yaml:6:37/),
    });
    expect(read('audit.yaml')).toBe(AUDIT);
  });

  test('refuses a slip that would stand twice in a list', async () => {
    disk.write('audit.yaml', AUDIT);
    disk.write('roadmap.yaml', ROADMAP.replace('"4.2"', '"4.3"'));
    const { code, err } = await run('rename-code', '4.3', '4.1', '--yes');
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringMatching(/дважды/) });
    disk.write('roadmap.yaml', ROADMAP.replace('"4.1", "4.2"', '"4.3"'));
    expect(await run('rename-code', '4.3', '4.1', '--yes')).toMatchObject({ code: 0 });
    expect(read('roadmap.yaml')).toContain('codes: ["4.1"]');
  });

  test('refuses parts of what belongs together, and names the folder', async () => {
    disk.write('s/audit.yaml', AUDIT);
    disk.write('s/roadmap.yaml', ROADMAP);
    const ofAudit = await run('rename-code', '4.1', '4.9', 's/audit.yaml', '--yes');
    expect(ofAudit).toMatchObject({
      code: 2,
      err: expect.stringMatching(/s\/roadmap\.yaml.*укажите папку s,/),
    });
    const ofRoadmap = await run('rename-code', '4.1', '4.9', 's/roadmap.yaml', '--yes');
    expect(ofRoadmap).toMatchObject({
      code: 2,
      err: expect.stringMatching(/s\/audit\.yaml.*укажите папку s,/),
    });
    region();
    const ofSchool = await run('rename-code', '8.2', '8.9', 'region/school-3', '--yes');
    expect(ofSchool).toMatchObject({
      code: 2,
      err: expect.stringMatching(/region\/catalogue\.yaml.*папку region,/),
    });
  });

  test('refuses what would bring errors', async () => {
    disk.write('audit.yaml', AUDIT);
    disk.write('roadmap.yaml', ROADMAP);
    const { code, err } = await run('rename-code', '4.1', '7.7', '--only-roadmaps', '--yes');
    expect({ code, err }).toMatchObject({
      code: 1,
      err: expect.stringMatching(/roadmap\.yaml:6:29: .*7\.7/),
    });
    expect(read('roadmap.yaml')).toBe(ROADMAP);
  });

  test.skipIf(process.platform === 'win32')('changes a file under all its names', async () => {
    disk.plan('a');
    disk.plan('b');
    rmSync(disk.path('b/audit.yaml'));
    linkSync(disk.path('a/audit.yaml'), disk.path('b/audit.yaml'));
    const { code, err } = await run('rename-code', '4.1', '4.9', 'a', 'b', '--yes');
    expect({ code, err }).toMatchObject({ code: 0, err: expect.stringContaining('заменены') });
    for (const file of ['a/audit.yaml', 'b/audit.yaml', 'a/roadmap.yaml', 'b/roadmap.yaml']) {
      expect(read(file)).toMatch(/"4\.9"/);
      expect(read(file)).not.toMatch(/4\.1/);
    }
  });

  test('takes a clause for a code, and shows what may be one of an order', async () => {
    disk.write('audit.yaml', AUDIT);
    const title = (words: string): string => ROADMAP.replace('Беседы', words);
    disk.write('roadmap.yaml', title('Беседы по п. 4.1 и по п. 4.1 приказа'));
    const { out } = await run('rename-code', '4.1', '4.9', '--yes');
    expect(out).toMatch(/Останется как есть[\s\S]*4\.1 приказа/);
    expect(read('roadmap.yaml')).toContain('Беседы по п. 4.9 и по п. 4.1 приказа');
  });

  test('refuses while a file can’t be read', async () => {
    example('region');
    const { code, err } = await run('rename-code', '8.2', '8.9', 'region', '--yes');
    expect({ code, err }).toMatchObject({
      code: 2,
      err: expect.stringMatching(/Не прочитано: region\/klyuchi/),
    });
  });

  test.each([
    [['5.1'], /прежний код и новый/],
    [['5.1', '5.1'], /менять нечего/],
    [['5.1', 'п п'], /не код/],
    [['5.1', 'и'], /«и» не может быть кодом/],
    [['5.1=5.9', '5.2=и'], /«и» не может быть кодом/],
    [['9,3', '9.4'], /«9,3» — не код; возможно, 9\.3/],
    [['5.1=5.2', '5.1=5.3'], /дважды/],
    [['5.1=5.3', '5.2=5.3'], /слились/],
    [['5.1', '5.2=5.3'], /одинаково/],
  ])('wrong usage: %j', async (words, err) => {
    expect(await run('rename-code', ...words)).toMatchObject({
      ...{ code: 2, err: expect.stringMatching(err) },
    });
  });

  test('keeps CR LF, a byte order mark and unquoted neighbours', async () => {
    const audit = `\ufeff${AUDIT}`.replaceAll('\n', '\r\n');
    disk.write('audit.yaml', audit);
    disk.write(
      'roadmap.yaml',
      ROADMAP.replace(
        /- \{.*\n/,
        '- title: Беседы\n    codes: [4.1, 4.2] # 4.1\n    when: май 2023\n',
      ),
    );
    expect(await run('rename-code', '4.1', '4.9', '--yes')).toMatchObject({ code: 0 });
    expect(read('audit.yaml')).toBe(audit.replace('"4.1"', '"4.9"'));
    expect(read('roadmap.yaml')).toContain('codes: ["4.9", 4.2] # 4.1');
  });
});

describe('karta rename-code at a terminal', () => {
  test.each([
    ['yes', 0, true],
    ['no', 1, false],
    ['interrupted', 130, false],
  ] as const)('%s', async (answer, code, changed) => {
    disk.write('audit.yaml', AUDIT);
    disk.write('roadmap.yaml', ROADMAP);
    const host = terminalHost(disk.path(), { openInput: () => undefined });
    const session = openSession({}, 'ru', host);
    expect(await renameCode(['4.1', '4.9'], {}, session, async () => answer)).toBe(code);
    expect(read('roadmap.yaml').includes('4.9')).toBe(changed);
  });
});

const AUDIT = `kind: audit
school: Школа
factors:
  - name: Кадры
    parameters:
      - {code: "4.1", name: Нехватка педагогов}
      - {code: "4.2", name: Нет логопеда}
`;

const ROADMAP = `kind: roadmap
title: План
school: Школа
period: 2022/2023
activities:
  - {title: Беседы, codes: ["4.1", "4.2"], when: в течение года, responsible: Директор}
`;
