import { describe, expect, test } from 'vitest';
import { addDays, type DayRange } from '../../../src/core/day.ts';
import type { CalendarSettings, NamedDays } from '../../../src/plan/calendar/calendar-settings.ts';
import {
  createSchoolCalendar,
  recommendedCalendar,
} from '../../../src/plan/calendar/school-calendar.ts';

/** `2022-10-29..2022-11-06 Осенние каникулы`: days and what the school calls them. */
function days(text: string): NamedDays {
  const [range = '', ...name] = text.split(' ');
  const [from = '', to = ''] = range.split('..');
  return { from, to, name: name.join(' ') || undefined };
}

const say = ({ from, to }: DayRange): string => `${from}..${to}`;

/** The school year 2022/2023, unless another is asked for, of a school with these settings. */
function yearOf(settings: CalendarSettings, year = 2022) {
  const calendar = createSchoolCalendar(settings);
  const breaks = calendar.breaks(year).map((one) => `${one.season} ${say(one)}`);
  return {
    breaks,
    terms: calendar.terms(year).map(say),
    trimesters: calendar.trimesters(year).map(say),
    calendar,
  };
}

const RECOMMENDED = yearOf({});

describe.each([2022, 2023, 2024, 2025])('the school year that begins in %i', (year) => {
  const { studyYear, terms, breaks } = recommendedCalendar;

  test('is four terms and the breaks between them, without a gap', () => {
    const [autumn, winter, spring, summer] = breaks(year);
    const parts = terms(year).flatMap((term, index) => {
      const after = [autumn, winter, spring, summer][index];
      return after ? [term, after] : [term];
    });
    expect(parts).toHaveLength(8);
    expect(parts[0]?.from).toBe(studyYear(year).from);
    for (const [index, part] of parts.entries()) {
      expect(part.from <= part.to).toBe(true);
      const next = parts[index + 1];
      if (next) expect(addDays(part.to, 1)).toBe(next.from);
    }
    expect(parts.at(-1)?.to).toBe(`${year + 1}-08-31`);
  });
});

describe('a school year of which nothing is known', () => {
  test('has trimesters and a summer, but neither terms nor other breaks', () => {
    const { terms, trimesters, breaks, calendar } = yearOf({}, 2019);
    expect(terms).toEqual([]);
    expect(breaks).toEqual(['summer 2020-06-01..2020-08-31']);
    expect(trimesters).toEqual([
      '2019-09-01..2019-11-30',
      '2019-12-01..2020-02-29',
      '2020-03-01..2020-05-31',
    ]);
    expect([2019, 2022, 2026].map(calendar.knowsBreaks)).toEqual([false, true, false]);
  });

  test('has terms once the school has said its breaks', () => {
    const { terms, calendar } = yearOf(
      {
        breaks: [
          days('2026-10-24..2026-11-01 Осенние каникулы'),
          days('2026-12-30..2027-01-10 Зимние каникулы'),
          days('2027-03-27..2027-04-04 Весенние каникулы'),
        ],
      },
      2026,
    );
    expect(terms).toEqual([
      '2026-09-01..2026-10-23',
      '2026-11-02..2026-12-29',
      '2027-01-11..2027-03-26',
      '2027-04-05..2027-05-31',
    ]);
    expect(calendar.knowsBreaks(2026)).toBe(true);
  });
});

describe('breaks of a school’s own', () => {
  test('take the place of the recommended ones of their season, and move the terms', () => {
    const { breaks, terms } = yearOf({ breaks: [days('2022-10-31..2022-11-07')] });
    expect(breaks).toEqual(['autumn 2022-10-31..2022-11-07', ...RECOMMENDED.breaks.slice(1)]);
    expect(terms).toEqual([
      '2022-09-01..2022-10-30',
      '2022-11-08..2022-12-30',
      ...RECOMMENDED.terms.slice(2),
    ]);
  });

  test('hold for their own school year only', () => {
    const settings = { breaks: [days('2022-10-31..2022-11-07')] };
    expect(yearOf(settings, 2023).breaks).toEqual(yearOf({}, 2023).breaks);
  });

  test.each([
    ['2022-10-03..2022-10-09', 'autumn'],
    ['2022-11-14..2022-11-20', 'autumn'],
    ['2022-12-26..2023-01-08', 'winter'],
    ['2023-01-09..2023-01-15', 'winter'],
    ['2023-02-13..2023-02-19', 'spring'],
    ['2023-04-10..2023-04-16', 'spring'],
    ['2023-05-27..2023-08-31', 'summer'],
    ['2023-02-20..2023-02-26 Зимние каникулы', 'winter'],
    ['2023-01-02..2023-01-08 Новогодние каникулы', 'winter'],
    ['2023-05-01..2023-05-09 Майские каникулы', 'spring'],
    ['2023-05-27..2023-08-31 Летние каникулы', 'summer'],
  ])('«%s» is of the season: %s', (text, season) => {
    const { from, to } = days(text);
    expect(yearOf({ breaks: [days(text)] }).breaks).toContain(`${season} ${from}..${to}`);
  });

  test.each([
    '2023-02-13..2023-02-19 Дополнительные каникулы',
    '2023-02-13..2023-02-19 Каникулы первоклассников',
    '2023-02-13..2023-02-19 Каникулы для 1-х классов',
    '2023-02-13..2023-02-19 Дополнительные зимние каникулы (1 класс)',
  ])('«%s» are for some pupils only and change nothing', (text) => {
    const { breaks, terms, calendar } = yearOf({ breaks: [days(text)] });
    expect({ breaks, terms }).toEqual({ breaks: RECOMMENDED.breaks, terms: RECOMMENDED.terms });
    expect(calendar.dayOff('2023-02-14')).toBeUndefined();
  });

  test('for classes other than the first are breaks', () => {
    const { calendar } = yearOf({
      breaks: [days('2023-02-13..2023-02-19 Каникулы 10–11 классов')],
    });
    expect(calendar.dayOff('2023-02-14')).toMatchObject({
      reason: 'break',
      name: { ru: 'Каникулы 10–11 классов' },
    });
  });

  test.each([
    ['2023-02-11..2023-02-26', '2023-03-25..2023-04-02'],
    ['2023-02-11..2023-02-26', '2023-03-25..2023-04-02 Весенние каникулы'],
    ['2023-04-08..2023-04-20', '2023-03-25..2023-04-02 Весенние каникулы'],
  ])('%s does not take the place of the spring break %s', (other, spring) => {
    const { breaks, terms, calendar } = yearOf({ breaks: [days(other), days(spring)] });
    expect(breaks).toContain('spring 2023-03-25..2023-04-02');
    expect(breaks).toHaveLength(4);
    expect(terms.at(-1)).toBe('2023-04-03..2023-05-31');
    expect(calendar.dayOff(days(other).from.replace(/..$/, '14'))?.reason).toBe('break');
  });
});

describe('terms of a school’s own', () => {
  const TERMS = [
    days('2022-09-01..2022-10-26 1 четверть'),
    days('2022-11-07..2022-12-28 2 четверть'),
    days('2023-01-09..2023-03-22 3 четверть'),
    days('2023-04-03..2023-05-26 4 четверть'),
  ];

  test('have breaks between them', () => {
    const { terms, breaks } = yearOf({ terms: TERMS });
    expect(terms).toEqual(TERMS.map(say));
    expect(breaks).toEqual([
      'autumn 2022-10-27..2022-11-06',
      'winter 2022-12-29..2023-01-08',
      'spring 2023-03-23..2023-04-02',
      'summer 2023-06-01..2023-08-31',
    ]);
  });

  test('leave the breaks that the school has named as they are', () => {
    const { breaks } = yearOf({ terms: TERMS, breaks: [days('2022-10-28..2022-11-06')] });
    expect(breaks[0]).toBe('autumn 2022-10-28..2022-11-06');
    expect(breaks.slice(1)).toEqual(RECOMMENDED.breaks.slice(1));
  });

  test('are the recommended ones where the school says nothing', () => {
    const { terms, breaks } = yearOf({ terms: TERMS.slice(0, 2) });
    expect(terms).toEqual([...TERMS.slice(0, 2).map(say), ...RECOMMENDED.terms.slice(2)]);
    expect(breaks.slice(0, 3)).toEqual([
      'autumn 2022-10-27..2022-11-06',
      'winter 2022-12-29..2023-01-08',
      RECOMMENDED.breaks[2],
    ]);
  });

  test('hold for their own school year only', () => {
    expect(yearOf({ terms: TERMS }, 2024).terms).toEqual(yearOf({}, 2024).terms);
  });

  const TRIMESTERS = ['2022-09-01..2022-11-20', '2022-11-28..2023-02-19', '2023-02-27..2023-05-31'];

  test.each([
    ['called so', ['1 триместр', '2 триместр', '3 триместр']],
    ['three without a name', ['', '', '']],
  ])('are trimesters if they are %s', (_, names) => {
    const terms = TRIMESTERS.map((range, index) => days(`${range} ${names[index]}`));
    const year = yearOf({ terms });
    expect(year.trimesters).toEqual(TRIMESTERS);
    expect(year.terms).toEqual(RECOMMENDED.terms);
  });

  test('three that are called terms are no trimesters', () => {
    const year = yearOf({ terms: TERMS.slice(0, 3) });
    expect(year.trimesters).toEqual(RECOMMENDED.trimesters);
    expect(year.terms).toHaveLength(4);
  });

  test('half-years are no terms', () => {
    const halves = ['2022-09-01..2022-12-30 1 полугодие', '2023-01-09..2023-05-31 2 полугодие'];
    expect(yearOf({ terms: halves.map(days) }).terms).toEqual(RECOMMENDED.terms);
  });
});

describe('a study year of a school’s own', () => {
  test('begins its first term, ends its last and begins the summer', () => {
    const studyYear = { from: '2022-09-05', to: '2023-05-26' };
    const { terms, breaks, trimesters } = yearOf({ studyYear });
    expect(terms[0]).toBe('2022-09-05..2022-10-28');
    expect(terms[3]).toBe('2023-04-03..2023-05-26');
    expect(breaks[3]).toBe('summer 2023-05-27..2023-08-31');
    expect([trimesters[0], trimesters[2]]).toEqual([
      '2022-09-05..2022-11-30',
      '2023-03-01..2023-05-26',
    ]);
    expect(yearOf({ studyYear }, 2023).terms).toEqual(yearOf({}, 2023).terms);
  });

  test('may begin in August', () => {
    const { terms } = yearOf({ studyYear: { from: '2022-08-29', to: '2023-05-26' } });
    expect(terms[0]).toBe('2022-08-29..2022-10-28');
  });
});

describe('days off of a school’s own', () => {
  const settings = {
    daysOff: [days('2023-02-06..2023-02-12 Карантин'), days('2022-12-05..2022-12-05')],
    workingDays: ['2023-04-29', '2022-11-01'],
  };
  const { dayOff } = createSchoolCalendar(settings);

  test.each([
    ['2023-02-06', { reason: 'school', name: { ru: 'Карантин', en: 'Карантин' } }],
    ['2023-02-11', { reason: 'weekend' }],
    ['2022-12-05', { reason: 'school' }],
    ['2023-04-29', undefined],
    ['2022-11-01', undefined],
  ])('%s', (day, off) => {
    expect(dayOff(day)).toEqual(off);
  });
});
