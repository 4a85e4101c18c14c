import { expect, test } from 'vitest';
import { sayDayRange, sayFrom, sayFromTill, sayTill } from '../../src/language/say-day-range.ts';

const plain = ({ ru, en }: { ru: string; en: string }): string[] =>
  [ru, en].map((text) => text.replaceAll('\u00a0', ' '));

test.each([
  ['2022-11-15', '2022-11-15', '15 ноября 2022 г.', '15 November 2022'],
  ['2022-09-01', '2022-09-28', '1–28 сентября 2022 г.', '1–28 September 2022'],
  ['2022-11-07', '2022-12-30', '7 ноября – 30 декабря 2022 г.', '7 November – 30 December 2022'],
  [
    '2022-09-01',
    '2023-05-31',
    '1 сентября 2022 г. – 31 мая 2023 г.',
    '1 September 2022 – 31 May 2023',
  ],
])('%s to %s', (from, to, ru, en) => expect(plain(sayDayRange({ from, to }))).toEqual([ru, en]));

test.each([
  ['2022-11-15', '2022-11-15', '15 ноября 2022 г.'],
  ['2022-09-01', '2022-09-28', 'с 1 по 28 сентября 2022 г.'],
  ['2022-10-01', '2022-12-31', 'с 1 октября по 31 декабря 2022 г.'],
  ['2022-09-01', '2023-05-31', 'с 1 сентября 2022 г. по 31 мая 2023 г.'],
])('from %s to %s', (from, to, ru) => expect(plain(sayFromTill({ from, to }))[0]).toBe(ru));

test('one end', () => {
  expect(plain(sayFrom('2022-10-01'))).toEqual(['с 1 октября 2022 г.', 'from 1 October 2022']);
  expect(plain(sayTill('2022-12-31'))).toEqual(['по 31 декабря 2022 г.', 'until 31 December 2022']);
});

test('no line ends before «г.»', () => {
  expect(sayTill('2022-12-31').ru).toContain('2022\u00a0г.');
});
