import { describe, expect, test } from 'vitest';
import { readWhen } from '../../../src/language/dates/read-when.ts';
import type { DateProblem, Occurrence } from '../../../src/language/reading.ts';
import { casesFrom, readCell } from './cells.ts';
import { periodOf, schoolCalendar } from './school-calendar.ts';

/** Cells of the measure that karta can't read yet. One that is read right has to leave the list. */
const notYet = new Set<string>([]);

function read(text: string, period = '2022/2023') {
  return readWhen(text, { period: periodOf(period), calendar: schoolCalendar });
}

function occurrencesOf(text: string, period?: string): readonly Occurrence[] {
  const reading = read(text, period);
  return reading.kind === 'dated' ? reading.occurrences : [];
}

function problemOf(text: string, period?: string): DateProblem | undefined {
  const reading = read(text, period);
  return reading.kind === 'unread' ? reading.problem : undefined;
}

describe('the measure of the project', () => {
  const cases = casesFrom('./dates.tsv');

  test.each(cases.filter(({ cell }) => !notYet.has(cell)))(
    '«$cell» in $period is $reading',
    ({ cell, period, reading }) => expect(readCell(cell, period)).toBe(reading),
  );

  test('what is listed as not yet read is indeed not', () => {
    const read = cases.filter(
      ({ cell, period, reading }) => notYet.has(cell) && readCell(cell, period) === reading,
    );
    expect(read).toEqual([]);
    const cells = new Set(cases.map(({ cell }) => cell));
    expect([...notYet].filter((cell) => !cells.has(cell))).toEqual([]);
  });
});

describe('other cells, also wrong and hostile ones', () => {
  test.each(casesFrom('./cells.tsv'))('«$cell» in $period is $reading', (one) => {
    expect(readCell(one.cell, one.period)).toBe(one.reading);
  });
});

describe('labels', () => {
  const ends = ['2022-04-15', '2022-09-10'];

  test.each([
    '1 этап: до 15.04.2022 2 этап: до 10.09.2022',
    '1 этап: до 15.04.20222 этап: до 10.09.2022',
    '1 этап: до 15.04.2022\n2 этап: до 10.09.2022',
    '1 этап:до 15.04.2022;2 этап:до 10.09.2022',
    '1 этап до 15.04.2022 г., 2 этап до 10.09.2022 г.',
  ])('are kept: %j', (text) => {
    expect(occurrencesOf(text)).toEqual([
      { label: '1 этап', start: undefined, end: ends[0] },
      { label: '2 этап', start: undefined, end: ends[1] },
    ]);
  });

  test('are kept as written', () => {
    const labels = (text: string) => occurrencesOf(text).map(({ label }) => label);
    expect(labels('I Этап – октябрь; второй этап – март')).toEqual(['I Этап', 'второй этап']);
    expect(labels('1) октябрь 2) март')).toEqual(['1)', '2)']);
    expect(labels('1. октябрь 2. март')).toEqual(['1.', '2.']);
    expect(labels('октябрь, март')).toEqual([undefined, undefined]);
  });
});

describe('work that fills the whole plan', () => {
  test.each([
    ['В течение года', '2022/2023', '2023-08-31'],
    ['весь период', '2022-04-01..2023-05-31', '2023-05-31'],
    ['В течение учебного года', '2022/2023', '2023-05-31'],
    ['2022-2023 учебный год', '2022/2023', '2023-05-31'],
    ['2023 год', '2023', '2023-12-31'],
  ])('%j in %s is marked as such', (text, period, end) => {
    expect(occurrencesOf(text, period)).toMatchObject([{ end, whole: true }]);
  });

  test.each([
    ['2022-2023 учебный год', '2023/2024'],
    ['2023 год', '2023/2024'],
    ['сентябрь-август', '2022/2023'],
    ['до конца учебного года', '2022/2023'],
  ])('%j in %s is not', (text, period) => {
    const [only] = occurrencesOf(text, period);
    expect(only).toBeDefined();
    expect(only).not.toHaveProperty('whole');
  });
});

describe('a problem', () => {
  test.each([
    ['педсовет 5 октября', 'педсовет 5 октября'],
    ['5 октября вечером', 'вечером'],
    ['  до зимы, потом весной', 'до зимы'],
    ['10.09.2022 в 14.00', 'в 14.00'],
    ['с 10 по', 'с 10 по'],
    ['1 сентября, 15', '15'],
    ['по плану, до 15 ноября', '15 ноября'],
    ['10.10.2022, 31.02.2023', '31.02.2023'],
    ['1 этап: 30.11.2022-01.10.2022', '30.11.2022-01.10.2022'],
    ['сентябрь, май-октябрь', 'май-октябрь'],
    ['5&nbsp;октября в&nbsp;школе', 'в&nbsp;школе'],
  ])('in %j is quoted: %j', (text, words) => {
    const problem = problemOf(text);
    expect(problem?.words).toBe(words);
    expect(text.slice(problem?.span.start, problem?.span.end)).toBe(words);
  });

  test('of two ways to read names both', () => {
    expect(problemOf('апрель', '2022-04-01..2023-05-31')?.candidates).toEqual([
      { from: '2022-04-01', to: '2022-04-30' },
      { from: '2023-04-01', to: '2023-04-30' },
    ]);
    expect(problemOf('до октября')?.candidates).toEqual([
      { from: '2022-09-30', to: '2022-09-30' },
      { from: '2022-10-31', to: '2022-10-31' },
    ]);
    expect(problemOf('в течение учебного года', '2023')?.candidates).toEqual([
      { from: '2023-01-01', to: '2023-05-31' },
      { from: '2023-09-01', to: '2023-12-31' },
    ]);
    expect(problemOf('1 полугодие', '2023')?.candidates).toEqual([
      { from: '2023-01-01', to: '2023-06-30' },
      { from: '2023-09-01', to: '2023-12-31' },
    ]);
    expect(problemOf('октябрь, январь', '2023')?.candidates).toEqual([
      { from: '2023-01-01', to: '2023-01-31' },
      { from: '2024-01-01', to: '2024-01-31' },
    ]);
  });

  test('is a term of a year whose terms are unknown', () => {
    expect(problemOf('2 четверть', '2030/2031')?.rule).toBe('unread-date');
  });
});

test('a school that begins its year earlier has its own study year', () => {
  const calendar = {
    ...schoolCalendar,
    studyYear: (year: number) => ({ from: `${year}-08-29`, to: `${year + 1}-05-25` }),
  };
  const reading = readWhen('в течение учебного года', { period: periodOf('2022/2023'), calendar });
  expect(reading).toEqual({
    kind: 'dated',
    occurrences: [{ start: '2022-08-29', end: '2023-05-25', whole: true }],
  });
});
