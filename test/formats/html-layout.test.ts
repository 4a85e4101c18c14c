import { assert, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/core/day.ts';
import { marksOf } from '../../src/formats/html/gantt-marks.ts';
import { fitsPage } from '../../src/formats/html/group-height.ts';
import { layoutTable, leastWidths } from '../../src/formats/html/table-layout.ts';
import { rowOf, tableOf } from './html-page.ts';

describe('the layout of a table', () => {
  const wordy = (columns: number) =>
    layoutTable(
      tableOf(
        Array.from({ length: columns }, () => 'Ответственные'),
        [rowOf(Array.from({ length: columns }, () => 'учителя начальных классов '.repeat(4)))],
      ),
      132,
    );

  test('leaves small tables as wide as their texts', () => {
    const small = tableOf(['Кто', 'всего'], [rowOf(['Методист', '5'])]);
    expect(layoutTable(small, 132)).toEqual({ least: 10, print: 10, isWide: false });
  });

  test('prints smaller what has many columns, and lets it scroll on screens', () => {
    expect([3, 8, 9, 20].map((columns) => wordy(columns).print)).toEqual([10, 8, 7, 7]);
    expect([3, 20].map((columns) => wordy(columns).isWide)).toEqual([false, true]);
  });

  test('asks for least widths that the style sheet knows, and shares all of the width', () => {
    for (const columns of [3, 9, 20, 60]) {
      const { least, shares = [] } = wordy(columns);
      expect(leastWidths).toContain(least);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
    }
  });
});

describe('a group', () => {
  const rows = (count: number, text: string) => Array.from({ length: count }, () => rowOf([text]));

  test('fits a page by its lines', () => {
    const measure = { widths: [20], print: 10 };
    expect(fitsPage(rows(20, 'слово'), measure)).toBe(true);
    expect(fitsPage(rows(30, 'слово'), measure)).toBe(false);
    expect(fitsPage(rows(6, 'слово '.repeat(10)), measure)).toBe(true);
    expect(fitsPage(rows(6, 'слово '.repeat(20)), measure)).toBe(false);
    expect(fitsPage(rows(20, 'слово\nслово\nслово'), measure)).toBe(false);
  });
});

describe('the ruler of a chart', () => {
  const textsOf = (from: string, to: string) => {
    const { major, minor } = marksOf({ from, to }, 'ru');
    return [major, minor].map((marks) => marks.map(({ text }) => text).join(' '));
  };

  test('shows months under years', () => {
    expect(textsOf('2022-09-01', '2023-05-31')).toEqual([
      '2022 2023',
      'сен окт ноя дек янв фев мар апр май',
    ]);
  });

  test('shows numbers of months where names have no room', () => {
    expect(textsOf('2022-01-01', '2023-12-31')[1]).toBe(
      '1 2 3 4 5 6 7 8 9 10 11 12 1 2 3 4 5 6 7 8 9 10 11 12',
    );
  });

  test('shows Mondays under months for a short time, and days for a very short one', () => {
    expect(textsOf('2022-11-01', '2022-12-31')).toEqual([
      'ноя 2022 дек 2022',
      '7 14 21 28 5 12 19 26',
    ]);
    expect(textsOf('2022-11-07', '2022-11-11')).toEqual(['ноя 2022', '7 8 9 10 11']);
    expect(textsOf('2022-11-07', '2022-11-07')).toEqual(['ноя 2022', '7']);
  });

  test('writes no text over the next, whatever the days are', () => {
    assert(
      property(integer({ min: 0, max: 4000 }), integer({ min: 0, max: 4000 }), (first, length) => {
        const from = addDays('2020-01-01', first);
        const { major, minor } = marksOf({ from, to: addDays(from, length) }, 'ru');
        for (const marks of [major, minor]) {
          const written = marks.filter(({ text }) => text !== '');
          for (const [index, { at, text }] of written.entries()) {
            const end = written[index + 1]?.at ?? 100;
            expect(at).toBeGreaterThanOrEqual(0);
            // A letter of the ruler is at least a hundredth as wide as the chart of a small screen.
            expect(end - at).toBeGreaterThan(text.length);
          }
        }
      }),
    );
  });
});
