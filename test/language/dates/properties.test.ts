import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, endOfMonth, monthOf, yearOf } from '../../../src/core/day.ts';
import { readWhen } from '../../../src/language/dates/read-when.ts';
import { casesFrom, readCell } from './cells.ts';
import { wordsOfTheLanguage } from './language-words.ts';
import { monthName, monthOfDay, printDay, printMonth, printShortDay } from './printed.ts';
import { periodOf, schoolCalendar } from './school-calendar.ts';

const anyDay = fc.integer({ min: 0, max: 15_000 }).map((days) => addDays('2013-01-01', days));
const oneOf = (ways: readonly string[]) => fc.constantFrom(...ways);
const printedDay = anyDay.chain((day) => fc.tuple(fc.constant(day), oneOf(printDay(day))));
const anyDash = fc.constantFrom('-', ' - ', '–', ' – ', '— ', '−');
const schoolYears = fc.constantFrom('2022/2023', '2023/2024', '2024/2025');

/** Two days in order in one school year, with its name. */
const daysInPlan = fc.tuple(schoolYears, fc.nat(364), fc.nat(364)).map(([period, a, b]) => {
  const first = `${period.slice(0, 4)}-09-01`;
  return { period, from: addDays(first, Math.min(a, b)), to: addDays(first, Math.max(a, b)) };
});

describe('what is printed is read back', () => {
  test('days with a year, whatever the plan', () => {
    fc.assert(
      fc.property(printedDay, fc.constantFrom('2022/2023', '2023', '-'), ([day, text], period) => {
        expect(readCell(text, period)).toBe(`${day}/${day}`);
      }),
    );
  });

  test('deadlines', () => {
    const before = fc.constantFrom('до', 'До', 'не позднее', 'не позже', 'к', 'в срок до');
    fc.assert(
      fc.property(printedDay, before, ([day, text], word) => {
        expect(readCell(`${word} ${text}`, '-')).toBe(`../${day}`);
      }),
    );
  });

  test('days without a year, which the plan gives', () => {
    fc.assert(
      fc.property(daysInPlan, fc.nat(3), ({ period, from }, way) => {
        expect(readCell(printShortDay(from)[way] ?? '', period)).toBe(`${from}/${from}`);
        expect(readCell(`до ${printShortDay(from)[way]}`, period)).toBe(`../${from}`);
      }),
    );
  });

  test('ranges of days with years at both ends', () => {
    fc.assert(
      fc.property(printedDay, printedDay, anyDash, ([a, textA], [b, textB], dash) => {
        const isInOrder = a <= b;
        const expected = isInOrder ? `${a}/${b}` : 'error:end-before-start';
        expect(readCell(`${textA}${dash}${textB}`, '-')).toBe(expected);
        expect(readCell(`с ${textA} по ${textB}`, '-')).toBe(expected);
      }),
    );
  });

  test('ranges with the year at one end or at none', () => {
    const ways = fc.tuple(fc.nat(3), fc.nat(9));
    fc.assert(
      fc.property(daysInPlan, ways, anyDash, ({ period, from, to }, [short, long], dash) => {
        const expected = `${from}/${to}`;
        const [shortFrom, shortTo] = [printShortDay(from)[short], printShortDay(to)[short]];
        expect(readCell(`${shortFrom}${dash}${shortTo}`, period)).toBe(expected);
        expect(readCell(`с ${shortFrom} по ${shortTo}`, period)).toBe(expected);
        expect(readCell(`${shortFrom}${dash}${printDay(to)[long]}`, '-')).toBe(expected);
        expect(readCell(`${printDay(from)[long]}${dash}${shortTo}`, '-')).toBe(expected);
      }),
    );
  });

  test('days of one month', () => {
    fc.assert(
      fc.property(daysInPlan, fc.nat(27), ({ period, from }, more) => {
        const end = endOfMonth(yearOf(from), monthOf(from));
        const to = addDays(from, more) > end ? end : addDays(from, more);
        const [a, b] = [Number(from.slice(8)), Number(to.slice(8))];
        const month = monthOfDay(monthOf(from));
        expect(readCell(`${a}–${b} ${month}`, period)).toBe(`${from}/${to}`);
        expect(readCell(`с ${a} по ${b} ${month} ${yearOf(from)} года`, '-')).toBe(`${from}/${to}`);
        expect(readCell(`${a}, ${b} ${month}`, period)).toBe(`${from}/${from};${to}/${to}`);
        expect(readCell(`${a} и ${b} ${month} ${yearOf(from)}`, '-')).toBe(
          `${from}/${from};${to}/${to}`,
        );
      }),
    );
  });

  test('months and ranges of them', () => {
    const months = fc.tuple(fc.integer({ min: 2013, max: 2050 }), fc.integer({ min: 1, max: 12 }));
    const ways = fc.tuple(fc.nat(5), fc.nat(5));
    fc.assert(
      fc.property(
        months,
        months,
        ways,
        fc.constantFrom(' - ', ' – ', ' — '),
        (a, b, [wayA, wayB], dash) => {
          const [from, to] = a[0] * 12 + a[1] <= b[0] * 12 + b[1] ? [a, b] : [b, a];
          const last = endOfMonth(...to);
          const first = `${from[0]}-${String(from[1]).padStart(2, '0')}-01`;
          const text = `${printMonth(...from)[wayA]}${dash}${printMonth(...to)[wayB]?.replace('в ', '')}`;
          expect(readCell(text, '-')).toBe(`${first}/${last}`);
        },
      ),
    );
  });

  test('months of a school year without years: alone, in ranges, in lists', () => {
    const places = fc.uniqueArray(fc.nat(11), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(schoolYears, places, anyDash, (period, unordered, dash) => {
        const start = Number(period.slice(0, 4));
        const months = unordered
          .toSorted((a, b) => a - b)
          .map((place) => {
            const [year, month] = place < 4 ? [start, place + 9] : [start + 1, place - 3];
            const from = `${year}-${String(month).padStart(2, '0')}-01`;
            return { from, to: endOfMonth(year, month), name: monthName(month) };
          });
        const [first, last] = [months[0], months.at(-1)];
        const list = months.map(({ from, to }) => `${from}/${to}`).join(';');
        for (const separator of [', ', '; ', '\n', ',']) {
          const text = months.map(({ name }) => name).join(separator);
          expect(readCell(text, period)).toBe(list);
        }
        const range = `${first?.name}${dash}${last?.name}`;
        expect(readCell(range, period)).toBe(`${first?.from}/${last?.to}`);
      }),
    );
  });

  test('lists and stages of ranges, however they are parted', () => {
    const range = fc
      .tuple(anyDay, fc.nat(200), fc.nat(9), fc.nat(9))
      .map(([from, length, wayA, wayB]) => {
        const to = addDays(from, length);
        const text = `${printDay(from)[wayA]}-${printDay(to)[wayB]}`;
        return { text, days: `${from}/${to}` };
      });
    const ranges = fc.array(range, { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(ranges, fc.constantFrom(' ', '\n', ', ', '; ', ' и '), (items, separator) => {
        const expected = items.map(({ days }) => days).join(';');
        expect(readCell(items.map(({ text }) => text).join(separator), '-')).toBe(expected);
        const stages = items.map(({ text }, index) => `${index + 1} этап: ${text}`);
        expect(readCell(stages.join(separator), '-')).toBe(expected);
      }),
    );
  });
});

describe('whatever the text', () => {
  const numbers = fc.oneof(
    fc.nat(40).map(String),
    fc.constantFrom('01', '09', '2022', '2023', '22', '23', '2022/2023', '31.02', '15.10.2022'),
  );
  const signs = fc.constantFrom('.', ',', ';', ':', '-', '–', '/', ')', '(', '\n', '№', '<p>', '*');
  const russian = fc.string({
    unit: fc.constantFrom(...'абвгдежзиклмнопрстуфхцчшщыьэюя'),
    maxLength: 6,
  });
  const word = fc.constantFrom(...wordsOfTheLanguage);
  const piece = fc.oneof(
    { weight: 6, arbitrary: word },
    { weight: 5, arbitrary: numbers },
    { weight: 3, arbitrary: signs },
    { weight: 1, arbitrary: russian },
  );
  const mixture = fc
    .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '', '\n')), { maxLength: 9 })
    .map((pieces) => pieces.flat().join(''));
  const periods = fc.constantFrom('2022/2023', '2023/2024', '2023', '2022-04-01..2023-05-31', '-');

  test('reading never throws and a problem quotes the text', () => {
    const anything = fc.oneof(mixture, fc.string({ unit: 'binary', maxLength: 80 }));
    fc.assert(
      fc.property(anything, periods, (text, period) => {
        const reading = readWhen(text, { period: periodOf(period), calendar: schoolCalendar });
        if (reading.kind !== 'unread') return;
        const { span, words } = reading.problem;
        expect(text.slice(span.start, span.end)).toBe(words);
      }),
      { numRuns: 3000 },
    );
  });

  test('no day lies outside the years that are named or, at the new year, next to them', () => {
    fc.assert(
      fc.property(mixture, periods, (text, period) => {
        const context = { period: periodOf(period), calendar: schoolCalendar };
        const reading = readWhen(text, context);
        if (reading.kind !== 'dated') return;
        const named = [...text.matchAll(/\d+/g)].map(([digits]) => Number(digits) % 2000);
        const years = new Set(named.flatMap((year) => [1999 + year, 2000 + year, 2001 + year]));
        for (const { start, end } of reading.occurrences) {
          for (const day of [start ?? end, end]) {
            const { from, to } = context.period ?? { from: '9999', to: '0000' };
            const isInPlan = yearOf(from) <= yearOf(day) && yearOf(day) <= yearOf(to);
            expect(isInPlan || years.has(yearOf(day))).toBe(true);
          }
          expect((start ?? end) <= end).toBe(true);
        }
      }),
      { numRuns: 5000 },
    );
  });

  test('a text of nothing but days and months gives the days inside the plan', () => {
    const items = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 })),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(items, schoolYears, (days, period) => {
        const text = days.map(([day, month]) => `${day} ${monthOfDay(month)}`).join(', ');
        const start = Number(period.slice(0, 4));
        const expected = days.map(([day, month]) => {
          const year = month >= 9 ? start : start + 1;
          const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          return `${iso}/${iso}`;
        });
        // Of «август, сентябрь» the August may be the one before the plan.
        const isSummerFirst = days.some(([, month], index) => {
          const before = days[index - 1]?.[1] ?? 0;
          return before >= 6 && before <= 8 && (month === 9 || month === 10);
        });
        expect(readCell(text, period)).toBe(
          isSummerFirst ? 'error:ambiguous-date' : expected.join(';'),
        );
      }),
    );
  });
});

describe('reading is the same', () => {
  const known = [...casesFrom('./dates.tsv'), ...casesFrom('./cells.tsv')];
  const anyCell = fc.constantFrom(...known);

  function replaceEach(
    text: string,
    sought: RegExp,
    by: readonly string[],
    picks: readonly number[],
  ) {
    let count = 0;
    return text.replace(sought, () => {
      const pick = picks[count % picks.length] ?? 0;
      count += 1;
      return by[pick % by.length] ?? '';
    });
  }

  const picks = fc.array(fc.nat(20), { minLength: 1, maxLength: 8 });

  test('in capitals, in small letters and with ё', () => {
    fc.assert(
      fc.property(anyCell, fc.boolean(), ({ cell, period, reading }, isUpper) => {
        const text = isUpper ? cell.toUpperCase() : cell.toLowerCase();
        expect(readCell(text, period)).toBe(reading);
        expect(readCell(cell.replaceAll('четверт', 'чётверт'), period)).toBe(reading);
      }),
      { numRuns: 400 },
    );
  });

  test('with any dash', () => {
    const dashes = ['-', '–', '—', '−', '‑', '‒', '&ndash;', '&mdash;'];
    fc.assert(
      fc.property(anyCell, picks, ({ cell, period, reading }, chosen) => {
        const text = replaceEach(cell, /(?<!&\w*)[-–—]+/g, dashes, chosen);
        expect(readCell(text, period)).toBe(reading);
      }),
      { numRuns: 400 },
    );
  });

  test('with any blank, and with blanks around', () => {
    const blanks = [' ', '\u00a0', '\u2009', '\u202f', '  ', '\t', '&nbsp;', ' \u200b'];
    fc.assert(
      fc.property(anyCell, picks, ({ cell, period, reading }, chosen) => {
        const text = replaceEach(cell, /(?<!<\w*) /g, blanks, chosen);
        expect(readCell(` ${text}\u00a0`, period)).toBe(reading);
      }),
      { numRuns: 400 },
    );
  });
});

describe('another word in a date', () => {
  const dated = [...casesFrom('./dates.tsv'), ...casesFrom('./cells.tsv')].filter(({ reading }) =>
    /^(?:\d|\.\.|every)/.test(reading),
  );

  test('makes it unread, wherever it stands, if it changes it or looks like a word about time', () => {
    const turning = fc.constantFrom('кроме', 'или', 'не', 'около', 'октбря');
    fc.assert(
      fc.property(
        fc.constantFrom(...dated),
        turning,
        fc.nat(8),
        ({ cell, period }, word, place) => {
          const words = cell.split(' ');
          const text = words.toSpliced(place % (words.length + 1), 0, word).join(' ');
          expect(readCell(text, period)).toMatch(/^error:/);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('leaves it as it is, or makes it unread, if it stands beside it and is about something else', () => {
    const other = fc.constantFrom(
      'педсовет',
      'жук',
      'однократно',
      'линейка',
      '5-9 классы',
      'в 14.00',
    );
    const around = fc.constantFrom(
      (word: string, cell: string) => `${word} ${cell}`,
      (word: string, cell: string) => `${cell} ${word}`,
      (word: string, cell: string) => `${cell} (${word})`,
      (word: string, cell: string) => `${cell}; ${word}`,
      (word: string, cell: string) => `${word}: ${cell}`,
      (word: string, cell: string) => `${cell} – ${word}`,
      (word: string, cell: string) => `${word}\n${cell}`,
    );
    fc.assert(
      fc.property(fc.constantFrom(...dated), other, around, (one, word, put) => {
        const reading = readCell(put(word, one.cell), one.period);
        if (!reading.startsWith('error:')) expect(reading).toBe(one.reading);
      }),
      { numRuns: 2000 },
    );
  });
});
