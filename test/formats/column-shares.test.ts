import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnShares, widthNeeded, widthNeededAtLeast } from '../../src/formats/column-shares.ts';
import { textWidth } from '../../src/formats/text-width.ts';
import { rowOf, tableOf } from './html-page.ts';

const TITLE = 'Создание рабочих групп по разработке индивидуальных маршрутов для детей';

const plan = tableOf(
  ['№', 'Мероприятие', 'Срок', 'Отметка'],
  [rowOf(['1', TITLE, '01.09–28.09.2022', '']), rowOf(['2.1', 'Диагностика', 'до 15.04.2022', ''])],
);

describe('the shares of columns', () => {
  test('make a column of numbers narrow, one of titles wide, and leave room to write by hand', () => {
    const [number = 0, title = 0, time = 0, mark = 0] = columnShares(plan);
    expect(number).toBeLessThan(0.06);
    expect(title).toBeGreaterThan(0.45);
    expect(time).toBeLessThan(0.2);
    expect(mark * 140).toBeGreaterThan(14);
  });

  test('keep words and ranges of days whole if there is room for them', () => {
    const room = widthNeeded(plan) + 1;
    const [, title = 0, time = 0] = columnShares(plan, room);
    expect(time * room).toBeGreaterThan(textWidth('01.09–28.09.2022'));
    expect(title * room).toBeGreaterThan(textWidth('индивидуальных'));
  });

  test('break ranges of days before they tear words', () => {
    const room = widthNeededAtLeast(plan) + 1;
    const [, title = 0, time = 0] = columnShares(plan, room);
    expect(time * room).toBeLessThan(textWidth('01.09–28.09.2022'));
    expect(time * room).toBeGreaterThan(textWidth('28.09.2022'));
    expect(title * room).toBeGreaterThan(textWidth('индивидуальных'));
  });

  test('give a column of short lines what it needs before long texts spread', () => {
    const days = tableOf(
      ['Срок', 'Мероприятие'],
      [rowOf(['12.04.2022', TITLE]), rowOf(['до 15.04.2022', TITLE.repeat(3)])],
    );
    const [time = 0] = columnShares(days, 100);
    expect(time * 100).toBeGreaterThan(textWidth('до 15.04.2022'));
  });

  test('do not let one endless word press the others together', () => {
    const rows = [rowOf(['x'.repeat(10_000), 'Методист школы']), rowOf(['a', 'Завуч'])];
    const [, other = 0] = columnShares(tableOf(['Кто', 'Что'], rows));
    expect(other * 140).toBeGreaterThan(textWidth('Методист школы'));
  });

  test('are positive and sum up to the whole, whatever the texts and the room', () => {
    const texts = fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), {
      minLength: 3,
      maxLength: 3,
    });
    const tables = fc.tuple(texts, fc.array(texts, { maxLength: 5 }));
    fc.assert(
      fc.property(tables, fc.double({ min: 1, max: 400, noNaN: true }), ([titles, rows], room) => {
        const shares = columnShares(
          tableOf(
            titles,
            rows.map((row) => rowOf(row)),
          ),
          room,
        );
        expect(shares).toHaveLength(3);
        expect(Math.min(...shares)).toBeGreaterThan(0);
        expect(shares.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe('the width of a text', () => {
  test.each([
    // In widths of a digit, as Times New Roman has them.
    ['28.09.2022', 9],
    ['Ответственные', 13],
    ['индивидуальных', 14.5],
    ['МБОУ «СОШ № 12»', 18],
  ])('%s is about as wide as it is printed', (text, width) => {
    expect(Math.abs(textWidth(text) - width) / width).toBeLessThan(0.1);
  });
});
