import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type DayRange, daysBetween, endOfMonth, weekdayOf } from '../../src/core/day.ts';
import type { AskedPeriod } from '../../src/language/dates/asked/asked-period.ts';
import { isoWeek, weekNumber, weeksOf } from '../../src/language/dates/asked/iso-week.ts';
import { readAskedPeriod } from '../../src/language/dates/asked/read-asked-period.ts';
import { recommendedCalendar } from '../../src/plan/calendar/school-calendar.ts';
import { periodOf } from './dates/school-calendar.ts';

const YEARS = Array.from({ length: 11 }, (_, index) => 2020 + index);
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

const two = (number: number): string => String(number).padStart(2, '0');

/** A day of 2020 to 2030. */
const anyDay = fc.integer({ min: 0, max: 4017 }).map((days) => addDays('2020-01-01', days));

/** A day of the school years whose terms are known. */
const schoolDay = fc.integer({ min: 0, max: 1300 }).map((days) => addDays('2022-09-01', days));

const anyPlan = fc
  .constantFrom('2022/2023', '2023', '2022-04-01..2023-05-31', '2021/2022', '-')
  .map(periodOf);

type Plan = ReturnType<typeof periodOf>;

function ask(text: string, today = '2022-11-16', period: Plan = periodOf('2022/2023')) {
  return readAskedPeriod(text, { period, calendar: recommendedCalendar, today });
}

function asked(text: string, today?: string, period?: Plan): AskedPeriod {
  const found = ask(text, today, period);
  if ('problem' in found) throw new Error(`${text}: ${found.problem.en}`);
  return found;
}

const range = (text: string, today?: string): DayRange => asked(text, today).range;

describe('a notation gives its days in every year from 2020 to 2030', () => {
  test.each(YEARS)('weeks of %i', (year) => {
    for (let week = 1; week <= weeksOf(year); week += 1) {
      const { from, to } = range(`${year}-W${two(week)}`);
      expect([weekdayOf(from), daysBetween(from, to)]).toEqual([1, 6]);
      expect(weekNumber(from)).toEqual({ year, week });
      expect(weekNumber(to)).toEqual({ year, week });
      expect(from).toBe(
        week === 1 ? addDays(isoWeek(year - 1, weeksOf(year - 1))?.to ?? '', 1) : from,
      );
    }
    expect(ask(`${year}-W${weeksOf(year) + 1}`)).toHaveProperty('problem');
    expect(ask(`${year}-W00`)).toHaveProperty('problem');
  });

  test.each(YEARS)('months and quarters of %i, one after the other', (year) => {
    let next = `${year}-01-01`;
    for (const month of MONTHS) {
      const { from, to } = range(`${year}-${two(month)}`);
      expect([from, to]).toEqual([next, endOfMonth(year, month)]);
      next = addDays(to, 1);
    }
    expect(next).toBe(`${year + 1}-01-01`);
    for (const quarter of [1, 2, 3, 4]) {
      const days = { from: range(`${year}-${two(quarter * 3 - 2)}`).from };
      const to = endOfMonth(year, quarter * 3);
      expect(range(`${year}-Q${quarter}`)).toEqual({ ...days, to });
      expect(range(`${quarter} квартал ${year}`)).toEqual({ ...days, to });
    }
    expect(range(String(year))).toEqual({ from: `${year}-01-01`, to: `${year}-12-31` });
    expect(range(`${year}/${year + 1}`)).toEqual({
      from: `${year}-09-01`,
      to: `${year + 1}-08-31`,
    });
  });

  test('the number of a week is that of its Thursday’s year', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, week } = weekNumber(day);
        const days = isoWeek(year, week);
        expect(days && days.from <= day && day <= days.to).toBe(true);
        expect(addDays(days?.from ?? '', 3).slice(0, 4)).toBe(String(year));
      }),
    );
  });
});

describe('around any day', () => {
  test('this, the next and the last week follow each other, seven days each', () => {
    fc.assert(
      fc.property(anyDay, (today) => {
        const [last, now, next] = ['прошлая', 'эта', 'следующая'].map((one) =>
          range(`${one} неделя`, today),
        );
        expect(now && now.from <= today && today <= now.to).toBe(true);
        expect(last).toEqual({
          from: addDays(now?.from ?? '', -7),
          to: addDays(now?.to ?? '', -7),
        });
        expect(next).toEqual({ from: addDays(now?.from ?? '', 7), to: addDays(now?.to ?? '', 7) });
      }),
    );
  });

  test.each([
    ['месяц', ['прошлый', 'этот', 'следующий'], 1],
    ['квартал', ['прошлый', 'этот', 'следующий'], 3],
    ['год', ['прошлый', 'этот', 'следующий'], 12],
  ] as const)('so do those of a %s, whole months each', (unit, words, length) => {
    fc.assert(
      fc.property(anyDay, (today) => {
        const [last, now, next] = words.map((one) => range(`${one} ${unit}`, today));
        if (!last || !now || !next) throw new Error('no days');
        expect(now.from <= today && today <= now.to).toBe(true);
        expect(addDays(last.to, 1)).toBe(now.from);
        expect(addDays(now.to, 1)).toBe(next.from);
        for (const { from, to } of [last, now, next]) {
          const [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
          expect([from.slice(8), to]).toEqual(['01', endOfMonth(year, month + length - 1)]);
        }
      }),
    );
  });

  test('the term before lies before today and the next one behind it, with no other between', () => {
    const all = [2022, 2023, 2024, 2025].flatMap((year) => recommendedCalendar.terms(year));
    fc.assert(
      fc.property(schoolDay, (today) => {
        const past = all.filter(({ to }) => to < today);
        const coming = all.filter(({ from }) => from > today);
        const now = all.find(({ from, to }) => from <= today && today <= to);
        const found = (text: string): DayRange | undefined => {
          const one = ask(text, today);
          return 'problem' in one ? undefined : one.range;
        };
        expect(found('прошлая четверть')).toEqual(past.at(-1));
        expect(found('следующая четверть')).toEqual(coming[0]);
        expect(found('эта четверть')).toEqual(now);
      }),
    );
  });

  test('English says the same', () => {
    const same = [
      ['this week', 'эта неделя'],
      ['next week', 'следующая неделя'],
      ['last month', 'прошлый месяц'],
      ['next quarter', 'следующий квартал'],
      ['this year', 'этот год'],
      ['previous term', 'прошлая четверть'],
      ['next school year', 'следующий учебный год'],
      ['tomorrow', 'завтра'],
    ] as const;
    fc.assert(
      fc.property(schoolDay, fc.constantFrom(...same), (today, [en, ru]) => {
        expect(ask(en, today)).toEqual(ask(ru, today));
      }),
    );
  });
});

/** Periods of every kind, apart from whole school years: `2022/2023` and its lessons have one title. */
const words = fc.constantFrom(
  '2 четверть',
  '1-2 четверть',
  '3 триместр',
  '1 полугодие 2022/2023',
  '4 квартал',
  'ноябрь',
  'октябрь-декабрь',
  'сентябрь-май',
  'зима',
  'лето',
  'осенние каникулы',
  'летние каникулы',
  '2022',
  '2022-W52',
  '15.11',
  'с 01.10 по 31.12',
  'с 01.11 по 01.02',
  'эта неделя',
  'прошлый месяц',
  'следующий квартал',
  'завтра',
);

test('a title says what it is the title of, in both languages', () => {
  fc.assert(
    fc.property(words, anyDay, anyPlan, (text, today, period) => {
      const found = ask(text, today, period);
      if ('problem' in found) return;
      for (const title of [found.title.ru, found.title.en]) {
        expect(asked(title, today, period).range, title).toEqual(found.range);
      }
    }),
    { numRuns: 500 },
  );
});

test('whatever is typed is a period with its days in order, or a problem in both languages', () => {
  const pieces = fc.constantFrom(
    ...'четверть 2 II квартал 2022 2022/2023 2022- W45 Q4 ноябрь с по до 01.10 31.12. эта следующая неделя месяц'.split(
      ' ',
    ),
    ...'term week next school year break from to of , - – . / ( <b> \u202e'.split(' '),
  );
  const text = fc.oneof(
    fc.array(pieces, { maxLength: 6 }).map((some) => some.join(' ')),
    fc.array(pieces, { maxLength: 6 }).map((some) => some.join('')),
    fc.string(),
  );
  fc.assert(
    fc.property(text, anyDay, anyPlan, (typed, today, period) => {
      const found = ask(typed, today, period);
      if ('problem' in found) {
        expect(found.problem.ru).not.toBe('');
        expect(found.problem.en).not.toBe('');
        return;
      }
      expect(found.range.from <= found.range.to).toBe(true);
      expect(found.name.ru.startsWith(found.title.ru)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
