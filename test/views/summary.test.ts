import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Plan } from '../../src/plan/model.ts';
import type { Block } from '../../src/report/report.ts';
import { groupsOf, printedTable, type Table } from '../../src/report/table.ts';
import { overdue } from '../../src/views/overdue.ts';
import { commandPaths } from '../../src/views/summary/command-path.ts';
import { shellPath } from '../../src/views/summary/shell-path.ts';
import { summary } from '../../src/views/summary.ts';
import type { Verdict, ViewContext } from '../../src/views/view.ts';
import { planOf } from '../plan/plan-of.ts';
import { runKarta } from '../run-karta.ts';

const AUDIT = `factors:
  - name: Кадры
    parameters:
      - {code: "4.1", name: Нехватка педагогов}
      - {code: "4.2", name: Нет психолога}
`;

const work = (fields: string): string =>
  `  - {title: Беседы, responsible: Методист, codes: "4.1", ${fields}}\n`;

/** A plan of that school in a folder of its own; done by the audit unless told. */
async function schoolPlan(
  { name = 'Школа', folder = 'a', municipality = '', id = '' },
  works: readonly string[] = [work('when: до 15.05.2023')],
): Promise<Plan> {
  const fields = [`name: ${JSON.stringify(name)}`]
    .concat(municipality && `municipality: ${municipality}`, id && `id: ${id}`)
    .filter(Boolean);
  const yaml = `school: {${fields.join(', ')}}\nactivities:\n${works.join('')}`;
  const plan = await planOf(yaml, { audit: AUDIT });
  return { ...plan, at: { ...plan.at, file: `${folder}/roadmap.yaml` } };
}

const verdict = (more: Partial<Verdict> = {}, errors = 0): Verdict => ({
  school: undefined,
  file: '',
  hasRoadmap: true,
  isReadable: true,
  ready: errors === 0,
  counts: { error: errors, warning: 0, info: 0 },
  ...more,
});

type Judged = readonly [plan: Plan, verdict?: Verdict];

function show(judged: readonly Judged[], more: Partial<ViewContext> = {}) {
  const context: ViewContext = {
    language: 'ru',
    today: '2022-11-14',
    within: 14,
    selection: {},
    layout: {},
    verdicts: new Map(judged.map(([plan, one = verdict()]) => [plan, one])),
    ...more,
  };
  const plans = judged.map(([plan]) => plan);
  const { blocks, data } = summary.build(plans, context);
  const [table, attention] = blocks.filter((one): one is Table => one.kind === 'table');
  return {
    blocks,
    words: textOf(blocks[1]),
    table: table as Table,
    rows: table ? rowsOf(table) : [],
    attention: attention ? rowsOf(attention) : [],
    data: data as { plans: Record<string, unknown>[]; totals: Record<string, number> },
  };
}

const textOf = (block: Block | undefined): string =>
  block?.kind === 'paragraph' ? block.text : '';

/** What people see of a table. */
const rowsOf = (table: Table): string[][] =>
  printedTable(table).rows.map(({ cells }) => cells.map(({ text }) => text));

const firsts = (rows: readonly string[][]): (string | undefined)[] => rows.map(([first]) => first);

describe('one row a school', () => {
  test('counts activities, and their work by its times', async () => {
    const plan = await schoolPlan({}, [
      work('when: [до 10.10.2022, до 20.11.2022, до 15.05.2023]'),
      work('when: до 14.10.2022, done: 20.10.2022'),
      work('when: до 14.10.2022, done: 13.10.2022'),
      work('when: до 14.10.2022, status: cancelled'),
      work('when: по мере необходимости'),
    ]);
    const { rows, data } = show([[plan, verdict({}, 2)]]);
    expect(rows[0]).toEqual([
      'Школа',
      '5',
      '2\u00a0из\u00a06',
      '1',
      '1',
      '1',
      '1\u00a0из\u00a02',
      '2',
      'не готово',
    ]);
    expect(data.plans[0]).toEqual({
      school: 'Школа',
      municipality: null,
      file: 'a/roadmap.yaml',
      title: 'План',
      activities: 5,
      items: 6,
      done: 2,
      overdue: 1,
      soon: 1,
      undated: 1,
      uncovered: 1,
      parameters: 2,
      errors: 2,
      warnings: 0,
      ready: false,
      readable: true,
      roadmap: true,
    });
  });

  test('an activity whose time could not be read counts as one', async () => {
    const plan = await schoolPlan({}, [work('when: до 15.05.2023'), work('place: Школа')]);
    expect(show([[plan]]).data.plans[0]).toMatchObject({ activities: 2, items: 1 });
  });

  test('numbers are values for spreadsheets', async () => {
    const { table } = show([[await schoolPlan({})]]);
    const values = table.rows[0]?.cells.map(({ value }) => value);
    expect(values).toEqual([
      undefined,
      ...[1, 0, 1, 0, 0, 0, 1, 2, 0].map((number) => ({ number })),
      undefined,
    ]);
  });

  test('the totals come last and are the sums of the rows', async () => {
    const late = [work('when: до 10.10.2022'), work('when: до 11.10.2022')];
    const { rows, data } = show([
      [await schoolPlan({ name: 'А', folder: 'a' }, late), verdict({}, 3)],
      [await schoolPlan({ name: 'Б', folder: 'b' })],
    ]);
    expect(rows.at(-1)).toEqual([
      'Всего: 2 школы',
      '3',
      '0\u00a0из\u00a03',
      '2',
      '0',
      '0',
      '2\u00a0из\u00a04',
      '3',
      'готово: 1',
    ]);
    expect(data.totals).toEqual({
      plans: 2,
      schools: 2,
      ready: 1,
      late: 1,
      unreadable: 0,
      activities: 3,
      items: 3,
      done: 0,
      overdue: 2,
      soon: 0,
      undated: 0,
      uncovered: 2,
      parameters: 4,
      errors: 3,
      warnings: 0,
    });
  });

  test('a school with several plans has a row for each, told apart by title or else by file', async () => {
    const [one, other] = [await schoolPlan({ folder: 'a' }), await schoolPlan({ folder: 'b' })];
    expect(firsts(show([[one], [{ ...other, title: 'Программа' }]]).rows)).toEqual([
      'Школа\nПлан',
      'Школа\nПрограмма',
      'Всего: 1 школа',
    ]);
    expect(firsts(show([[one], [other]]).rows)).toEqual([
      'Школа\na/roadmap.yaml',
      'Школа\nb/roadmap.yaml',
      'Всего: 1 школа',
    ]);
  });

  test('schools of two municipalities may have the same name', async () => {
    const { rows, data } = show([
      [await schoolPlan({ municipality: 'Лесной' })],
      [await schoolPlan({ municipality: 'Заречный' })],
    ]);
    expect(firsts(rows)).toEqual(['Школа', 'Школа', '2 школы']);
    expect(data.totals.schools).toBe(2);
  });

  test('work that is asked for is counted alone; risks and errors are those of the plan', async () => {
    const works = [
      work('when: до 10.10.2022'),
      work('when: до 10.10.2022').replace('Методист', 'Директор'),
    ];
    const { data } = show([[await schoolPlan({}, works), verdict({}, 1)]], {
      selection: { roles: ['директор'] },
    });
    expect(data.plans[0]).toMatchObject({ activities: 1, overdue: 1, uncovered: 1, errors: 1 });
  });
});

describe('what is not known is not shown as nothing', () => {
  test('a roadmap that can’t be read', async () => {
    const { rows, data, words } = show([
      [await schoolPlan({}), verdict({ isReadable: false, ready: false }, 1)],
    ]);
    expect(rows[0]).toEqual(['Школа', '—', '—', '—', '—', '—', '—', '1', 'не читается']);
    expect(data.plans[0]).toMatchObject({ activities: null, overdue: null, readable: false });
    expect(data.totals).toMatchObject({ activities: 0, unreadable: 1 });
    expect(words).toContain('У 1 школы план не читается.');
  });

  test('an audit without a roadmap', async () => {
    const audit = { ...(await schoolPlan({}, [])), hasRoadmap: false };
    const { rows, data, words } = show([[audit, verdict({ hasRoadmap: false, ready: false })]]);
    expect(rows[0]?.at(-1)).toBe('нет дорожной карты');
    expect(data.plans[0]).toMatchObject({ readable: true, roadmap: false, activities: null });
    expect(words).toContain('У 1 школы нет дорожной карты.');
  });

  test('risks where there is no audit, or where a part of either file could not be read', async () => {
    const plan = await schoolPlan({});
    const { audit } = plan;
    const rejected = [{ file: plan.at.file, path: ['activities', 0, 'codes'] }];
    const odd = [
      { ...plan, audit: undefined },
      { ...plan, audit: audit && { ...audit, complete: false } },
      { ...plan, rejected },
    ];
    for (const one of odd) expect(show([[one]]).rows[0]?.[6]).toBe('—');
  });
});

test('a school whose audit can’t be read is not ready', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'karta-'));
  try {
    for (const school of ['a', 'b']) cpSync('examples/school-12', join(folder, school), COPY);
    appendFileSync(join(folder, 'a/audit.yaml'), 'factors: [\n');
    const { out } = await runKarta(['summary', '--format', 'json', '--today', '2023-04-24'], {
      cwd: folder,
    });
    const plans = JSON.parse(out).plans.map(({ file, errors, ready, uncovered }: RowData) => ({
      ...{ file, errors, ready, uncovered },
    }));
    expect(plans).toEqual([
      { file: 'a/roadmap.yaml', errors: 1, ready: false, uncovered: null },
      { file: 'b/roadmap.yaml', errors: 0, ready: true, uncovered: 0 },
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

interface RowData {
  file: string;
  errors: number;
  ready: boolean;
  uncovered: number | null;
}

const COPY = { recursive: true };

describe('municipalities', () => {
  const plans = async (): Promise<Judged[]> => [
    [await schoolPlan({ name: 'Школа № 12', municipality: 'Ярский', folder: 'a' })],
    [await schoolPlan({ name: 'Школа № 7', folder: 'b' })],
    [await schoolPlan({ name: 'Школа № 2', municipality: 'Ярский', folder: 'c' })],
    [await schoolPlan({ name: 'Гимназия', municipality: 'Алый', folder: 'd' })],
  ];
  const groups = ({ table }: { table: Table }) =>
    groupsOf(table.rows).map(({ name, rows }) => [name, ...rows.map((row) => row.cells[0]?.text)]);

  test('stand by name, and their schools by name and number', async () => {
    expect(groups(show(await plans()))).toEqual([
      ['Алый', 'Гимназия'],
      ['Ярский', 'Школа № 2', 'Школа № 12'],
      ['Муниципалитет не указан', 'Школа № 7'],
      ['Муниципалитеты вместе', '4 школы'],
    ]);
  });

  test('are left out if that is asked for, or if no school names one', async () => {
    const ungrouped = show(await plans(), { layout: { group: 'none' } });
    expect(ungrouped.table.groupTitle).toBeUndefined();
    expect(firsts(ungrouped.rows)).toEqual([
      'Гимназия',
      'Школа № 2',
      'Школа № 7',
      'Школа № 12',
      'Всего: 4 школы',
    ]);
    expect(show([[await schoolPlan({})]]).table.groupTitle).toBeUndefined();
  });

  test('are those of the audit if the roadmap gives but a name', async () => {
    const plan = await schoolPlan({});
    const at = plan.at;
    const school = { at, nameAt: at, name: 'Школа', id: undefined, municipality: 'Алый' };
    const named = { ...plan, audit: plan.audit && { ...plan.audit, school } };
    expect(show([[named]]).data.plans[0]).toMatchObject({ municipality: 'Алый' });
  });
});

describe('sorting', () => {
  const late = (number: number): string[] =>
    Array.from({ length: number }, () => work('when: до 10.10.2022'));

  test.each([
    ['school', ['А', 'Б', 'В', 'Г']],
    ['overdue', ['Б', 'А', 'В', 'Г']],
    ['errors', ['В', 'Г', 'А', 'Б']],
    ['ready', ['Г', 'В', 'А', 'Б']],
  ])('by %s: the most urgent first, those alike by name', async (sort, names) => {
    const { rows } = show(
      [
        [await schoolPlan({ name: 'Г' }), verdict({ isReadable: false, ready: false }, 1)],
        [await schoolPlan({ name: 'Б' }, late(2))],
        [await schoolPlan({ name: 'В' }), verdict({}, 5)],
        [await schoolPlan({ name: 'А' })],
      ],
      { layout: { sort } },
    );
    expect(firsts(rows).slice(0, -1)).toEqual(names);
  });

  test('by risks and by what is due soon', async () => {
    const soon = await schoolPlan({ name: 'Б' }, [work('when: до 20.11.2022')]);
    const answered = await schoolPlan({ name: 'А' }, [
      work('when: до 15.05.2023').replace('"4.1"', '"4.1, 4.2"'),
    ]);
    for (const sort of ['soon', 'uncovered']) {
      expect(firsts(show([[answered], [soon]], { layout: { sort } }).rows)[0], sort).toBe('Б');
    }
  });
});

describe('the first words', () => {
  test.each([
    [0, 0, 'Планы всех школ готовы к утверждению. Просроченного нет.'],
    [1, 0, 'План готов к утверждению у 2 школ из 3. Просроченного нет.'],
    [2, 1, 'План готов к утверждению у 1 школы из 3. Просрочен 1 срок у 1 школы.'],
    [3, 2, 'План ещё не готов к утверждению ни у одной школы. Просрочено 2 срока у 2 школ.'],
  ])('%i of 3 schools with errors, %i with overdue work', async (wrong, late, words) => {
    const names = ['А', 'Б', 'В'];
    const judged = names.map(async (name, index): Promise<Judged> => {
      const works = index < late ? [work('when: до 10.10.2022')] : undefined;
      return [await schoolPlan({ name }, works), verdict({}, index < wrong ? 1 : 0)];
    });
    expect(show(await Promise.all(judged)).words).toBe(`На 14.11.2022 в сводке 3 школы. ${words}`);
  });

  test('no school at all', () => {
    const { blocks, words } = show([]);
    expect(words).toBe('На 14.11.2022 в сводке 0 школ.');
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph']);
  });
});

describe('whom to call', () => {
  test('what can’t be read first, then errors, then what is overdue; with the command that tells more', async () => {
    const late = [work('when: до 10.11.2022'), work('when: до 31.10.2022')];
    const { attention } = show([
      [await schoolPlan({ name: 'А', folder: 'all well' })],
      [await schoolPlan({ name: 'Б', folder: 'd/late' }, late)],
      [await schoolPlan({ name: 'В', folder: 'мои школы/№ 5' }, late), verdict({}, 2)],
      [
        await schoolPlan({ name: 'Г', folder: 'g' }),
        verdict({ isReadable: false, ready: false }, 1),
      ],
    ]);
    expect(attention).toEqual([
      ['Г', 'дорожная карта не читается: её дела не посчитаны', 'karta validate g'],
      [
        'В',
        '2 ошибки\nпросрочено: 2 срока, больше всего на 14 дней\nрисков без ответа: 1',
        'karta validate "мои школы/№ 5"\nkarta overdue "мои школы/№ 5"',
      ],
      [
        'Б',
        'просрочено: 2 срока, больше всего на 14 дней\nрисков без ответа: 1',
        'karta overdue d/late',
      ],
    ]);
  });

  test('nobody if all is well', async () => {
    expect(show([[await schoolPlan({})]]).attention).toEqual([]);
  });

  test('is short for a region of many schools', async () => {
    const plan = await schoolPlan({});
    const judged = Array.from({ length: 1000 }, (_, index): Judged => {
      const school = plan.school && { ...plan.school, name: `Школа № ${index}` };
      return [{ ...plan, school }, verdict({}, 1)];
    });
    const { attention, blocks, rows } = show(judged);
    expect(rows).toHaveLength(1001);
    expect(attention).toHaveLength(20);
    expect(textOf(blocks.at(-1))).toMatch(/^И ещё 980 школ:/);
  });
});

describe('commands that can be copied', () => {
  test('a folder stands for the only plan in it', () => {
    const pathOf = commandPaths([
      'a/roadmap.yaml',
      'b/x.roadmap.yaml',
      'b/y.roadmap.yaml',
      'r.yaml',
    ]);
    expect(['a/roadmap.yaml', 'b/x.roadmap.yaml', 'r.yaml'].map(pathOf)).toEqual([
      'a',
      'b/x.roadmap.yaml',
      'r.yaml',
    ]);
    expect(commandPaths(['../roadmap.yaml'])('../roadmap.yaml')).toBe('../roadmap.yaml');
    expect(commandPaths(['a/roadmap.yaml', 'a/b/roadmap.yaml'])('a/roadmap.yaml')).toBe(
      'a/roadmap.yaml',
    );
  });

  test('what would run as a command is left out', () => {
    expect(shellPath('школа №5/план (2).yaml')).toBe('"школа №5/план (2).yaml"');
    expect(shellPath('-rf/roadmap.yaml')).toBe('./-rf/roadmap.yaml');
    const evil = ['$(reboot)', '`reboot`', 'a"; reboot; "', '%PATH%', 'a\nb', 'a\u202eb', "a'b"];
    for (const path of evil) expect(shellPath(path), path).toBeUndefined();
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (path) => {
        expect(shellPath(path) ?? '').toMatch(/^(?:[\p{L}\p{N}_./-]*|"[^"$`\\%!\n]*")$/u);
      }),
    );
  });
});

test('overdue here is what karta overdue lists', async () => {
  const when = fc.constantFrom('до 10.10.2022', 'октябрь 2022', 'ноябрь 2022', 'по запросу');
  const status = fc.constantFrom('planned', 'done', 'cancelled', 'in-progress');
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(when, status), { minLength: 1, maxLength: 6 }),
      async (works) => {
        const plan = await schoolPlan(
          {},
          works.map(([time, state]) => work(`when: ${time}, status: ${state}`)),
        );
        const { data } = show([[plan]]);
        const { overdue: late, soon, undated } = data.totals;
        const context = { language: 'ru', today: '2022-11-14', within: 14 } as const;
        const listed = overdue.build([plan], {
          ...context,
          selection: {},
          layout: {},
          verdicts: new Map(),
        }).data as { plans: { items: { state: string }[] }[] };
        const states = listed.plans[0]?.items.map(({ state }) => state) ?? [];
        const number = (state: string): number => states.filter((one) => one === state).length;
        expect([late, soon, undated]).toEqual(['overdue', 'soon', 'undated'].map(number));
      },
    ),
    { numRuns: 40 },
  );
});
