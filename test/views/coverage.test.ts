import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Plan } from '../../src/plan/model.ts';
import type { Matrix } from '../../src/report/report.ts';
import type { Table } from '../../src/report/table.ts';
import { coverage } from '../../src/views/coverage.ts';
import type { ViewContext } from '../../src/views/view.ts';
import { planOf } from '../plan/plan-of.ts';

const AUDIT = `factors:
  - name: Кадры
    code: "4"
    parameters:
      - {code: "4.1", name: Нехватка педагогов, level: high}
      - {code: "4.2", name: Нет психолога}
  - name: Родители
    parameters:
      - {code: "9.3", name: Родители в стороне, level: low}
`;

const work = (title: string, fields: string): string =>
  `  - {title: ${title}, when: до 15.10.2022, responsible: Методист, ${fields}}\n`;

const contextOn = (more: Partial<ViewContext> = {}): ViewContext => ({
  language: 'ru',
  today: '2022-10-01',
  within: 14,
  selection: {},
  verdicts: new Map(),
  layout: {},
  ...more,
});

/** What the view makes of one plan: its texts, its matrix, its tables and its data. */
function show(plan: Plan, more: Partial<ViewContext> = {}) {
  const { blocks, data } = coverage.build([plan], contextOn(more));
  const texts = blocks.flatMap((one) => (one.kind === 'paragraph' ? one.text : []));
  const matrix = blocks.find((one): one is Matrix => one.kind === 'matrix');
  const lists = Object.fromEntries(
    blocks.flatMap((one, index) => {
      const head = blocks[index - 1];
      return one.kind === 'table' && head?.kind === 'heading' ? [[head.text, rowsOf(one)]] : [];
    }),
  );
  const [plain] = (data as { plans: Record<string, unknown>[] }).plans;
  return { blocks, texts, matrix, lists, data: plain };
}

const rowsOf = ({ rows }: Table): string[][] =>
  rows.map(({ cells }) => cells.map(({ text }) => text));

/** Each row of a matrix in one line: its heads, and what stands in which column. */
const linesOf = (matrix: Matrix | undefined): string[] =>
  (matrix?.rows ?? []).map(({ heads, signs }) =>
    [
      heads.join(' | '),
      ...[...signs].map(([at, { sign }]) => `${matrix?.columns[at]?.label}${sign}`),
    ].join(' '),
  );

const OPEN = 'На эти параметры не отвечает ни одно мероприятие';
const UNANSWERED = 'Эти мероприятия не отвечают ни на один параметр аудита';

describe('what the plan answers to', () => {
  test('a sign says how far each answer has come', async () => {
    const yaml = `activities:\n${work('Курсы', 'codes: "4.1"')}${work('Беседы', 'codes: "4.1, 9.3", status: done')}${work('Собрания', 'codes: "9.3", status: cancelled')}`;
    const plan = await planOf(yaml, { audit: AUDIT });
    expect(linesOf(show(plan).matrix)).toEqual([
      '4.1 | Нехватка педагогов | высокий 1● 2✓',
      '4.2 | Нет психолога | ',
      '9.3 | Родители в стороне | низкий 2✓ 3–',
    ]);
    expect(linesOf(show(plan, { today: '2022-10-16' }).matrix)[0]).toContain('1! 2✓');
  });

  test('the legend tells only of the signs that are there', async () => {
    const plan = await planOf(`activities:\n${work('Курсы', 'codes: "4, 9.3"')}`, { audit: AUDIT });
    expect(show(plan).texts).toEqual([
      'Охвачено 3\u00a0из\u00a03 параметров аудита (100\u00a0%).',
      'Знаки: ●\u00a0запланировано',
    ]);
  });

  test('rows stand under their factors, activities under their numbers', async () => {
    const plan = await planOf(`activities:\n${work('Курсы', 'id: К-7, codes: "4.1, 9.3"')}`, {
      audit: AUDIT,
    });
    const { matrix } = show(plan);
    expect(matrix?.rows.map(({ group }) => group)).toEqual(['Кадры', 'Кадры', 'Родители']);
    expect(matrix?.columns).toEqual([{ label: 'К-7', title: 'Курсы' }]);
  });

  test('without levels in the audit there is no column for them', async () => {
    const audit = AUDIT.replace(/, level: \w+/g, '');
    const plan = await planOf(`activities:\n${work('Курсы', 'codes: "4.1"')}`, { audit });
    expect(show(plan).matrix?.heads).toEqual(['Код', 'Параметр']);
  });

  test.each([
    [
      'all done, late too',
      'steps: [{title: А, done: 14.10.2022}, {title: Б, done: 20.10.2022}]',
      '✓',
    ],
    [
      'one done, one to come',
      'steps: [{title: А, done: 14.10.2022}, {title: Б, when: май 2023}]',
      '●',
    ],
    ['one done, one overdue', 'steps: [{title: А, done: 14.10.2022}, {title: Б}]', '!'],
    [
      'a cancelled one does not hold up the rest',
      'steps: [{title: А, done: 14.10.2022}, {title: Б, status: cancelled}]',
      '✓',
    ],
    ['all cancelled', 'steps: [{title: А, status: cancelled}, {title: Б, status: cancelled}]', '–'],
  ])('the steps of an activity: %s', async (_, steps, sign) => {
    const plan = await planOf(`activities:\n${work('Курсы', `codes: "4.1", ${steps}`)}`, {
      audit: AUDIT,
    });
    const { matrix, data } = show(plan, { today: '2022-11-01' });
    expect(matrix?.rows[0]?.signs.get(0)?.sign).toBe(sign);
    expect(data).toMatchObject({ covered: sign === '–' ? 0 : 1 });
  });
});

describe('what is left open', () => {
  const yaml = `tasks: [{id: 1, text: Семьи, codes: ["9.3"]}]\nactivities:\n${work('Курсы', 'codes: "4.1", status: cancelled')}${work('Беседы', 'codes: []')}${work('Опрос', 'codes: "4.9"')}${work('Сбор', 'codes: "4.9, 7.1"')}${work('Психолог', 'codes: "4.2"')}`;

  test('parameters without an activity, and why if that can be told', async () => {
    const { lists, texts } = show(await planOf(yaml, { audit: AUDIT }));
    expect(texts[0]).toBe('Охвачен 1\u00a0из\u00a03 параметров аудита (33\u00a0%).');
    expect(lists[OPEN]).toEqual([
      ['4.1', 'Нехватка педагогов', 'Кадры', 'мероприятие отменено'],
      [
        '9.3',
        'Родители в стороне',
        'Родители',
        'код стоит у задачи или у всей дорожной карты, но мероприятий с ним нет',
      ],
    ]);
  });

  test('activities that answer to nothing in the audit, and why', async () => {
    const { lists, data } = show(await planOf(yaml, { audit: AUDIT }));
    expect(lists[UNANSWERED]).toEqual([
      ['2', 'Беседы', 'нет кодов'],
      ['3', 'Опрос', 'кода 4.9 нет в аудите'],
      ['4', 'Сбор', 'кодов 4.9, 7.1 нет в аудите'],
    ]);
    expect(data).toMatchObject({
      covered: 1,
      total: 3,
      percent: 33,
      uncovered: ['4.1', '9.3'],
      unanswered: [
        { activity: 2, id: null, title: 'Беседы', codes: [] },
        { activity: 3, codes: ['4.9'] },
        { activity: 4, codes: ['4.9', '7.1'] },
      ],
    });
  });

  test('nothing is listed where nothing is left open', async () => {
    const plan = await planOf(`activities:\n${work('Курсы', 'codes: "4, 9.3, 4.9"')}`, {
      audit: AUDIT,
    });
    expect(show(plan).lists).toEqual({});
  });

  test('a cancelled activity without codes is not listed', async () => {
    const plan = await planOf(
      `activities:\n${work('Курсы', 'codes: "4, 9.3"')}${work('Беседы', 'codes: [], status: cancelled')}`,
      { audit: AUDIT },
    );
    expect(show(plan).lists).toEqual({});
  });

  test('where nothing answers to anything there is no matrix', async () => {
    const plan = await planOf(`activities:\n${work('Курсы', 'codes: "1.1"')}`, { audit: AUDIT });
    const { matrix, texts } = show(plan);
    expect(matrix).toBeUndefined();
    expect(texts).toEqual(['Охвачено 0\u00a0из\u00a03 параметров аудита (0\u00a0%).']);
  });
});

describe('a part of the work', () => {
  test('only work that is asked for answers, and the report says so', async () => {
    const yaml = `activities:\n${work('Курсы', 'codes: "4.1"')}  - {title: Беседы, when: май 2023, responsible: Директор, codes: "4.2"}\n`;
    const plan = await planOf(yaml, { audit: AUDIT });
    const { texts, lists, data } = show(plan, { selection: { roles: ['директор'] } });
    expect(texts[0]).toBe(
      'Охвачен 1\u00a0из\u00a03 параметров аудита (33\u00a0%), считая только отобранные мероприятия.',
    );
    const [heading] = Object.keys(lists);
    expect(heading).toContain('из отобранных');
    expect(data).toMatchObject({ uncovered: ['4.1', '9.3'] });
  });

  test('codes choose parameters, and activities that name them in vain', async () => {
    const yaml = `activities:\n${work('Курсы', 'codes: "4.1"')}${work('Беседы', 'codes: "9.3"')}${work('Опрос', 'codes: "9.9"')}${work('Сбор', 'codes: "7.7"')}`;
    const plan = await planOf(yaml, { audit: AUDIT });
    const one = show(plan, { selection: { codes: ['9.3, 9.9'] } });
    expect(one.texts[0]).toBe(
      'Охвачен 1\u00a0из\u00a01 отобранного параметра аудита (100\u00a0%).',
    );
    expect(linesOf(one.matrix)).toEqual(['9.3 | Родители в стороне | низкий 2●']);
    expect(one.lists).toEqual({ [UNANSWERED]: [['3', 'Опрос', 'кода 9.9 нет в аудите']] });
    const none = show(plan, { selection: { codes: ['7.7'] } });
    expect(none.texts).toEqual(['В аудите нет параметров с такими кодами.']);
    expect(none.lists[UNANSWERED]).toHaveLength(1);
  });

  test('a selection that leaves out nothing changes nothing', async () => {
    const plan = await planOf(`activities:\n${work('Курсы', 'codes: "4.1"')}`, { audit: AUDIT });
    expect(show(plan, { selection: { roles: ['методист'] } })).toEqual(show(plan));
  });
});

describe('what can’t be trusted is not shown as if it could', () => {
  test('codes that number the rows of the audit', async () => {
    const audit = `factors:\n${['2.2', '4.1', '5.5', '7.4'].map((code) => `  - {name: Ф${code}, parameters: [{code: "${code}", name: П${code}}]}\n`).join('')}`;
    const cited = ['1.2', '2.1', '3.1', '4.1'].map((code) => work(`М${code}`, `codes: "${code}"`));
    const { texts, data } = show(await planOf(`activities:\n${cited.join('')}`, { audit }));
    expect(texts[0]).toMatch(/^Верить этим цифрам нельзя: .*4\.1 вместо 7\.4.*karta validate/);
    expect(data).toMatchObject({ renumbered: true, covered: 1 });
  });

  test.each([
    ['the roadmap', 'codes: [["4.1"]]', AUDIT, 'Часть дорожной карты не прочитана'],
    ['the audit', 'codes: "4.1"', AUDIT.replace('{code: "9.3",', '{'), 'Часть аудита не прочитана'],
  ])('a part of %s that could not be read', async (_, fields, audit, text) => {
    const plan = await planOf(`activities:\n${work('Курсы', fields)}${work('Б', 'codes: "4.1"')}`, {
      audit,
    });
    const { texts, data } = show(plan);
    expect(texts[0]).toContain(text);
    expect(data).toMatchObject({ complete: false });
  });
});

describe('without an audit', () => {
  test.each([
    ['missing', 'нет'],
    ['outside', 'вне проверяемой папки'],
    ['unreadable', 'не открывается'],
    ['not-an-audit', 'не аудит'],
  ] as const)('one sentence says why: %s', async (reason, words) => {
    const plan = await planOf(`activities:\n${work('Курсы', 'codes: "4.1"')}`);
    const at = { file: 'roadmap.yaml', path: ['audit'] };
    const without = { ...plan, auditProblem: { reason, file: 'a/audit.yaml', at } };
    const { blocks, texts, data } = show(without);
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'heading', 'paragraph']);
    expect(texts[0]).toContain(words);
    expect(texts[0]).toContain('a/audit.yaml');
    expect(data).toMatchObject({ audit: null, parameters: [], total: 0, percent: null });
  });

  test('that has a mistake in its YAML, and that nobody can name', async () => {
    const plan = await planOf(`activities:\n${work('Курсы', 'codes: "4.1"')}`);
    expect(show({ ...plan, auditFile: 'audit.yaml' }).texts[0]).toContain('не читается');
    expect(show(plan).texts[0]).toContain('неизвестно, где лежит аудит');
  });

  test('an audit without parameters asks for nothing', async () => {
    const plan = await planOf(`activities:\n${work('Курсы', 'codes: "4.1"')}`, {
      audit: 'factors: []\n',
    });
    const { blocks, texts } = show(plan);
    expect(texts).toEqual(['В аудите нет ни одного параметра: отвечать не на что.']);
    expect(blocks.some(({ kind }) => kind === 'table' || kind === 'matrix')).toBe(false);
  });
});

test('100 % and 0 % are said only where they are exact', async () => {
  const codes = Array.from({ length: 300 }, (_, index) => `1.${index + 1}`);
  const audit = `factors:\n  - name: Ф\n    parameters:\n${codes.map((code) => `      - {code: "${code}", name: П}\n`).join('')}`;
  const percentOf = async (answered: number): Promise<unknown> => {
    const cited = codes.slice(0, answered).map((code) => work('М', `codes: "${code}"`));
    const plan = await planOf(`activities:\n${cited.join('')}${work('Ещё', 'codes: []')}`, {
      audit,
    });
    return show(plan).data?.percent;
  };
  expect(await Promise.all([0, 1, 299, 300].map(percentOf))).toEqual([0, 1, 99, 100]);
});

test('the lists, the matrix and the data say the same of any plan', async () => {
  const code = fc.constantFrom('4.1', '4.2', '9.3', '4', '4.9');
  const one = fc.record({
    codes: fc.array(code, { maxLength: 3 }),
    status: fc.constantFrom('planned', 'done', 'cancelled'),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(one, { minLength: 1, maxLength: 6 }), async (works) => {
      const list = works.map(({ codes, status }) =>
        work('М', `codes: [${codes.map((text) => `"${text}"`).join(', ')}], status: ${status}`),
      );
      const { data, lists, matrix } = show(
        await planOf(`activities:\n${list.join('')}`, { audit: AUDIT }),
      );
      const { parameters, uncovered, covered } = data as {
        parameters: { code: string; activities: number[]; covered: boolean }[];
        uncovered: string[];
        covered: number;
      };
      expect((lists[OPEN] ?? []).map(([first]) => first)).toEqual(uncovered);
      expect(parameters.filter((each) => each.activities.length > 0)).toHaveLength(covered);
      parameters.forEach((each, row) => {
        const live = [...(matrix?.rows[row]?.signs.values() ?? [])].filter(
          ({ sign }) => sign !== '–',
        );
        expect(live.length > 0).toBe(each.covered);
        expect(each.activities).toHaveLength(live.length);
      });
    }),
    { numRuns: 60 },
  );
});

test('more answers than anybody could read are not listed', async () => {
  const parameters = Array.from({ length: 1000 }, (_, index) => `{code: "4.${index}", name: П}`);
  const audit = `factors: [{name: Ф, code: "4", parameters: [${parameters.join(', ')}]}]\n`;
  const works = Array.from({ length: 501 }, () => work('М', 'codes: "4"'));
  const { texts, matrix, data } = show(await planOf(`activities:\n${works.join('')}`, { audit }));
  expect(texts[1]).toContain('слишком много');
  expect(matrix).toBeUndefined();
  expect(data).toMatchObject({ covered: 1000, total: 1000 });
  expect(data).toHaveProperty('parameters.0.activities', null);
});

test('texts of strangers stay as they are', async () => {
  const evil = '<script>alert(1)</script> ]]> =1+1 \u202e $& …';
  const plan = await planOf(`activities:\n${work(JSON.stringify(evil), 'codes: "1.1"')}`, {
    audit: AUDIT,
  });
  const odd = { ...plan, audit: undefined, auditFile: '$&/…/audit.yaml' };
  expect(show(plan).lists[UNANSWERED]?.[0]?.[1]).toBe(evil);
  expect(show(odd).texts[0]).toContain('$&/…/audit.yaml записан');
});
