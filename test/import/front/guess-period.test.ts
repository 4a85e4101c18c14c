import { expect, test } from 'vitest';
import { guessPeriod } from '../../../src/import/front/guess-period.ts';

test.each([
  [
    'most dates',
    ['01.04.2022 г', '01.09-28.09.22 г', '07.10-29.12.22 г', 'до 25.05.2023'],
    '2022/2023',
  ],
  [
    'August belongs to the year that it prepares',
    ['25.08.2022', '29.08.2022', '07.09.2022'],
    '2022/2023',
  ],
  ['a calendar year', ['15.02.2023', '20.04.2023', '10.10.2023', '01.12.2023'], '2023'],
  [
    'a date among other words',
    ['совещание 15.10.2023, далее по плану работы школы', 'март'],
    '2023/2024',
  ],
  ['months with a year', ['сентябрь 2024', 'в течение года'], '2024/2025'],
])('%s', (_, texts, period) => {
  const guess = guessPeriod(texts);
  expect(guess?.period).toBe(period);
  expect(guess?.remarks).toMatchObject([{ kind: 'doubt' }]);
});

test('says how many dates lie outside', () => {
  const guess = guessPeriod(['01.04.2022', '01.10.2022', '01.11.2022']);
  expect(guess?.remarks[0]?.message.ru).toContain('записан 2022/2023 по 2 датам из 3:');
});

test('without dates, by the approval; without that, not at all', () => {
  expect(guessPeriod(['в течение года', 'октябрь'], '2023-03-30')?.period).toBe('2022/2023');
  expect(guessPeriod(['в течение года'], '2023-08-30')?.period).toBe('2023/2024');
  expect(guessPeriod(['в течение года', ''])).toBeUndefined();
  expect(guessPeriod([])).toBeUndefined();
});
