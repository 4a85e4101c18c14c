import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { views } from '../../src/views/index.ts';
import { type RunOptions, runKarta as runExactly } from '../run-karta.ts';

/** A run whose no-break spaces are told as plain ones: which are which is the typography's business. */
async function runKarta(args: readonly string[], options?: RunOptions) {
  const run = await runExactly(args, options);
  return { ...run, out: run.out.replaceAll('\u00a0', ' ') };
}

const SCHOOL = ['examples/school-12', '--today', '24.04.2023'];

/** What JSON says of a view of the example. */
async function json(...args: string[]) {
  return JSON.parse((await runKarta([...args, '--format', 'json'])).out);
}

/** The numbers of the activities that a view of the example shows. */
async function shown(...args: string[]): Promise<string[]> {
  const { plans } = await json('timeline', ...SCHOOL, ...args);
  return [...new Set<string>(plans[0].items.map(({ id }: { id: string }) => id))];
}

describe('the work that is asked for', () => {
  test('lies in the period; work without a date stays', async () => {
    expect(await shown('--period', '1 полугодие')).toEqual(['5', '9', '13']);
    expect(await shown('--period', 'август')).toEqual(['5', '7', '9']);
    expect(await shown('--period', 'эта неделя')).toEqual(
      await shown('--from', '24.04', '--to', '30.04'),
    );
  });

  test('answers to a code, or to a factor’s', async () => {
    expect(await shown('--code', '9.5')).toEqual(['14']);
    expect(await shown('--code', '9')).toEqual(['14', '15', '16']);
    expect(await shown('--code', '9.5, 4.1')).toEqual(['3', '4', '14']);
    expect(await shown('--code', '9.5', '--code', '4.1')).toEqual(['3', '4', '14']);
  });

  test('is in a state', async () => {
    expect(await shown('--state', 'отменено')).toEqual(['15']);
    expect(await shown('--state', 'done-late')).toEqual(['11']);
    expect(await shown('--state', 'overdue,отменено')).toEqual(['3', '6', '15']);
  });

  test('fits all that is asked for', async () => {
    const some = ['--period', '4 четверть', '--role', 'методист', '--code', '5'];
    expect(await shown(...some, '--state', 'просрочено')).toEqual(['6']);
  });
});

describe('what the report is cut down to', () => {
  const args = [
    ...['--period', '4 четверть', '--role', 'методист', '--code', '5.5'],
    ...['--state', 'просрочено,скоро', '--school', 'сош 12'],
  ];

  test('is its caption', async () => {
    const { out } = await runKarta(['overdue', ...SCHOOL, ...args, '--width', '300']);
    expect(out.split('\n')[0]?.replaceAll('\u00a0', ' ')).toBe(
      'Показано только: 4 четверть 2022/2023 (3 апреля – 31 мая 2023 г.); школа — МБОУ «СОШ № 12»; ответственный — Методист; код — 5.5; состояние — просрочено, скоро',
    );
    const en = await runKarta(['overdue', ...SCHOOL, ...args, '--width', '300', '--lang', 'en']);
    expect(en.out).toMatch(
      /^Shown only: term 4 of 2022\/2023 \(3 April – 31 May 2023\); school — МБОУ «СОШ № 12»; responsible — Методист; code — 5.5; state — overdue, due soon\n/,
    );
  });

  test('is in the JSON', async () => {
    const { filter } = await json('overdue', ...SCHOOL, ...args);
    expect(filter).toEqual({
      period: {
        name: '4 четверть 2022/2023 (3 апреля – 31 мая 2023 г.)',
        from: '2023-04-03',
        to: '2023-05-31',
      },
      roles: ['Методист'],
      codes: ['5.5'],
      schools: ['МБОУ «СОШ № 12»'],
      states: ['overdue', 'soon'],
    });
  });

  test('has no days where nobody has set an end', async () => {
    const { filter } = await json('overdue', ...SCHOOL, '--from', '01.05');
    expect(filter.period).toMatchObject({ from: '2023-05-01', to: null });
  });

  test('leaves the period out where the view names it itself', async () => {
    const { out } = await runKarta(['plan', ...SCHOOL, '--period', '4 четверть']);
    expect(out).not.toContain('Показано только');
    expect(out).toContain('4 четверть 2022/2023');
    const both = await runKarta(['plan', ...SCHOOL, '--period', '4 четверть', '--code', '9']);
    expect(both.out).toMatch(/^Показано только: код — 9\n/);
  });
});

test.each(Object.keys(views))(
  '%s takes every filter, and says if nothing is left',
  async (view) => {
    const some = ['--period', '2022-10', '--from', '01.10.2022', '--to', '31.10.2022'];
    const more = ['--role', 'методист', '--code', '4', '--state', 'soon', '--school', 'сош'];
    const { code, out, err } = await runKarta([view, ...SCHOOL, ...some, ...more, '--lang', 'ru']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Под такой отбор не подходит ни одно мероприятие.');
  },
);

describe('wrong usage, told in one line with what to write', () => {
  test.each([
    [['--period', 'четерть 2'], '--period: «четерть 2» — может быть, «четверть 2»?'],
    [['--period', 'абв'], '--period: «абв» — не период; можно написать: 4 четверть, '],
    [['--period', '5 четверть'], '--period: «5 четверть» — в учебном году четыре четверти'],
    [['--period', 'май', '--period', 'июнь'], '--period можно указать только один раз'],
    [['--from', '31.02'], '--from: «31.02» — даты «31.02» не бывает'],
    [['--from', '01.05', '--to', '01.04'], '--to: «01.04» — конец (01.04.2023) раньше'],
    [['--code', '5.6'], 'Кода «5.6» нет ни в планах, ни в аудитах; в них есть: 5.5, 2, 2.2,'],
    [['--state', 'просроченно'], '--state: «просроченно» — не состояние; можно: впереди,'],
    [['--state', ','], '--state: «» — не состояние'],
    [['--school', 'сош 121'], 'Школы «сош 121» среди планов нет; есть: МБОУ «СОШ № 12»'],
    [['--task', 'T1'], 'Задачи «T1» в планах нет; списка задач (tasks) в них нет'],
  ])('%j', async (args, said) => {
    const run = await runKarta(['timeline', ...SCHOOL, ...args]);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toContain(said);
    expect(run.err.trim()).not.toContain('\n');
  });
});

test('a task is found by its id and by its text', async () => {
  const programme = ['timeline', 'examples/programme', '--today', '2022-10-10'];
  const { filter } = await json(...programme, '--task', 'T2');
  expect(filter).toEqual({ tasks: ['T2'] });
  const run = await runKarta([...programme, '--task', 'T9']);
  expect(run.err).toMatch(/^karta: Задачи «T9» в планах нет; есть: T1 «.+», T2 «/);
});

describe('of several schools', () => {
  const ROADMAP = (school: string, period: string) =>
    `kind: roadmap\ntitle: План\nschool: ${school}\nperiod: ${period}\nactivities:\n` +
    '  - {title: Осенью, when: с 24.10.2022 по 28.10.2022}\n' +
    '  - {title: Зимой, when: 27.12.2022}\n';
  const CONFIG =
    'kind: config\ncalendar:\n  terms:\n' +
    '    - {name: 1 четверть, from: 01.09.2022, to: 21.10.2022}\n' +
    '    - {name: 2 четверть, from: 24.10.2022, to: 23.12.2022}\n';
  const BROKEN = 'kind: roadmap\ntitle: "План\nschool: Школа 3\n';

  let cwd = '';
  beforeAll(() => {
    cwd = mkdtempSync(join(tmpdir(), 'karta-'));
    for (const name of ['one', 'two', 'three', 'four']) mkdirSync(join(cwd, name));
    writeFileSync(join(cwd, 'one/roadmap.yaml'), ROADMAP('Школа 1', '2022/2023'));
    writeFileSync(join(cwd, 'two/roadmap.yaml'), ROADMAP('Школа 2', '2022/2023'));
    writeFileSync(join(cwd, 'two/karta.config.yaml'), CONFIG);
    writeFileSync(join(cwd, 'three/roadmap.yaml'), ROADMAP('Школа 3', '2019/2020'));
  });
  afterAll(() => rmSync(cwd, { recursive: true }));

  const run = (...args: string[]) => runKarta(['timeline', ...args], { cwd });

  test('each has its own terms; the caption says so, and JSON has the days of each', async () => {
    const { out, err } = await run('one', 'two', '--period', '2 четверть');
    expect(err).toBe('');
    expect(out).toMatch(/^Показано только: 2 четверть 2022\/2023 \(у школ разные дни\)\n/);
    const data = JSON.parse(
      (await run('one', 'two', '--period', '2 четверть', '--format', 'json')).out,
    );
    expect(data.filter.period).toMatchObject({
      name: '2 четверть 2022/2023 (у школ разные дни)',
      from: '2022-10-24',
      to: '2022-12-30',
      plans: [
        { file: 'one/roadmap.yaml', from: '2022-11-07', to: '2022-12-30' },
        { file: 'two/roadmap.yaml', from: '2022-10-24', to: '2022-12-23' },
      ],
    });
    const titles = data.plans.map(({ items }: { items: { title: string }[] }) =>
      items.map(({ title }) => title),
    );
    expect(titles).toEqual([['Зимой'], ['Осенью']]);
  });

  test('those whose calendar doesn’t know the days are left out, and that is said', async () => {
    const { code, out, err } = await run('--period', '2 четверть');
    expect(code).toBe(0);
    expect(out).not.toContain('Школа 3');
    expect(err).toBe(
      'karta: --period: «2 четверть» — неизвестно, какие это дни в 2019/2020 учебном году; напишите даты или внесите их в karta.config.yaml (calendar: terms); поэтому здесь нет three/roadmap.yaml\n',
    );
    const alone = await run('three', '--period', '2 четверть');
    expect(alone).toMatchObject({ code: 2, out: '' });
  });

  test('those of other schools don’t matter, not even if they can’t be read', async () => {
    writeFileSync(join(cwd, 'four/roadmap.yaml'), BROKEN);
    writeFileSync(
      join(cwd, 'four/audit.yaml'),
      'kind: audit\nschool: Школа 4\nfactors:\n  - name: Ф\n    parameters: [{code: "1.1", name: П}]\n',
    );
    expect((await run()).code).toBe(1);
    const { code, out, err } = await run('--school', 'школа 1, 2');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Показано только: школа — Школа 1, Школа 2\n/);
    expect((await run('--school', 'школа 4')).code).toBe(1);
  });
});

test('odd signs in a plan steer nothing when what it has is listed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'karta-'));
  const name = '"Завуч\\e[31m\\u202Eкто\\nто"';
  writeFileSync(
    join(folder, 'roadmap.yaml'),
    `kind: roadmap\ntitle: П\nschool: ${name}\nperiod: 2022/2023\ntasks:\n  - {id: T1, text: ${name}}\n` +
      `activities:\n  - {title: А, when: май, task: T1, codes: [${name}], responsible: ${name}}\n`,
  );
  for (const option of ['--role', '--code', '--school', '--task']) {
    const { code, err } = await runKarta(['timeline', option, 'нет такого'], { cwd: folder });
    expect(code).toBe(2);
    expect(err).not.toContain('\u001b');
    expect(err).not.toContain('\u202e');
    expect(err.trim()).not.toContain('\n');
  }
  rmSync(folder, { recursive: true });
});

describe('odd signs in what is typed', () => {
  test.each(['--period', '--role', '--code', '--school', '--state', '--task'])(
    '%s leaves them as text that steers nothing',
    async (option) => {
      const { code, err } = await runKarta(['timeline', ...SCHOOL, option, 'а\u001b[31m\u202eб']);
      expect(code).toBe(2);
      expect(err).not.toContain('\u001b');
      expect(err).not.toContain('\u202e');
    },
  );
});

describe('what people slip on', () => {
  const failing = async (...args: string[]) => (await runKarta([...args, '--lang', 'ru'])).err;

  test('a comma in the place of a code’s point is not two codes', async () => {
    expect(await failing('timeline', ...SCHOOL, '--code', '5,5')).toContain('может быть, «5.5»?');
  });

  test('work that is done late is done', async () => {
    const { out } = await runKarta(['responsible', ...SCHOOL, '--state', 'выполнено']);
    expect(out).toContain('Список учеников');
  });

  test('a list cut down to what is done does not say that nothing is overdue', async () => {
    const { out } = await runKarta(['overdue', ...SCHOOL, '--state', 'выполнено', '--lang', 'ru']);
    expect(out).toContain('Среди отобранных работ ничего не просрочено');
    const summary = await runKarta([
      'summary',
      ...SCHOOL,
      '--period',
      '1 четверть',
      '--lang',
      'ru',
    ]);
    expect(summary.out.replace(/\s+/g, ' ')).toContain('Среди отобранных работ просроченного нет');
  });

  test('an empty plan names the period that left it empty', async () => {
    const { out } = await runKarta([
      'plan',
      ...SCHOOL,
      '--period',
      'осенние каникулы',
      '--code',
      '4.1',
    ]);
    expect(out).toMatch(/^Показано только: осенние каникулы/);
  });

  test('a plan that could not be read is named in the report itself', async () => {
    const args = ['overdue', 'examples/region', '--lang', 'ru', '--width', '200'];
    expect((await runKarta(args)).out).toMatch(/^Не прочитано .*klyuchi\/roadmap\.yaml\n/);
    const data = JSON.parse((await runKarta([...args, '--format', 'json'])).out);
    expect(data.unreadable).toEqual(['examples/region/klyuchi/roadmap.yaml']);
  });

  test('the name of a file that says another format than --format', async () => {
    const call = ['plan', ...SCHOOL, '--format', 'docx', '--output', 'plan.html'];
    expect(await failing(...call)).toContain('оставьте одно из двух');
  });

  test('no file is written if one of them can’t be', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'karta-'));
    const plan = join(process.cwd(), 'examples/school-12');
    const call = ['coverage', plan, '--output', 'a.md', '--output', 'a.ics'];
    const { code } = await runKarta(call, { cwd });
    expect(code).toBe(2);
    expect(readdirSync(cwd)).toEqual([]);
    rmSync(cwd, { recursive: true });
  });

  test('a week by its number alone, and no year for a week', async () => {
    const { out } = await runKarta(['timeline', ...SCHOOL, '--period', 'неделя 16']);
    expect(out).toMatch(/^Показано только: неделя с 17 по 23 апреля 2023/);
    expect(await failing('timeline', ...SCHOOL, '--period', 'неделя 2045')).toContain('не период');
  });

  test('help in the words of the command that was called', async () => {
    expect(await failing('plan', '--csv', 'exel')).toContain('karta plan --help');
  });
});
