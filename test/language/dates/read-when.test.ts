import { describe, expect, test } from 'vitest';
import { readWhen } from '../../../src/language/dates/read-when.ts';
import type { DateProblem, Occurrence } from '../../../src/language/reading.ts';
import { casesFrom, readCell } from './cells.ts';
import { periodOf, schoolCalendar } from './school-calendar.ts';

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

test.each(casesFrom('./dates.tsv'))('«$cell» in $period is $reading', (one) => {
  expect(readCell(one.cell, one.period)).toBe(one.reading);
});

describe('other cells, also wrong and hostile ones', () => {
  test.each(casesFrom('./cells.tsv'))('«$cell» in $period is $reading', (one) => {
    expect(readCell(one.cell, one.period)).toBe(one.reading);
  });
});

describe('cells that were written down before the grammar was made for them', () => {
  test.each(casesFrom('./further.tsv'))('«$cell» in $period is $reading', (one) => {
    expect(readCell(one.cell, one.period)).toBe(one.reading);
  });
});

describe('cells made to mislead give no date', () => {
  test.each(casesFrom('./hostile.tsv'))('«$cell» in $period is $reading', (one) => {
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
    expect(occurrencesOf(text)).toMatchObject([
      { label: '1 этап', start: undefined, end: ends[0], exact: true },
      { label: '2 этап', start: undefined, end: ends[1], exact: true },
    ]);
  });

  test('are kept as written', () => {
    const labels = (text: string) => occurrencesOf(text).map(({ label }) => label);
    expect(labels('I Этап – октябрь; второй этап – март')).toEqual(['I Этап', 'второй этап']);
    expect(labels('1) октябрь 2) март')).toEqual(['1)', '2)']);
    expect(labels('1 этап (основной): октябрь')).toEqual(['1 этап (основной)']);
    expect(labels('1. октябрь 2. март')).toEqual(['1.', '2.']);
    expect(labels('октябрь, март')).toEqual([undefined, undefined]);
  });

  test('are also the words before a dash or a colon', () => {
    const labels = (text: string) => occurrencesOf(text).map(({ label }) => label);
    expect(labels('Входной – сентябрь, итоговый – май')).toEqual(['Входной', 'итоговый']);
    expect(labels('9 класс: 14.11.2022; 11 класс: 16.11.2022')).toEqual(['9 класс', '11 класс']);
  });
});

describe('words beside a date', () => {
  const notesOf = (text: string) => {
    const reading = read(text);
    return 'notes' in reading ? reading.notes?.map(({ words }) => words) : undefined;
  };

  test.each([
    ['18.03.2023; однократно при приёме', ['однократно при приёме']],
    ['10.09.2022 в 14.00', ['в 14.00']],
    ['5&nbsp;октября в&nbsp;школе', ['в&nbsp;школе']],
    ['по плану, до 15 ноября', ['по плану']],
    ['еженедельно (по графику)', ['по графику']],
    ['до 15.04.2023 (приказ № 164 от 30.03.2023)', ['приказ № 164 от 30.03.2023']],
    ['12.10.2022, 15:00, актовый зал', ['15:00', 'актовый зал']],
    ['12 октября 2022', undefined],
    ['среда, 12 октября 2022', undefined],
    ['1 этап: до 15.10.2022', undefined],
  ])('of %j are kept: %j', (text, words) => expect(notesOf(text)).toEqual(words));
});

describe('how work recurs', () => {
  const recurrenceOf = (text: string) => {
    const reading = read(text);
    return reading.kind === 'recurring' ? reading.recurrence : undefined;
  };

  test.each([
    ['ежемесячно, до 5 числа', { every: 'month', on: { monthDay: 5, due: true } }],
    [
      'ежемесячно с октября по апрель, до 5 числа',
      {
        every: 'month',
        on: { monthDay: 5, due: true },
        within: { from: '2022-10-01', to: '2023-04-30' },
      },
    ],
    ['25 числа каждого месяца', { every: 'month', on: { monthDay: 25, due: false } }],
    ['в последний день месяца', { every: 'month', on: { monthDay: 31, due: false } }],
    ['первая неделя каждого месяца', { every: 'month', on: { week: 1 } }],
    ['вторая декада каждого месяца', { every: 'month', on: { monthDay: 20, due: true } }],
    ['последняя пятница месяца', { every: 'month', on: { weekday: 5, nth: -1 } }],
    ['по вторникам и четвергам', { every: 'week', on: { weekdays: [2, 4] } }],
    ['понедельник–пятница', { every: 'week', on: { weekdays: [1, 2, 3, 4, 5] } }],
    ['3 раза в год', { every: 'year', times: 3 }],
    ['раз в два месяца', { every: 'month', interval: 2 }],
    ['раз в триместр', { every: 'term', trimesters: true }],
  ])('%j', (text, recurrence) => expect(recurrenceOf(text)).toEqual(recurrence));
});

test('a time whose last day is written as a day is exact', () => {
  const exact = (text: string) => occurrencesOf(text)[0]?.exact ?? false;
  expect(['5 октября', 'до 15.10', 'к 1 сентября'].map(exact)).toEqual([true, true, true]);
  expect(['до конца октября', 'сентябрь – октябрь', 'октябрь'].map(exact)).toEqual([
    false,
    false,
    false,
  ]);
  expect(['5-7 октября', 'с сентября по 5 мая'].map(exact)).toEqual([true, true]);
});

test('a weekday that the day does not have makes it ambiguous', () => {
  expect(readCell('среда, 12 октября 2022', '2022/2023')).toBe('2022-10-12/2022-10-12');
  expect(problemOf('среда, 13 октября 2022')?.candidates).toEqual([
    { from: '2022-10-12', to: '2022-10-12' },
    { from: '2022-10-13', to: '2022-10-13' },
  ]);
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
    ['педсовет', 'педсовет'],
    ['до 15 октбря', 'октбря'],
    ['сентябрь, 15 декбря 2022', 'декбря'],
    ['с 10 по', 'с 10 по'],
    ['1 сентября, 15', '15'],
    ['октябрь, кроме пятницы', 'кроме пятницы'],
    ['10.10.2022, 31.02.2023', '31.02.2023'],
    ['1 этап: 30.11.2022-01.10.2022', '30.11.2022-01.10.2022'],
    ['сентябрь, май-октябрь', 'май-октябрь'],
  ])('in %j is quoted: %j', (text, words) => {
    const problem = problemOf(text);
    expect(problem?.words).toBe(words);
    expect(text.slice(problem?.span.start, problem?.span.end)).toBe(words);
  });

  test.each([
    ['до 15 октбря', 'октября'],
    ['сенятбрь', 'сентябрь'],
    ['ежемесчно', 'ежемесячно'],
    ['педсовет', undefined],
  ])('in %j is a mistyped word for %j', (text, suggestion) => {
    expect(problemOf(text)?.suggestion).toBe(suggestion);
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
  expect(reading).toMatchObject({
    kind: 'dated',
    occurrences: [{ start: '2022-08-29', end: '2023-05-25', whole: true }],
  });
});
