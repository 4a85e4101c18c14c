import { describe, expect, test } from 'vitest';
import { type Day, weekdayOf } from '../../../src/core/day.ts';
import { createSchoolCalendar } from '../../../src/plan/calendar/school-calendar.ts';
import { TRANSFERS } from '../../../src/plan/calendar/transfers.ts';
import { daysFrom, daysOfMonth, daysOfYear } from './days-of.ts';

const fiveDays = createSchoolCalendar({ week: 5 });
const sixDays = createSchoolCalendar({ week: 6 });

/** Whether people work on the day; lessons don't matter. */
const works = (day: Day, calendar = fiveDays): boolean => {
  const off = calendar.dayOff(day);
  return off === undefined || off.reason === 'break';
};

/** The working days of each month in the official calendars of the five-day week. */
const OFFICIAL: Readonly<Record<number, readonly number[]>> = {
  2022: [16, 19, 22, 21, 18, 21, 21, 23, 22, 21, 21, 22],
  2023: [17, 18, 22, 20, 20, 21, 21, 23, 21, 22, 21, 21],
  2024: [17, 20, 20, 21, 20, 19, 23, 22, 21, 23, 21, 21],
  2025: [17, 20, 21, 22, 18, 19, 23, 21, 22, 23, 19, 22],
  2026: [15, 19, 21, 22, 19, 21, 23, 21, 22, 22, 20, 22],
};

const TOTALS: Readonly<Record<number, number>> = {
  2022: 247,
  2023: 247,
  2024: 248,
  2025: 247,
  2026: 247,
};

/** Of January to March, April to June, …. */
const QUARTERS: Readonly<Record<number, readonly number[]>> = {
  2022: [57, 60, 66, 64],
  2023: [57, 61, 65, 64],
  2024: [57, 60, 66, 65],
  2025: [58, 59, 66, 64],
  2026: [55, 62, 66, 64],
};

/** The times of rest that the Government names when it publishes a decree. */
const REST: Readonly<Record<number, string>> = {
  2022: '01-01/01-09 02-23/02-23 03-06/03-08 04-30/05-03 05-07/05-10 06-11/06-13 11-04/11-06',
  2023: '01-01/01-08 02-23/02-26 03-08/03-08 04-29/05-01 05-06/05-09 06-10/06-12 11-04/11-06',
  2024: '01-01/01-08 02-23/02-25 03-08/03-10 04-28/05-01 05-09/05-12 06-12/06-12 11-03/11-04 12-29/12-31',
  2025: '01-01/01-08 02-22/02-23 03-08/03-09 05-01/05-04 05-08/05-11 06-12/06-15 11-02/11-04 12-31/12-31',
  2026: '01-01/01-11 02-21/02-23 03-07/03-09 05-01/05-03 05-09/05-11 06-12/06-14 11-04/11-04 12-31/12-31',
};

/** Saturdays on which people work five days a week. */
const WORKING_SATURDAYS: Readonly<Record<number, readonly Day[]>> = {
  2022: ['2022-03-05'],
  2023: [],
  2024: ['2024-04-27', '2024-11-02', '2024-12-28'],
  2025: ['2025-11-01'],
  2026: [],
};

describe.each([2022, 2023, 2024, 2025, 2026])('five working days a week, %i', (year) => {
  test('it has the official number of working days', () => {
    expect(daysOfYear(year).filter((day) => works(day))).toHaveLength(TOTALS[year] ?? 0);
  });

  test('so has each month and each quarter', () => {
    const months = Array.from(
      { length: 12 },
      (_, index) => daysOfMonth(year, index + 1).filter((day) => works(day)).length,
    );
    expect(months).toEqual(OFFICIAL[year]);
    const quarters = [0, 3, 6, 9].map((first) =>
      months.slice(first, first + 3).reduce((sum, days) => sum + days, 0),
    );
    expect(quarters).toEqual(QUARTERS[year]);
  });

  test('people rest from Monday to Friday at the times that the Government has named', () => {
    const isWeekday = (day: Day): boolean => weekdayOf(day) < 6;
    const named = (REST[year] ?? '').split(' ').flatMap((days) => {
      const [from, to] = days.split('/');
      return daysFrom(`${year}-${from}`, `${year}-${to}`);
    });
    const resting = daysOfYear(year).filter((day) => isWeekday(day) && !works(day));
    expect(resting).toEqual(named.filter(isWeekday));
    for (const day of named) expect(works(day), day).toBe(false);
  });

  test('people work on the Saturdays that are moved, and on no others', () => {
    const saturdays = daysOfYear(year).filter((day) => weekdayOf(day) === 6 && works(day));
    expect(saturdays).toEqual(WORKING_SATURDAYS[year]);
  });

  test('the decree moves days off, each from a weekend to a weekday', () => {
    const { decree = '', transfers = [] } = TRANSFERS[year] ?? {};
    expect(decree).toMatch(new RegExp(`^от \\d\\d\\.\\d\\d\\.${year - 1} № \\d+$`));
    for (const { from, to } of transfers) {
      expect(weekdayOf(from)).toBeGreaterThan(5);
      expect(weekdayOf(to)).toBeLessThan(6);
      expect([from.slice(0, 4), to.slice(0, 4)]).toEqual([String(year), String(year)]);
    }
  });
});

describe('six working days a week', () => {
  test('Saturday is a working day, a holiday on Saturday is a holiday', () => {
    expect(works('2022-09-10', sixDays)).toBe(true);
    expect(works('2022-09-11', sixDays)).toBe(false);
    expect(sixDays.dayOff('2026-05-09')?.reason).toBe('holiday');
  });

  test.each([
    ['2022-03-07', true],
    ['2022-05-03', true],
    ['2022-05-10', false],
    ['2022-05-02', false],
    ['2024-04-29', true],
    ['2024-04-30', true],
    ['2024-12-31', false],
    ['2026-01-09', true],
    ['2026-05-11', true],
    ['2026-03-09', false],
    ['2026-12-31', false],
  ])('nothing is moved from a Saturday, but all from a Sunday: %s %s', (day, isWorking) => {
    expect(works(day, sixDays)).toBe(isWorking);
  });

  test.each([2022, 2023, 2024, 2025, 2026])(
    '%i has all Saturdays more but holidays, and what they lose',
    (year) => {
      const moved = (TRANSFERS[year]?.transfers ?? []).filter(({ from }) => weekdayOf(from) === 6);
      const gained = daysOfYear(year).filter(
        (day) => weekdayOf(day) === 6 && !works(day) && works(day, sixDays),
      );
      const selfMoved = ['2023-11-06', '2026-05-11'].filter((day) => day.startsWith(`${year}`));
      const count = daysOfYear(year).filter((day) => works(day, sixDays)).length;
      expect(count).toBe((TOTALS[year] ?? 0) + gained.length + moved.length + selfMoved.length);
    },
  );
});

describe('why a day is off', () => {
  test.each([
    ['2022-11-04', { reason: 'holiday', name: { ru: 'День народного единства' } }],
    ['2022-01-02', { reason: 'holiday', name: { ru: 'Новогодние каникулы' } }],
    ['2022-09-10', { reason: 'weekend' }],
    ['2023-02-24', { reason: 'transfer', movedFrom: '2023-01-01' }],
    ['2023-11-06', { reason: 'transfer', movedFrom: '2023-11-04' }],
    ['2025-05-08', { reason: 'transfer', movedFrom: '2025-02-23' }],
    ['2022-11-01', { reason: 'break', season: 'autumn' }],
    ['2022-11-05', { reason: 'weekend' }],
  ])('%s', (day, off) => {
    expect(fiveDays.dayOff(day)).toMatchObject(off);
  });

  test('a decree takes the place of what the law moves by itself', () => {
    expect(fiveDays.dayOff('2025-02-24')).toBeUndefined();
    expect(fiveDays.dayOff('2025-03-10')).toBeUndefined();
  });
});

describe('a year of which no decree is known', () => {
  test('has weekends, holidays and what the law moves by itself', () => {
    expect(fiveDays.knows(2026)).toBe(true);
    expect(fiveDays.knows(2027)).toBe(false);
    expect(fiveDays.dayOff('2027-01-04')?.reason).toBe('holiday');
    expect(fiveDays.dayOff('2027-01-11')).toBeUndefined();
    expect(fiveDays.dayOff('2027-05-03')).toEqual({ reason: 'transfer', movedFrom: '2027-05-01' });
    expect(fiveDays.dayOff('2027-02-27')?.reason).toBe('weekend');
  });

  test('is known once the school has said which days it works', () => {
    const calendar = createSchoolCalendar({ workingDays: ['2027-02-20'] });
    expect([2026, 2027, 2028].map(calendar.knows)).toEqual([true, true, false]);
  });
});
