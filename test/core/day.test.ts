import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  dayOf,
  daysBetween,
  endOfMonth,
  overlap,
  parseDay,
  russianDay,
  weekdayOf,
} from '../../src/core/day.ts';

const days = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('days', () => {
  test('are read in both forms, and in no other', () => {
    expect(parseDay('2022-09-01')).toBe('2022-09-01');
    expect(parseDay(' 01.09.2022 ')).toBe('2022-09-01');
    expect(parseDay('1.9.2022')).toBe('2022-09-01');
    for (const text of ['2022-9-1', '01.09.22', '01/09/2022', '2022', '', '01.09.2022 г', '1e3']) {
      expect(parseDay(text), text).toBeUndefined();
    }
  });

  test('that do not exist are never rolled over to the next', () => {
    for (const text of [
      '31.02.2023',
      '29.02.2023',
      '31.04.2023',
      '00.01.2023',
      '01.13.2023',
      '2023-02-30',
      '01.01.0023',
      '01.01.1889',
    ]) {
      expect(parseDay(text), text).toBeUndefined();
    }
    expect(dayOf(2024, 2, 29)).toBe('2024-02-29');
  });

  test('come back as they were printed', () => {
    fc.assert(
      fc.property(days, (day) => parseDay(russianDay(day)) === day && parseDay(day) === day),
    );
  });

  test('can be counted forwards and back, over leap days and changes of the clock', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -400, max: 400 }), (day, number) => {
        expect(daysBetween(day, addDays(day, number))).toBe(number);
      }),
    );
  });

  test('have the weekday that the calendar gives them', () => {
    expect(weekdayOf('2023-04-24')).toBe(1);
    expect(weekdayOf('2022-09-10')).toBe(6);
    expect(weekdayOf('2023-01-01')).toBe(7);
  });

  test('months end where they end', () => {
    expect([endOfMonth(2023, 2), endOfMonth(2024, 2), endOfMonth(2023, 12)]).toEqual([
      '2023-02-28',
      '2024-02-29',
      '2023-12-31',
    ]);
  });

  test('ranges have in common what both have', () => {
    expect(
      overlap({ from: '2023-01-01', to: '2023-03-31' }, { from: '2023-03-31', to: '2023-04-30' }),
    ).toEqual({ from: '2023-03-31', to: '2023-03-31' });
    expect(
      overlap({ from: '2023-01-01', to: '2023-03-30' }, { from: '2023-03-31', to: '2023-04-30' }),
    ).toBeUndefined();
  });
});
