import { describe, expect, test } from 'vitest';
import {
  createSchoolCalendar,
  recommendedCalendar,
} from '../../src/plan/calendar/school-calendar.ts';
import { type AskedDays, resolveDays } from '../../src/plan/selection/asked-days.ts';
import { periodOf } from '../language/dates/school-calendar.ts';

const TODAY = '2022-11-16';

function days(asked: AskedDays, calendar = recommendedCalendar): string {
  const found = resolveDays(asked, { period: periodOf('2022/2023'), calendar }, TODAY);
  const said =
    'problem' in found
      ? `${found.field} ${found.words}: ${found.problem.ru}`
      : `${found.range.from} ${found.range.to} ${found.name.ru}`;
  return said.replaceAll('\u00a0', ' ');
}

describe('from and to', () => {
  test.each([
    [{ from: '01.10', to: '31.12' }, '2022-10-01 2022-12-31 с 1 октября по 31 декабря 2022 г.'],
    [{ from: '2022-10-01' }, '2022-10-01 9999-12-31 с 1 октября 2022 г.'],
    [{ to: '31.12.2022' }, '1000-01-01 2022-12-31 по 31 декабря 2022 г.'],
    [{ from: '31.02' }, 'from 31.02: даты «31.02» не бывает'],
    [
      { from: '01.12', to: '01.11' },
      'to 01.11: конец (01.11.2022) раньше, чем начало --from (01.12.2022)',
    ],
    [{ to: 'абв' }, 'to абв: не дата; можно написать: 16.11.2022, 2022-11-16, 23.11, завтра'],
  ])('%j', (asked, expected) => expect(days(asked)).toBe(expected));
});

describe('with a period', () => {
  test('the days in common are meant', () => {
    expect(days({ period: '2 четверть', from: '01.12', to: '15.12' })).toBe(
      '2022-12-01 2022-12-15 с 1 по 15 декабря 2022 г.',
    );
    expect(days({ period: '2 четверть', to: '15.12' })).toBe(
      '2022-11-07 2022-12-15 с 7 ноября по 15 декабря 2022 г.',
    );
  });

  test('the period keeps its name if they take nothing away', () => {
    expect(days({ period: 'ноябрь', from: '01.10', to: '31.12' })).toBe(
      '2022-11-01 2022-11-30 ноябрь 2022 г.',
    );
  });

  test('there must be such days', () => {
    expect(days({ period: 'ноябрь', from: '01.12' })).toBe(
      'period ноябрь: нет общих дней с --from (с 1 декабря 2022 г.)',
    );
  });
});

test('each school has its own terms', () => {
  const calendar = createSchoolCalendar({
    terms: [
      { name: '1 четверть', from: '2022-09-01', to: '2022-10-21' },
      { name: '2 четверть', from: '2022-10-31', to: '2022-12-23' },
    ],
  });
  expect(days({ period: '2 четверть' })).toContain('2022-11-07 2022-12-30');
  expect(days({ period: '2 четверть' }, calendar)).toContain('2022-10-31 2022-12-23');
});
