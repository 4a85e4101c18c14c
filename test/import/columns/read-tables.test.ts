import { expect, test } from 'vitest';
import type { Block } from '../../../src/import/block.ts';
import { readTables } from '../../../src/import/columns/read-tables.ts';
import { readActivities } from '../../../src/import/rows/read-activities.ts';
import { tableOf } from '../table-of.ts';

const FIRST = tableOf(
  [
    ['№', 'Мероприятие', 'Срок', 'Ответственные'],
    ['Семьи', '<', '<', '<'],
    ['1', 'Тест', 'май', 'Психолог'],
  ],
  1,
);
const REST = tableOf([['2', 'Беседы', 'июнь', 'Директор']], 2);
const text = (words: string): Block => ({ kind: 'text', text: words });

test('a table without heads goes on with the one right above it', () => {
  const { tables, remarks } = readTables([FIRST, text(' '), REST], new Map());
  const { activities } = readActivities(tables);
  expect(activities.map(({ value, section }) => [value.id, value.title, section])).toEqual([
    [1, 'Тест', 'Семьи'],
    [2, 'Беседы', 'Семьи'],
  ]);
  expect(remarks).toMatchObject([{ kind: 'doubt', place: { table: 2 } }]);
});

test.each<[string, Block[]]>([
  ['words stand between them', [FIRST, text('Подписи'), REST]],
  ['it has other columns', [FIRST, tableOf([['2', 'Беседы', 'июнь']], 2)]],
  ['it only has signatures', [FIRST, tableOf([['', 'Директор', '', '']], 2)]],
  ['nothing is above it', [REST]],
])('but not if %s', (_, blocks) => {
  const { tables, remarks } = readTables(blocks, new Map());
  expect(tables.map(({ table }) => table)).not.toContain(blocks.at(-1));
  expect(remarks).toEqual([]);
});
