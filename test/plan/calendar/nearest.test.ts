import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day } from '../../../src/core/day.ts';
import {
  createSchoolCalendar,
  recommendedCalendar,
} from '../../../src/plan/calendar/school-calendar.ts';
import { daysFrom } from './days-of.ts';

const anyDay = fc.integer({ min: 0, max: 365 * 12 }).map((count) => addDays('2019-01-01', count));
const anyRange = fc
  .tuple(anyDay, fc.integer({ min: 0, max: 40 }))
  .map(([from, length]) => ({ from, to: addDays(from, length), name: undefined }));

const anyCalendar = fc
  .record({
    week: fc.constantFrom(5 as const, 6 as const),
    breaks: fc.array(anyRange, { maxLength: 4 }),
    daysOff: fc.array(anyRange, { maxLength: 4 }),
    workingDays: fc.array(anyDay, { maxLength: 4 }),
  })
  .map(createSchoolCalendar);

const between = (from: Day, to: Day): Day[] => daysFrom(addDays(from, 1), addDays(to, -1));

describe('the nearest working days', () => {
  test('people work on them, and on none between', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, (calendar, day) => {
        const works = (one: Day): boolean =>
          ['break', undefined].includes(calendar.dayOff(one)?.reason);
        const before = calendar.workingDayBefore(day) ?? '';
        const after = calendar.workingDayAfter(day) ?? '';
        expect(before < day && day < after).toBe(true);
        expect([before, after].map(works)).toEqual([true, true]);
        expect([...between(before, day), ...between(day, after)].filter(works)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('with lessons there are lessons on them, and none between', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, (calendar, day) => {
        const teaches = (one: Day): boolean => calendar.dayOff(one) === undefined;
        const before = calendar.workingDayBefore(day, 'lessons') ?? '';
        const after = calendar.workingDayAfter(day, 'lessons') ?? '';
        expect([before, after].map(teaches)).toEqual([true, true]);
        expect([...between(before, day), ...between(day, after)].filter(teaches)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('a day that the school works is never off', () => {
    fc.assert(
      fc.property(anyRange, anyDay, (range, day) => {
        const calendar = createSchoolCalendar({
          daysOff: [range],
          breaks: [range],
          workingDays: [day],
        });
        expect(calendar.dayOff(day)).toBeUndefined();
      }),
    );
  });

  test.each([
    ['2022-09-10', '2022-09-09', '2022-09-12'],
    ['2022-12-31', '2022-12-30', '2023-01-09'],
    ['2024-04-28', '2024-04-27', '2024-05-02'],
    ['2022-10-29', '2022-10-28', '2022-10-31'],
  ])('of %s are %s and %s', (day, before, after) => {
    expect(recommendedCalendar.workingDayBefore(day)).toBe(before);
    expect(recommendedCalendar.workingDayAfter(day)).toBe(after);
  });

  test('with lessons lie before and after a break', () => {
    expect(recommendedCalendar.workingDayBefore('2022-11-02', 'lessons')).toBe('2022-10-28');
    expect(recommendedCalendar.workingDayAfter('2022-11-02', 'lessons')).toBe('2022-11-07');
  });

  test('are not there where a school has years off', () => {
    const daysOff = [{ from: '2000-01-01', to: '2090-12-31', name: undefined }];
    const calendar = createSchoolCalendar({ daysOff });
    expect(calendar.workingDayBefore('2022-09-10')).toBeUndefined();
    expect(calendar.workingDayAfter('2022-09-10')).toBeUndefined();
  });
});
