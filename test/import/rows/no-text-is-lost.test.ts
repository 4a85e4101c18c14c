import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellText } from '../../../src/import/clean/cell-text.ts';
import { readColumns } from '../../../src/import/columns/read-columns.ts';
import { readActivities } from '../../../src/import/rows/read-activities.ts';
import { type CellText, tableOf } from '../table-of.ts';

const HEADS = [
  '№',
  'Задача',
  'Мероприятие',
  'Форма',
  'Код',
  'Место',
  'Участники',
  'Сроки',
  'Кто отвечает',
  'Документ',
  'Отметка',
  'Бюджет',
  'Примечание',
  '',
];

const line = fc.constantFrom(
  'Беседы',
  'беседы',
  '1. Беседы',
  '2. Собрания.',
  '1.Тест. 2. Уроки',
  '- урок',
  'Итог:',
  '',
  'май',
  'до 10.09.2022',
  '8.2',
  'Директор',
  'завуч',
  '<p>Сбор.</p> <p>Встреча</p>',
  'Совершенствовани е',
  'и так',
  'Иванова И. И.',
  '3',
  '–',
  'Итого',
  'в работе над',
);
const list = fc.constantFrom(undefined, { depth: 0 }, { depth: 1 }, { depth: 0, number: 2 });
const lines = fc.array(
  fc.tuple(line, list).map(([text, mark]) => ({ text, ...(mark && { list: mark }) })),
  { maxLength: 4 },
);
const cell: fc.Arbitrary<CellText> = fc.oneof(
  { weight: 8, arbitrary: lines },
  fc.constantFrom('^', '<', '', '', ''),
);
const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: HEADS.length }), { maxLength: 6 });

/** Texts that stay as they are; to all others a word is added that stands nowhere else. */
const PURE = /^(?:|8\.2|3|май|до 10\.09\.2022|–)$/;

function marked(body: readonly (readonly CellText[])[]): CellText[][] {
  return body.map((row, at) =>
    row.map((one, column) =>
      typeof one === 'string'
        ? one
        : one.map((line, index) =>
            PURE.test(line.text)
              ? line
              : { ...line, text: `${line.text} ${wordOf(at, column, index)}` },
          ),
    ),
  );
}

/** A word of Russian letters for a place. */
function wordOf(...numbers: readonly number[]): string {
  return `щ${numbers.map((number) => `ъ${'бвгджзклмнпрст'[number]}`).join('')}`;
}

function readTable(body: readonly (readonly CellText[])[]) {
  const table = tableOf([HEADS, ...body]);
  const { columns } = readColumns(table, new Map());
  if (!columns) throw new Error('no columns');
  return { table, ...readActivities([{ table, columns }]) };
}

test('every word of every cell is found in an activity or a remark', () => {
  fc.assert(
    fc.property(rows, (body) => {
      const { table, activities, remarks } = readTable(marked(body));
      const found = JSON.stringify([activities, remarks]).toLowerCase();
      const cells = table.rows
        .slice(1)
        .flatMap((row) => row.cells.filter(({ covered }) => !covered));
      const words = cells.flatMap(
        (one) =>
          cellText(one)
            .toLowerCase()
            .match(/\p{L}{2,}/gu) ?? [],
      );
      expect(words.filter((word) => !found.includes(word))).toEqual([]);
    }),
  );
});

test('whatever a table holds, its activities have ids of their own, and places in it', () => {
  fc.assert(
    fc.property(rows, (body) => {
      const { table, activities, remarks } = readTable(body);
      expect(new Set(activities.map(({ value }) => value.id)).size).toBe(activities.length);
      const places = [...activities, ...remarks].map(({ place }) => place);
      const isThere = places.every(
        (place) => place?.table === 1 && (place.row === undefined || table.rows[place.row - 1]),
      );
      expect(isThere).toBe(true);
    }),
  );
});
