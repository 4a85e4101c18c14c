import { describe, expect, test } from 'vitest';
import { readSource } from '../../../src/import/source/read-source.ts';
import { blocksOf, rowsOf, tablesOf, textsOf } from './show-blocks.ts';

describe('columns parted by tabs', () => {
  test('stand between paragraphs', async () => {
    const blocks = await blocksOf(
      'a.txt',
      'Карта\r\n\r\n№\tДело\r\n1\ta\r\n\r\n2. Другая\r\n№\tКод\tСрок\r\n1\t2.2\tмай',
    );
    expect(blocks.map(({ kind }) => kind)).toEqual(['text', 'table', 'text', 'table']);
    expect(tablesOf(blocks).map(({ number }) => number)).toEqual([1, 2]);
  });

  test('go on over the end of a page, with an empty number and with a full row', async () => {
    const text = '№\tДело\tКод\n1\ta\t2.2\n\n\tещё дело\t\n2\tb\t\n\n3\tc\t\n';
    expect(await rowsOf('a.txt', text)).toHaveLength(5);
  });

  test('begin anew with a head, and drop one that is repeated', async () => {
    const text = '№\tДело\n1\ta\n\n№\tКод\n1\t2.2\n\n№\tКод\n2\t2.3\n';
    const blocks = await blocksOf('a.txt', text);
    expect(tablesOf(blocks).map(({ rows }) => rows.length)).toEqual([2, 3]);
    expect(tablesOf(blocks)[1]?.rows.map(({ number }) => number)).toEqual([1, 2, 4]);
  });

  test('join a row that a line break has torn', async () => {
    const text = '№\tДело\tСрок\n1\tпервая\nвторая\tмай\n2\tтретья\tиюнь\n';
    expect(await rowsOf('a.txt', text)).toEqual([
      ['№', 'Дело', 'Срок'],
      ['1', 'первая¶вторая', 'май'],
      ['2', 'третья', 'июнь'],
    ]);
  });

  test('take a line without tabs between two rows, and say so', async () => {
    const text = '№\tДело\tСрок\n1\ta\t\nи дальше\n2\tb\t\n';
    const { remarks } = await readSource('a.txt', Buffer.from(text));
    expect(await rowsOf('a.txt', text)).toEqual([
      ['№', 'Дело', 'Срок'],
      ['1', 'a¶и дальше', ''],
      ['2', 'b', ''],
    ]);
    expect(remarks).toMatchObject([{ kind: 'doubt', place: { table: 1, row: 2 } }]);
  });

  test('leave out a row of dashes, and keep the numbers of the others', async () => {
    const text = '№\tДело\n---\t--\n1\t—\n';
    const { blocks, remarks } = await readSource('a.txt', Buffer.from(text));
    expect(tablesOf(blocks)[0]?.rows.map(({ number }) => number)).toEqual([1, 3]);
    expect(remarks).toMatchObject([{ kind: 'left-out', place: { row: 2 } }]);
  });

  test('do not take a line of signatures or indented paragraphs for a table', async () => {
    const text = 'Директор\t\tИ. И. Иванова\n\n\tПервый абзац\n\tВторой абзац\n';
    expect(textsOf(await blocksOf('a.txt', text))).toEqual([
      'Директор\t\tИ. И. Иванова',
      'Первый абзац',
      'Второй абзац',
    ]);
  });
});

describe('cells in quotes', () => {
  test('hold line breaks and doubled quotes', async () => {
    const text = '№\tДело\n1\t"Клуб ""Шаг""\nи кружок"\n2\t"Точка" роста\n';
    expect(await rowsOf('a.txt', text)).toEqual([
      ['№', 'Дело'],
      ['1', 'Клуб "Шаг"¶и кружок'],
      ['2', '"Точка" роста'],
    ]);
  });

  test('and semicolons in a sheet, whose title is a paragraph', async () => {
    const text = 'Карта;;\n№;Дело;Срок\n1;"a; b";май\n';
    expect(await rowsOf('a.csv', text)).toEqual([
      ['№', 'Дело', 'Срок'],
      ['1', 'a; b', 'май'],
    ]);
    expect(textsOf(await blocksOf('a.csv', text))).toEqual(['Карта']);
  });
});

describe('each cell on its own line', () => {
  const text = [
    '3. Показатели\n\n\tЧисла\n\tКачества\n',
    '\tна 15 %\n\nна 20 %\n\tучатся\n\nумеют\n\n',
    '\t\n\tещё\n\n\n4. Методы\n',
  ].join('\n');

  test('makes rows of as many cells as there are heads, up to the next section', async () => {
    expect(await rowsOf('a.txt', text)).toEqual([
      ['Числа', 'Качества'],
      ['на 15 %¶¶на 20 %', 'учатся¶¶умеют'],
      ['', 'ещё'],
    ]);
    expect(textsOf(await blocksOf('a.txt', text))).toEqual(['3. Показатели', '4. Методы']);
  });

  test('is said to be a guess', async () => {
    const { remarks } = await readSource('a.txt', Buffer.from(text));
    expect(remarks).toMatchObject([{ kind: 'doubt', place: { table: 1 } }]);
  });
});

test('a table of Markdown', async () => {
  const text = '## Карта\n\n| № | Дело |\n|---|:--|\n| 1 | a \\| b<br>c |\n\nконец';
  expect(await rowsOf('a.md', text)).toEqual([
    ['№', 'Дело'],
    ['1', 'a | b¶c'],
  ]);
  expect(await blocksOf('a.md', text)).toMatchObject([{ heading: 2 }, {}, { text: 'конец' }]);
});

test('leaves out what a copying program wrote of bookmarks', async () => {
  expect(textsOf(await blocksOf('a.txt', '[bookmark: _GoBack]23.03.23'))).toEqual(['23.03.23']);
});

describe('encodings', () => {
  test.each([
    ['UTF-8 with its mark', Buffer.from('\ufeff№\tДело\n1\tкружок')],
    ['UTF-16', Buffer.from('\ufeff№\tДело\n1\tкружок', 'utf16le')],
    ['windows-1251', Buffer.from('b909c4e5ebee0a3109eaf0f3e6eeea', 'hex')],
  ])('%s', async (_, bytes) => {
    expect(await rowsOf('a.txt', bytes)).toEqual([
      ['№', 'Дело'],
      ['1', 'кружок'],
    ]);
  });
});
