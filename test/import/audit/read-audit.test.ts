import { describe, expect, test } from 'vitest';
import { readAudit } from '../../../src/import/audit/read-audit.ts';
import type { TableBlock } from '../../../src/import/block.ts';
import type { ColumnField, TableColumns } from '../../../src/import/column-field.ts';
import { table } from '../front/blocks.ts';

/** Columns that hold these fields, under heads of the same name; `?` is a head that nobody knows. */
function columns(...fields: (ColumnField | '?')[]): TableColumns {
  return {
    kind: 'audit',
    columns: fields.map((field, index) => ({
      index,
      head: field === '?' ? 'Источник' : field,
      field: field === '?' ? undefined : field,
    })),
    firstRow: 0,
  };
}

const USUAL = columns('number', 'factor', 'parameter', 'codes');

function read(block: TableBlock, fields: TableColumns = USUAL) {
  const { factors, remarks } = readAudit(block, fields);
  return {
    factors,
    said: remarks.map(({ kind, place, message }) => `${kind} ${place?.row}: ${message.ru}`),
  };
}

describe('a factor over several rows', () => {
  const expected = [
    { name: 'Контингент', parameters: [{ code: '2.2', name: 'Малообеспеченные семьи' }] },
    {
      name: 'Родители',
      parameters: [
        { code: '9.3', name: 'Далеки от школы' },
        { code: '9.10', name: 'Не помогают в учёбе' },
      ],
    },
  ];
  test.each([
    ['merged', '^'],
    ['left empty', ''],
    ['said again', 'Родители'],
  ])('%s', (_, below) => {
    const block = table([
      ['1', 'Контингент', 'Малообеспеченные семьи', '2.2'],
      ['2', 'Родители', 'Далеки от школы', '9.3'],
      [below === '^' ? '^' : '', below, 'Не помогают в учёбе', '9.10'],
    ]);
    expect(read(block)).toEqual({ factors: expected, said: [] });
  });
});

test('a factor in a row of its own', () => {
  const block = table([
    ['4. Кадры', '<', '<'],
    ['1', 'Нехватка педагогов', '4.1'],
    ['2', 'Нет психолога', '4.3'],
  ]);
  expect(read(block, columns('number', 'parameter', 'codes'))).toEqual({
    factors: [
      {
        name: 'Кадры',
        code: '4',
        parameters: [
          { code: '4.1', name: 'Нехватка педагогов' },
          { code: '4.3', name: 'Нет психолога' },
        ],
      },
    ],
    said: [],
  });
});

test('a number before a factor that its codes do not begin with is no code', () => {
  const { factors, said } = read(table([['1', '2. Родители', 'Далеки от школы', '9.3']]));
  expect(factors).toEqual([
    { name: 'Родители', parameters: [{ code: '9.3', name: 'Далеки от школы' }] },
  ]);
  expect(said).toEqual([expect.stringMatching(/^doubt 1: Число 2/)]);
});

test('codes before the parameters, without a column of codes', () => {
  const block = table([['Родители', '9.3. Далеки от школы\n9.5 Не помогают\nв учёбе']]);
  expect(read(block, columns('factor', 'parameter'))).toEqual({
    factors: [
      {
        name: 'Родители',
        parameters: [
          { code: '9.3', name: 'Далеки от школы' },
          { code: '9.5', name: 'Не помогают в учёбе' },
        ],
      },
    ],
    said: [],
  });
});

describe('several parameters in a cell', () => {
  const expected = [
    { code: '9.3', name: 'Далеки от школы' },
    { code: '9.5', name: 'Не помогают' },
  ];
  test.each([
    ['by numbers', '1. Далеки от школы\n2. Не помогают', '9.3\n9.5'],
    ['by numbers in one line', '1. Далеки от школы 2. Не помогают', '9.3, 9.5'],
    ['by lines', 'Далеки от школы\nНе помогают', '9.3; 9.5'],
    ['by semicolons', 'Далеки от школы; Не помогают', '9.3 и 9.5'],
  ])('%s', (_, parameters, codes) => {
    const { factors, said } = read(table([['1', 'Родители', parameters, codes]]));
    expect(factors[0]?.parameters).toEqual(expected);
    expect(said).toEqual([]);
  });

  test('rows that share a cell of codes', () => {
    const block = table([
      ['1', 'Родители', 'Далеки от школы', '9.3\n9.5'],
      ['^', '^', 'Не помогают', '^'],
    ]);
    expect(read(block).factors[0]?.parameters).toEqual(expected);
  });

  test('one code is that of the whole cell', () => {
    const { factors } = read(table([['1', 'Родители', 'Далеки от школы\nи уроков', '9.3.']]));
    expect(factors[0]?.parameters).toEqual([{ code: '9.3', name: 'Далеки от школы и уроков' }]);
  });

  test('where counts differ nothing is guessed', () => {
    const { factors, said } = read(table([['1', 'Родители', '1. А\n2. Б\n3. В', '9.3, 9.5']]));
    expect(factors[0]?.parameters).toEqual([
      { code: '9.3', name: '1. А 2. Б 3. В' },
      { code: '9.5', name: '1. А 2. Б 3. В' },
    ]);
    expect(said).toEqual([expect.stringMatching(/^doubt 1: Параметров в ячейке 3, кодов 2/)]);
  });
});

describe('what can’t be kept is told of', () => {
  test.each([
    ['a parameter without a code', ['1', 'Родители', 'Далеки от школы', ''], 'нет кода'],
    ['a parameter with a word for a code', ['1', 'Родители', 'Далеки от школы', 'нет'], '«нет»'],
    ['a code without a parameter', ['1', 'Родители', '', '9.3'], 'не назван параметр'],
    ['a factor without parameters', ['1', 'Родители', '', ''], '«Родители»'],
  ])('%s', (_, cells, words) => {
    const { factors, said } = read(table([cells]));
    expect(factors).toEqual([]);
    expect(said.join('\n')).toContain(words);
  });

  test('a code that another parameter has', () => {
    const block = table([
      ['1', 'Родители', 'Далеки от школы', '9.3'],
      ['2', 'Кадры', 'Нехватка педагогов', '9.3'],
      ['3', 'Кадры', 'Нет психолога', '4.3'],
    ]);
    const { factors, said } = read(block);
    expect(factors.flatMap(({ parameters }) => parameters.map(({ code }) => code))).toEqual([
      '9.3',
      '4.3',
    ]);
    expect(said).toEqual([expect.stringMatching(/^left-out 2: Код 9\.3 .*«Нехватка педагогов»/)]);
  });

  test('a comma for the dot', () => {
    const { factors, said } = read(table([['1', 'Контингент', 'Семьи', '2,2']]));
    expect(factors[0]?.parameters[0]?.code).toBe('2.2');
    expect(said).toEqual([expect.stringMatching(/^doubt 1: /)]);
  });

  test('a parameter without a factor', () => {
    const { factors, said } = read(table([['1', '', 'Семьи', '2.2']]));
    expect(factors).toEqual([{ name: '___', parameters: [{ code: '2.2', name: 'Семьи' }] }]);
    expect(said).toEqual([expect.stringMatching(/^doubt 1: /)]);
  });
});

test('level, value and what an audit has no field for', () => {
  const fields = columns('factor', 'parameter', 'codes', 'level', 'value', '?');
  const block = table([
    ['Кадры', 'Нехватка педагогов', '4.1', 'Высокий', '12 %', 'Анкета'],
    ['^', 'Нет психолога', '4.3', 'зашкаливает', '', ''],
  ]);
  const { factors, said } = read(block, fields);
  expect(factors[0]?.parameters).toEqual([
    {
      code: '4.1',
      name: 'Нехватка педагогов',
      level: 'high',
      value: '12 %',
      note: 'Источник: Анкета',
    },
    { code: '4.3', name: 'Нет психолога', note: 'level: зашкаливает' },
  ]);
  expect(said).toEqual([
    expect.stringMatching(/^kept 1:.*«Источник»/),
    expect.stringMatching(/^kept 2:.*«level»/),
  ]);
});

test('cleaning is told of once, with its place', () => {
  const { factors, said } = read(table([['1', 'Кадры', '<p>Нехватка педагогов</p>', '4.1']]));
  expect(factors[0]?.parameters[0]?.name).toBe('Нехватка педагогов');
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/^cleaned/);
});

describe('numbers before the names of factors', () => {
  const codesOf = (rows: readonly string[][]) => {
    const { factors, said } = read(table(rows), columns('factor', 'parameter', 'codes'));
    return { codes: factors.map(({ code }) => code), names: factors.map(({ name }) => name), said };
  };

  test('1, 2, 3… count the rows, though one is what its codes begin with', () => {
    const found = codesOf([
      ['1. Оснащение', 'Мало компьютеров', '1.3'],
      ['2. Кадры', 'Нехватка педагогов', '4.1'],
      ['3. Ученики', 'Низкая мотивация', '8.2'],
    ]);
    expect(found).toEqual({
      codes: [undefined, undefined, undefined],
      names: ['Оснащение', 'Кадры', 'Ученики'],
      said: [],
    });
  });

  test('are codes where all are', () => {
    const found = codesOf([
      ['1. Оснащение', 'Мало компьютеров', '1.3'],
      ['2. Кадры', 'Нехватка педагогов', '2.1'],
    ]);
    expect(found.codes).toEqual(['1', '2']);
  });

  test('none is a code where one that is no count is not', () => {
    const found = codesOf([
      ['4. Кадры', 'Нехватка педагогов', '4.1'],
      ['7. Ученики', 'Низкая мотивация', '8.2'],
    ]);
    expect(found.codes).toEqual([undefined, undefined]);
    expect(found.said).toEqual([expect.stringMatching(/^doubt 2: Число 7/)]);
  });
});

test('codes of an audit in which letters and blanks stand for something else', () => {
  const block = table([
    ['1', 'Родители', 'Далеки от школы', '9.З'],
    ['2', '', 'Не помогают в учёбе', '9. 5'],
    ['3', '', 'Не ходят на собрания', '9.6'],
    ['4', '', 'Заняты', '9.7.'],
  ]);
  const { factors, said } = read(block);
  expect(factors[0]?.parameters.map(({ code }) => code)).toEqual(['9.3', '9.5', '9.6', '9.7']);
  expect(said).toEqual([
    'doubt 1: Код «9.З» прочитан как 9.3: проверьте, тот ли это код.',
    'doubt 2: Код «9. 5» прочитан как 9.5: проверьте, тот ли это код.',
  ]);
});
