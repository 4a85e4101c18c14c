import { expect, test } from 'vitest';
import type { TableBlock } from '../../../src/import/block.ts';
import { readColumns } from '../../../src/import/columns/read-columns.ts';
import { readActivities } from '../../../src/import/rows/read-activities.ts';
import { linesOf, type Part, type PartCell, spanOf } from '../document-parts.ts';
import { programmeParts } from '../programme-parts.ts';
import { schoolParts } from '../school-parts.ts';
import { type CellText, tableOf } from '../table-of.ts';

/** The tables of a document, without a writer and a reader of files between. */
function tablesOf(parts: readonly Part[]): TableBlock[] {
  const tables = parts.flatMap((part) => (part.kind === 'table' ? [part.rows] : []));
  return tables.map((rows, index) => tableOf(spread(rows), index + 1));
}

function spread(rows: readonly (readonly PartCell[])[]): CellText[][] {
  const grid: CellText[][] = rows.map(() => []);
  for (const [at, row] of rows.entries()) {
    const own = grid[at] ?? [];
    let column = 0;
    for (const cell of row) {
      while (own[column] !== undefined) column += 1;
      const { across, down } = spanOf(cell);
      own[column] = linesOf(cell).join('\n');
      for (let step = 1; step < across; step += 1) own[column + step] = '<';
      for (let step = 1; step < down; step += 1) {
        for (let aside = 0; aside < across; aside += 1)
          (grid[at + step] ?? [])[column + aside] = '^';
      }
      column += across;
    }
  }
  return grid;
}

function activitiesOf(parts: readonly Part[]) {
  const found = tablesOf(parts).flatMap((table) => {
    const { columns } = readColumns(table, new Map());
    return columns?.kind === 'activities' ? [readActivities([{ table, columns }])] : [];
  });
  expect(found).toHaveLength(1);
  return found[0] ?? { activities: [], remarks: [] };
}

test('the school’s audit and roadmap are known by their heads', () => {
  const kinds = tablesOf(schoolParts()).map((table) => readColumns(table, new Map()).columns);
  expect(kinds.map((columns) => columns?.kind)).toEqual(['audit', 'activities']);
  expect(kinds[0]?.firstRow).toBe(2);
});

test('the school’s rows become activities with steps', () => {
  const { activities, remarks } = activitiesOf(schoolParts());
  const values = activities.map(({ value }) => value);
  expect(values.map(({ id, codes }) => [id, String(codes)])).toEqual([
    [1, '1.2'],
    [2, '2.1'],
    [3, '3.1'],
    [4, '5.5'],
    [5, '4.1'],
    [6, '5.1'],
    [7, '6.1,6.2'],
  ]);
  expect(values.map(({ steps }) => steps?.length ?? 0)).toEqual([3, 2, 0, 2, 0, 3, 4]);
  expect(values[3]?.steps?.map(({ form }) => form)).toEqual([
    'Круглые столы, методические объединения',
    'Педагогический совет',
  ]);
  expect(values[6]?.steps?.map(({ title }) => title)).toEqual([
    'Общешкольные родительские собрания.',
    'Родительские собрания в классах.',
    'Родители на уроках, дни открытых дверей.',
    'Родители как общественные наблюдатели на ВПР, ГИА-9 и ГИА-11',
  ]);
  const said = remarks.map(({ message }) => message.ru).join(' ');
  expect(said).toContain('«Совершенствовани е» → «Совершенствование»');
  expect(JSON.stringify(values)).not.toContain('<p>');
});

test('the programme’s rows keep their tasks, dates as written, and what nobody can tell', () => {
  const { activities, remarks } = activitiesOf(programmeParts());
  expect(new Set(activities.map(({ taskText }) => taskText)).size).toBe(4);
  expect(activities.map(({ value }) => value.when)).toEqual([
    '01.04.2022 г',
    '01.09-28.09.22 г 07.10-29.12.22 г 09.01-25.03.23 г 03.04-26.05.23 г',
    'До 29.08.2022 г',
    '1 этап: до 15.04.2022 2 этап: до 10.09.2022',
    '1 этап: 26.10.22-27.12.22 2 этап: 23.03.23-25.05',
    '14.03-25.03.2022 г',
    '08.04.2022 г',
    '25.08.2022 г',
    undefined,
  ]);
  const last = activities.at(-1)?.value;
  expect(last?.steps?.map(({ when }) => when)).toEqual([
    '07.09.2022',
    'До 30.09.2022',
    'В течение учебного года',
    'Согласно плана реализации Программы воспитания ОО',
  ]);
  expect(last?.documents).toHaveLength(5);
  expect(remarks.filter(({ kind }) => kind === 'doubt').map(({ message }) => message.ru)).toEqual([
    expect.stringContaining('4 мероприятия, 5 документов'),
  ]);
});
