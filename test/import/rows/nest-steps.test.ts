import { describe, expect, test } from 'vitest';
import { readColumns } from '../../../src/import/columns/read-columns.ts';
import { readActivities } from '../../../src/import/rows/read-activities.ts';
import { tableOf } from '../table-of.ts';

const HEADS = ['№', 'Мероприятие', 'Код', 'Срок', 'Ответственные'];

type Rows = readonly (readonly string[])[];

/** What tables with these rows come to. */
function read(...tables: Rows[]) {
  const headed = tables.map((rows, index) => {
    const table = tableOf([HEADS, ...rows], index + 1);
    const { columns } = readColumns(table, new Map());
    if (!columns) throw new Error('no columns');
    return { table, columns };
  });
  const { activities, remarks } = readActivities(headed);
  return {
    ids: activities.map(({ value }) => value.id),
    values: activities.map(({ value }) => value),
    sections: activities.map(({ section }) => section),
    said: remarks.map(({ message }) => message.ru),
  };
}

const OTHERS: Rows = [
  ['1', 'Тест', '8.2', 'май', 'Психолог'],
  ['2', 'Беседы', '8.2', 'май', 'Психолог'],
];

describe('rows 3.1, 3.2… below a row 3 with a title alone', () => {
  const head = ['3', 'Учёба', '', '', ''];
  const first = ['3.1', 'Курсы', '5.5', 'июнь', 'Методист'];
  const second = ['3.2', 'Семинар', '5.5', 'до 28.04.2023', 'Методист'];
  const nested = {
    id: 3,
    title: 'Учёба',
    codes: ['5.5'],
    responsible: 'Методист',
    steps: [
      { title: 'Курсы', when: 'июнь' },
      { title: 'Семинар', when: 'до 28.04.2023' },
    ],
  };

  test('are its steps', () => {
    const { values, said } = read([...OTHERS, head, first, second]);
    expect(values[2]).toEqual(nested);
    expect(said).toEqual([]);
  });

  test('may stand in a further table, under the same heading', () => {
    const { ids, values, said } = read(
      [...OTHERS, head, second, ['4', 'Сбор', '8.2', 'май', '']],
      [head, first],
    );
    expect(ids).toEqual([1, 2, 3, 4]);
    expect(values[2]).toEqual(nested);
    expect(said).toEqual([]);
  });

  test('are activities of their own where their codes differ', () => {
    const other = ['3.2', 'Семинар', '9.3', 'май', 'Методист'];
    expect(read([...OTHERS, head, first, other]).ids).toEqual([1, 2, 3, '3.1', '3.2']);
  });

  test('are activities of a section if all are numbered so', () => {
    const { ids, sections, said } = read([
      ['1', 'Кадры', '', '', ''],
      ['1.1', 'Курсы', '5.5', 'июнь', 'Методист'],
      ['2', 'Семьи', '', '', ''],
      ['2.1', 'Беседы', '8.2', 'май', 'Психолог'],
    ]);
    expect([ids, sections]).toEqual([
      ['1.1', '2.1'],
      ['Кадры', 'Семьи'],
    ]);
    expect(said).toEqual([
      expect.stringContaining('«Кадры» прочитано как раздел'),
      expect.stringContaining('«Семьи» прочитано как раздел'),
    ]);
  });
});

describe('rows 2.1, 2.2… without a row 2', () => {
  const rows: Rows = [
    ['1', 'Тест', '8.2', 'май', 'Психолог'],
    ['2.1', 'Курсы', '5.5', 'июнь', 'Методист'],
    ['2.2', 'Семинар', '5.5', 'июнь', 'Директор'],
  ];

  test('are steps of an activity without a title of its own', () => {
    const { values, said } = read([...rows, ['3', 'Беседы', '8.2', 'май', 'Психолог']]);
    expect(values.map(({ id }) => id)).toEqual([1, 2, 3]);
    expect(values[1]).toEqual({
      id: 2,
      codes: ['5.5'],
      when: 'июнь',
      steps: [
        { title: 'Курсы', responsible: 'Методист' },
        { title: 'Семинар', responsible: 'Директор' },
      ],
    });
    expect(said).toEqual([]);
  });

  test.each<[string, Rows]>([
    ['a gap is left', [...rows, ['4', 'Беседы', '8.2', 'май', 'Психолог']]],
    ['one is missing', [rows[0] ?? [], rows[2] ?? []]],
    ['all are numbered so', [rows[1] ?? [], rows[2] ?? []]],
  ])('keep their numbers if %s', (_, all) => {
    expect(read(all).ids).toContain('2.2');
  });
});

test('an activity that a further table names again under other dates is one', () => {
  const { values, said } = read(OTHERS, [['2', 'Беседы', '8.2', 'по графику', 'Психолог']]);
  expect(values).toHaveLength(2);
  expect(values[1]?.when).toEqual(['май', 'по графику']);
  expect(said).toEqual([]);
});

test('tables that number other activities alike are numbered anew', () => {
  const { ids, said } = read(OTHERS, [['1', 'Курсы', '5.5', 'июнь', 'Методист']]);
  expect(ids).toEqual([1, 2, 3]);
  expect(said).toEqual([expect.stringContaining('пронумерованы подряд, от 1 до 3')]);
});
