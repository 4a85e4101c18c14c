import { chmodSync, cpSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Run, runKarta } from '../run-karta.ts';
import { folderOnDisk } from './plans-on-disk.ts';

const disk = folderOnDisk();

/** Runs karta in the folder on a day of the examples. */
async function karta(...args: string[]): Promise<Run> {
  return runKarta([...args, '--today', '24.04.2023'], { cwd: disk.path() });
}

function read(file: string): string {
  return readFileSync(disk.path(file), 'utf8');
}

function copyExample(name: string): void {
  cpSync(new URL(`../../examples/${name}`, import.meta.url), disk.path(name), { recursive: true });
}

/** The lines of one text that another doesn't have, or not as often. */
function newLines(after: string, before: string): string[] {
  const known = before.split('\n');
  return after.split('\n').filter((line) => {
    const at = known.indexOf(line);
    if (at >= 0) known.splice(at, 1);
    return at < 0;
  });
}

const ROADMAP = `# План\r
kind: roadmap\r
title: План\r
school: Школа\r
period: 2022/2023\r
codes: ["4.1"]\r
activities:\r
  - {id: 1, title: Беседы, when: до 30.04.2023, responsible: Методист} # первое\r
  # второе\r
  - id: M-1\r
    title: Учёба учителей # о ней\r
    when: до 2023-04-20\r
    responsible: Методист\r
    # её срок: 2023-04-20\r
    status: "planned" # пока\r
`;

const AUDIT =
  'kind: audit\nschool: Школа\nfactors:\n  - name: Кадры\n    parameters:\n      - {code: "4.1", name: Нехватка}\n';

function writePlan(roadmap: string | Uint8Array = ROADMAP): void {
  disk.write('roadmap.yaml', roadmap);
  disk.write('audit.yaml', AUDIT);
}

describe('karta done', () => {
  test('changes a roadmap in place and says what is missing', async () => {
    copyExample('school-12');
    const before = read('school-12/roadmap.yaml');
    const { code, out, err } = await karta('done', '8', 'school-12');
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe(
      'Мероприятие 8 «Формирующее оценивание на уроках каждого учителя»: выполнено 24.04.2023 (school-12/roadmap.yaml, строка 146)\n' +
        'Осталось назвать подтверждение: karta done 8 school-12 --evidence "Справка № 3" (название документа или имя файла)\n',
    );
    const after = read('school-12/roadmap.yaml');
    expect(newLines(after, before)).toEqual(['    done: 24.04.2023', '    status: done']);
    expect(newLines(before, after)).toEqual(['    status: in-progress']);
    expect(after.split('\n')[145]).toBe('    done: 24.04.2023');
    const again = await karta('done', '8', 'school-12');
    expect([again.code, again.out]).toEqual([
      0,
      expect.stringContaining('уже выполнено 24.04.2023'),
    ]);
    expect(read('school-12/roadmap.yaml')).toBe(after);
  });

  test('is content when the evidence is named: a file, a link, a title', async () => {
    copyExample('school-12');
    const { out } = await karta(
      ...['done', 'формирующее', 'school-12', '--date', '21.04'],
      ...['--evidence', 'school-12/docs/spravka-4.txt'],
      ...['--evidence', 'https://example.org/a?b=1', '--evidence', 'Журнал: уроки, № 5'],
    );
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(read('school-12/roadmap.yaml')).toContain(`    status: done
    done: 21.04.2023
    evidence:
      - title: spravka-4
        file: docs/spravka-4.txt
      - url: https://example.org/a?b=1
      - "Журнал: уроки, № 5"

  - id: 9
`);
    const checked = await karta('validate', 'school-12');
    expect(checked.out).not.toContain('Формирующее');
  });

  test('refuses files that are not there or lie elsewhere', async () => {
    copyExample('school-12');
    disk.write('plan/audit.yaml', AUDIT);
    disk.write('plan/roadmap.yaml', ROADMAP);
    const before = read('school-12/roadmap.yaml');
    const missing = await karta('done', '8', 'school-12', '--evidence', 'справка.pdf');
    expect([missing.code, missing.err]).toEqual([
      2,
      expect.stringContaining('файла «справка.pdf» нет'),
    ]);
    disk.write('out.pdf', 'x');
    const outside = await runKarta(['done', '1', '.', '--evidence', '../out.pdf'], {
      cwd: disk.path('plan'),
    });
    expect([outside.code, outside.err]).toEqual([2, expect.stringContaining('вне папки')]);
    expect(read('school-12/roadmap.yaml')).toBe(before);
    expect(read('plan/roadmap.yaml')).toBe(ROADMAP);
  });

  test('keeps comments, line ends, a byte order mark, quotes, brackets and permissions', async () => {
    writePlan(`\ufeff${ROADMAP}`);
    chmodSync(disk.path('roadmap.yaml'), 0o640);
    await karta('done', '1', '--evidence', 'Справка № 3, часть 2');
    const first = ROADMAP.replace(
      'responsible: Методист} # первое',
      'responsible: Методист, status: done, done: 2023-04-24, evidence: ["Справка № 3, часть 2"]} # первое',
    );
    expect(read('roadmap.yaml')).toBe(`\ufeff${first}`);
    await karta('done', 'm-1', '--date', '2023-04-19');
    expect(read('roadmap.yaml')).toBe(
      `\ufeff${first.replace('status: "planned" # пока', 'status: "done" # пока\r\n    done: 2023-04-19')}`,
    );
    expect(statSync(disk.path('roadmap.yaml')).mode & 0o777).toBe(0o640);
  });

  test('only shows the change if asked to', async () => {
    writePlan();
    const { code, out } = await karta('done', 'учеба', '--dry-run');
    expect(code).toBe(0);
    expect(out).toContain('-    status: "planned" # пока');
    expect(out).toContain('+    status: "done" # пока');
    expect(read('roadmap.yaml')).toBe(ROADMAP);
  });

  test('takes a mark back', async () => {
    copyExample('school-12');
    const before = read('school-12/roadmap.yaml');
    const { out } = await karta('done', '11', 'school-12', '--undo');
    expect(out).toContain('отметка о выполнении 13.04.2023 снята; подтверждения остались');
    expect(newLines(before, read('school-12/roadmap.yaml'))).toEqual([
      '    status: done',
      '    done: 13.04.2023',
    ]);
    const beside = await karta('done', '11', 'school-12', '--undo', '--date', 'вчера');
    expect(beside.code).toBe(2);
  });

  test.each([
    ['30.04.2023', 'ещё не наступило'],
    ['апрель', 'не один день'],
    ['31.02.2023', '31.02.2023'],
    ['чепуха', 'не дата'],
  ])('does not take the date %s', async (date, words) => {
    writePlan();
    const { code, err } = await karta('done', '1', '--date', date);
    expect([code, err]).toEqual([2, expect.stringContaining(words)]);
    expect(read('roadmap.yaml')).toBe(ROADMAP);
  });

  test('marks one of several times, and asks which if that is not clear', async () => {
    copyExample('school-12');
    const unclear = await karta('done', '10', 'school-12');
    expect(unclear.code).toBe(2);
    expect(unclear.err).toContain('--occurrence');
    expect(unclear.err).toContain('\n  1-й раз (до 28.04.2023)\n  2-й раз (до 26.05.2023)\n');
    const { out } = await karta('done', '10', 'school-12', '--occurrence', '28.04.2023');
    expect(out).toContain('1-й раз (до 28.04.2023) проведён 24.04.2023');
    expect(read('school-12/roadmap.yaml')).toContain(
      '    status: in-progress\n    done: [24.04.2023]\n',
    );
  });
});

describe('karta start and karta cancel', () => {
  test('change the status', async () => {
    copyExample('school-12');
    const started = await karta('start', '7', 'school-12');
    expect([started.code, started.out]).toEqual([0, expect.stringContaining(': выполняется (')]);
    const { out } = await karta('cancel', '7', 'school-12', '--reason', 'Педсовет перенесли');
    expect(out).toContain('«Преемственность начальной и основной школы»: отменено (');
    expect(read('school-12/roadmap.yaml')).toContain(
      '    documents: [Протокол педсовета]\n    status: cancelled\n    note: Педсовет перенесли\n',
    );
    const done = await karta('cancel', '1', 'school-12');
    expect([done.code, done.err]).toEqual([2, expect.stringContaining('--undo')]);
  });

  test('speak English too', async () => {
    writePlan();
    const { out } = await karta('start', '1', '--lang', 'en');
    expect(out).toBe('Activity 1 “Беседы”: in progress (roadmap.yaml, line 8)\n');
  });
});

describe('which activity is meant', () => {
  test('is listed where words fit several, in one plan or in several', async () => {
    copyExample('region');
    copyExample('school-12');
    const one = await karta('done', 'родител', 'school-12');
    expect(one.code).toBe(2);
    expect(one.err.split('\n')[0]).toContain('подходит к нескольким мероприятиям');
    expect(one.err).toMatch(
      / {2}14 {2}«Родительские собрания» — апрель–май 2023 \(school-12\/roadmap\.yaml, строка \d+\)/,
    );
    const several = await karta('done', '1', 'region');
    expect(several.code).toBe(2);
    expect(several.err).toContain('region/school-3/roadmap.yaml');
    const narrowed = await karta('start', '1', 'region', '--school', 'школа 3', '--force');
    expect([narrowed.code, narrowed.err]).toEqual([0, '']);
    expect(narrowed.out).toContain('region/school-3/roadmap.yaml');
  });

  test('is told where none fits', async () => {
    writePlan();
    const { code, err } = await karta('done', '7');
    expect([code, err]).toEqual([
      2,
      expect.stringContaining('есть:\n  1 «Беседы»\n  M-1 «Учёба учителей»\n'),
    ]);
    expect((await karta('done', '1', '--step', '2')).err).toContain('не разбито на части');
  });
});

describe('numbers', () => {
  const plan = (ids: readonly string[]): string =>
    `kind: roadmap\ntitle: План\nschool: Школа\nperiod: 2022/2023\ncodes: ["4.1"]\nactivities:\n${ids
      .map((id, index) => `  - ${id}title: Дело ${index}\n    responsible: Методист\n`)
      .join('')}`;

  test('may be named as they are written', async () => {
    writePlan(plan(['id: 05\n    ', 'id: 1e3\n    ']));
    expect((await karta('start', '05')).out).toContain('«Дело 0»: выполняется');
    expect((await karta('start', '1e3')).out).toContain('«Дело 1»: выполняется');
    expect((await karta('start', '5')).out).toContain('уже выполняется');
    expect((await karta('start', '005')).code).toBe(2);
  });

  test('are told from places, and which is taken is said', async () => {
    writePlan(plan(['', 'id: 1\n    ']));
    const { err } = await karta('start', '7');
    expect(err).toContain('  без номера (1-е по порядку) «Дело 0»\n  1 «Дело 1»\n');
    const taken = await karta('start', '1');
    expect(taken.err).toContain('у «Дело 1», взято оно; у «Дело 0» номера нет');
    expect(taken.out).toContain('Мероприятие 1 «Дело 1»');
    const other = await karta('start', 'дело 0');
    expect(other.out).toContain('Мероприятие без номера (1-е по порядку) «Дело 0»');
  });

  test('are missed where only a folder is named', async () => {
    disk.write('школа-7/audit.yaml', AUDIT);
    disk.write('школа-7/roadmap.yaml', ROADMAP);
    const { code, err } = await karta('done', 'школа-7');
    expect([code, err]).toEqual([
      2,
      'karta: школа-7 — это папка; назовите и мероприятие, например karta done 3 школа-7\n',
    ]);
  });

  test('are not listed without end, nor are files that can’t be read', async () => {
    writePlan(plan(Array.from({ length: 30 }, (_, index) => `id: ${index + 1}\n    `)));
    const none = await karta('done', '77', 'roadmap.yaml');
    expect(none.err.trim().split('\n')).toHaveLength(12);
    expect(none.err).toContain('  и ещё 20\n');
    for (const name of ['a', 'b', 'c'])
      disk.write(`плохие/${name}/roadmap.yaml`, 'kind: roadmap\n- [');
    const { err } = await karta('start', '1', 'roadmap.yaml', 'плохие');
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain('ничего не искали: 3, первый — плохие/a/roadmap.yaml');
  });
});

describe('a mark taken back', () => {
  test('of what was begun or cancelled', async () => {
    writePlan();
    await karta('start', 'M-1', 'roadmap.yaml');
    expect((await karta('start', 'M-1', 'roadmap.yaml', '--undo')).out).toContain(
      'снова запланировано',
    );
    await karta('cancel', 'M-1', 'roadmap.yaml', '--reason', 'Карантин');
    const wrong = await karta('done', 'M-1', 'roadmap.yaml', '--undo');
    expect([wrong.code, wrong.err]).toEqual([
      2,
      expect.stringContaining('karta cancel M-1 roadmap.yaml --undo'),
    ]);
    const back = await karta('cancel', 'M-1', 'roadmap.yaml', '--undo');
    expect(back.out).toContain('снова запланировано; примечание осталось: «Карантин»');
    expect(read('roadmap.yaml')).toBe(
      ROADMAP.replace('"planned" # пока', '"planned" # пока\r\n    note: Карантин'),
    );
    expect((await karta('cancel', 'M-1', '--undo', '--reason', 'x')).code).toBe(2);
    expect((await karta('start', 'M-1', '--undo', '--force')).code).toBe(2);
  });
});

test('what a stranger names as evidence is written visibly', async () => {
  writePlan();
  const { code, out } = await karta(
    'done',
    'M-1',
    'roadmap.yaml',
    '--evidence',
    'Справка\u202efdp',
  );
  expect([code, out]).toEqual([0, expect.stringContaining('стоит невидимый знак')]);
  expect(read('roadmap.yaml')).toContain('"Справка\\u202efdp"');
});

describe('nothing is written', () => {
  test('if the plan would get an error', async () => {
    const step = '    steps:\r\n      - title: А\r\n';
    writePlan(`${ROADMAP}${step}`);
    const long = 'я'.repeat(20_001);
    const { code, err } = await karta('cancel', 'M-1', '--reason', long);
    expect(code).toBe(1);
    expect(err).toContain('ничего не записано');
    expect(read('roadmap.yaml')).toBe(`${ROADMAP}${step}`);
  });

  test('if the file is damaged, and the damage is told of', async () => {
    const broken = `${ROADMAP}  - [\r\n`;
    writePlan(broken);
    const { code, err } = await karta('done', '1');
    expect([code, err]).toEqual([2, expect.stringContaining('karta validate roadmap.yaml')]);
    expect(read('roadmap.yaml')).toBe(broken);
  });

  test('if a roadmap has blanks that are no blanks', async () => {
    const odd = ROADMAP.replace('    title: Учёба', '\u00a0\u00a0\u00a0\u00a0title: Учёба');
    writePlan(odd);
    const { code } = await karta('done', '1');
    expect(code).toBe(2);
    expect(read('roadmap.yaml')).toBe(odd);
  });

  test('if the file is read only', async () => {
    writePlan();
    chmodSync(disk.path('roadmap.yaml'), 0o440);
    const { code } = await karta('done', '1');
    chmodSync(disk.path('roadmap.yaml'), 0o640);
    expect(code).toBe(2);
    expect(read('roadmap.yaml')).toBe(ROADMAP);
  });
});

test('a title cannot steer the terminal', async () => {
  writePlan(ROADMAP.replace('title: Беседы', 'title: "Бе\\e[31mседы\\u202e"'));
  const { out } = await karta('start', '1');
  expect(out).toContain('\\u001b[31m');
  expect(out).not.toContain('\u202e');
  writeFileSync(disk.path('roadmap.yaml'), '');
});
