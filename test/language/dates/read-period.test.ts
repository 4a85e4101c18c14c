import { expect, test } from 'vitest';
import { readPeriod } from '../../../src/language/dates/read-period.ts';
import { readWhen } from '../../../src/language/dates/read-when.ts';
import { recommendedCalendar } from '../../../src/plan/calendar/school-calendar.ts';
import { periodOf, schoolCalendar } from './school-calendar.ts';

function read(text: string, period = '2022/2023') {
  return readPeriod(text, { period: periodOf(period), calendar: schoolCalendar });
}

test.each([
  ['2022-11', '2022-11-01', '2022-11-30'],
  ['2022-Q4', '2022-10-01', '2022-12-31'],
  ['2022-q1', '2022-01-01', '2022-03-31'],
  ['2022', '2022-01-01', '2022-12-31'],
  ['2022/2023', '2022-09-01', '2023-08-31'],
  ['2022/2023 учебный год', '2022-09-01', '2023-05-31'],
  ['четверть 2', '2022-11-07', '2022-12-30'],
  ['2 четверть', '2022-11-07', '2022-12-30'],
  ['II четверть 2023/2024', '2023-11-06', '2023-12-29'],
  ['полугодие 1', '2022-09-01', '2022-12-31'],
  ['полугодие II', '2023-01-01', '2023-05-31'],
  ['Ноябрь', '2022-11-01', '2022-11-30'],
  ['4 квартал 2022', '2022-10-01', '2022-12-31'],
  ['IV квартал', '2022-10-01', '2022-12-31'],
  ['апрель–июнь 2022', '2022-04-01', '2022-06-30'],
  ['осенние каникулы', '2022-10-29', '2022-11-06'],
  ['01.09.2022-30.09.2022', '2022-09-01', '2022-09-30'],
  ['весь период', '2022-09-01', '2023-08-31'],
])('%j is %s to %s', (text, from, to) => {
  expect(read(text)).toEqual({ from, to });
});

test.each([
  ['до 15 ноября', 'unread-date'],
  ['октябрь, ноябрь', 'unread-date'],
  ['ежемесячно', 'unread-date'],
  ['по графику', 'unread-date'],
  ['1 этап: октябрь', 'unread-date'],
  ['Q4', 'unread-date'],
  ['2022-Q5', 'unread-date'],
  ['', 'unread-date'],
  ['31.02.2023', 'impossible-date'],
  ['2022-2023', 'ambiguous-date'],
])('%j is no period: %s', (text, rule) => {
  expect(read(text)).toMatchObject({ rule });
});

test('a period without a year needs a plan with one', () => {
  expect(read('ноябрь', '-')).toMatchObject({ rule: 'no-period', words: 'ноябрь' });
  expect(read('2022/2023', '-')).toEqual({ from: '2022-09-01', to: '2023-08-31' });
});

test('a term of a year that the calendar does not know is unread, never that of another year', () => {
  const unknown = { from: '2020-09-01', to: '2021-08-31', kind: 'school-year' as const };
  const recommended = { period: unknown, calendar: recommendedCalendar };
  expect(readPeriod('2 четверть', recommended)).toMatchObject({ rule: 'unread-date' });
  expect(readWhen('II четверть', recommended)).toMatchObject({ kind: 'unread' });
});
