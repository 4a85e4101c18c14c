import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/core/text.ts';
import type { Part } from '../../../src/language/dates/explain/part.ts';
import { explainWhen } from '../../../src/language/dates/explain-when.ts';
import { readWhen } from '../../../src/language/dates/read-when.ts';
import { casesFrom } from './cells.ts';
import { wordsOfTheLanguage } from './language-words.ts';
import { periodOf, schoolCalendar } from './school-calendar.ts';

function explain(text: string, period = '2022/2023') {
  return explainWhen(text, {
    period: periodOf(period),
    calendar: schoolCalendar,
    usualCalendar: schoolCalendar,
  });
}

/** The parts, one a line: the words, what they are, what they gave. */
function lines(text: string, period?: string, language: Language = 'ru'): string[] {
  return explain(text, period).parts.map(
    ({ words, what, gave }) => `${words} | ${what[language]} | ${gave?.[language] ?? ''}`,
  );
}

function result(text: string, period?: string, language: Language = 'ru'): string {
  return explain(text, period).result[language];
}

const kinds = (text: string): string[] => explain(text).parts.map(({ kind }) => kind);

describe('a day', () => {
  test('whose year the plan gives', () => {
    expect(lines('до 15 ноября')).toEqual([
      'до | крайний срок | ',
      '15 ноября | день | до 15.11.2022; год 2022 — из периода 2022/2023',
    ]);
    expect(lines('до 15 ноября', '2023', 'en')).toEqual([
      'до | deadline | ',
      '15 ноября | day | by 15.11.2023; the year 2023: from the period 2023',
    ]);
  });

  test('whose year is written needs no source', () => {
    const [part] = explain('15.11.2022').parts;
    expect(part).toMatchObject({ kind: 'day', days: { from: '2022-11-15', to: '2022-11-15' } });
    expect(part).not.toHaveProperty('year');
  });

  test('whose year stands at the other end of the stretch', () => {
    expect(lines('01.09-28.09.22 г')).toEqual([
      '01.09 | день | с 01.09.2022; год 2022 — по соседней дате «28.09.22 г»',
      '28.09.22 г | день | по 28.09.2022',
    ]);
  });

  test('whose year is reckoned from another item of the list', () => {
    const [first, second] = explain('октябрь, январь 2023', '-').parts;
    expect(first).toMatchObject({
      days: { from: '2022-10-01', to: '2022-10-31' },
      year: { from: 'neighbour', words: 'январь 2023' },
    });
    expect(second).not.toHaveProperty('year');
  });

  test('that takes its month from a later word', () => {
    expect(lines('12 и 26 октября')).toEqual([
      '12 | день | 12.10.2022; прочитано вместе с «26 октября»; год 2022 — из периода 2022/2023',
      'и | дальше следующий срок | ',
      '26 октября | день | 26.10.2022; год 2022 — из периода 2022/2023',
    ]);
  });

  test('with a weekday, a heading, and what word processors leave behind', () => {
    expect(kinds('<p>Срок: четверг, 13 октября</p>&nbsp;')).toEqual([
      'markup',
      'heading',
      'weekday',
      'day',
      'markup',
    ]);
  });
});

describe('longer times', () => {
  test('an end that nobody has written is the period’s', () => {
    expect(lines('с 1 октября')).toEqual([
      'с | начало промежутка | ',
      '1 октября | день | с 01.10.2022; до конца периода, 31.08.2023; год 2022 — из периода 2022/2023',
    ]);
    expect(lines('по 31 мая')[1]).toContain('с начала периода, 01.09.2022');
  });

  test('labels and several deadlines', () => {
    expect(lines('1 этап: до 15.04.2022 2 этап: не позднее 10.09.2022')).toEqual([
      '1 этап | название срока | ',
      'до | крайний срок | ',
      '15.04.2022 | день | до 15.04.2022',
      '2 этап | название срока | ',
      'не позднее | крайний срок | ',
      '10.09.2022 | день | до 10.09.2022',
    ]);
    expect(result('1 этап: до 15.04.2022 2 этап: до 10.09.2022')).toBe(
      '1 этап: до 15.04.2022 (пт); 2 этап: до 10.09.2022 (сб)',
    );
  });

  test('a term tells whose calendar has its days', () => {
    const own = {
      ...schoolCalendar,
      terms: (year: number) => [
        { from: `${year}-09-01`, to: `${year}-10-20` },
        { from: `${year}-11-01`, to: `${year}-12-25` },
      ],
    };
    const context = { period: periodOf('2022/2023'), calendar: own, usualCalendar: schoolCalendar };
    const [term] = explainWhen('2 четверть', context).parts;
    expect(term).toMatchObject({ kind: 'year-part', calendar: 'school' });
    expect(term?.gave?.ru).toContain('01.11.2022–25.12.2022');
    expect(explain('2 четверть').parts[0]).toMatchObject({ calendar: 'recommended' });
    expect(explain('2 квартал').parts[0]).not.toHaveProperty('calendar');
  });

  test('a term of a year that the calendar doesn’t know', () => {
    expect(result('2 четверть 2030')).toContain('неизвестно, какие это дни: «2 четверть 2030»');
  });
});

describe('work that recurs or has no date', () => {
  test.each([
    [
      'ежемесячно, до 5 числа',
      'каждый месяц, не позднее 5-го числа',
      'every month, by day 5 of the month',
    ],
    [
      'последняя пятница месяца',
      'каждый месяц, в последнюю пятницу месяца',
      'every month, on the last Friday of the month',
    ],
    [
      'второй вторник каждого месяца',
      'каждый месяц, во второй вторник месяца',
      'every month, on the second Tuesday of the month',
    ],
    [
      'по вторникам и четвергам',
      'каждую неделю, по вторникам и четвергам',
      'every week, on Tuesdays and Thursdays',
    ],
    [
      'в последний день каждого месяца',
      'каждый месяц, в последний день месяца',
      'every month, on the last day of the month',
    ],
    ['три раза в год', '3 раза в год', '3 times a year'],
    ['1 раз в 2 месяца', 'раз в 2 месяца', 'once in 2 months'],
    ['раз в триместр', 'каждый триместр', 'every trimester'],
    ['1 раз в четверть', 'каждую четверть', 'every term'],
  ])('%s', (text, ru, en) => {
    expect(result(text)).toBe(ru);
    expect(result(text, undefined, 'en')).toBe(en);
    expect(kinds(text)).toEqual(['recurrence']);
  });

  test('with the days between which it recurs', () => {
    expect(lines('ежемесячно с октября по апрель')).toEqual([
      'ежемесячно | повторение | каждый месяц',
      'с | начало промежутка | ',
      'октября | месяц | с 01.10.2022; год 2022 — из периода 2022/2023',
      'по | конец промежутка | ',
      'апрель | месяц | по 30.04.2023; год 2023 — из периода 2022/2023',
    ]);
    expect(result('ежемесячно с октября по апрель')).toBe(
      'каждый месяц, с 01.10.2022 по 30.04.2023',
    );
  });

  test('an end that nobody has written is that of the lessons', () => {
    expect(lines('ежемесячно с октября')).toContain(
      'октября | месяц | с 01.10.2022; до конца занятий, 31.05.2023; год 2022 — из периода 2022/2023',
    );
    expect(explain('ежемесячно в течение года').parts[1]).toMatchObject({
      kind: 'whole',
      days: { from: '2022-09-01', to: '2023-05-31' },
    });
  });

  test('a reason for having no date, a remark beside one', () => {
    expect(lines('по графику')).toEqual([
      'по графику | почему нет даты | срок в другом плане или графике',
    ]);
    expect(lines('18.03.2026; однократно при приёме')).toEqual([
      '18.03.2026 | день | 18.03.2026',
      'однократно при приёме | примечание | на срок не влияет',
    ]);
  });
});

describe('what is wrong', () => {
  test('a mistyped word, and what it may be', () => {
    expect(lines('до 15 октбря, по графику')).toEqual([
      'до 15 | не разобрано | из-за слов рядом',
      'октбря | непонятно | может быть, «октября»?',
      'по графику | почему нет даты | срок в другом плане или графике',
    ]);
    expect(result('до 15 октбря')).toBe(
      'не прочитано: непонятно слово «октбря»; может быть, «октября»?',
    );
    expect(result('до 15 октбря', undefined, 'en')).toBe(
      'not read: the word “октбря” is not understood; did you mean “октября”?',
    );
  });

  test('two ways to read the same words', () => {
    const text = 'апрель';
    const period = '2022-04-01..2023-05-31';
    expect(lines(text, period)).toEqual([
      'апрель | месяц | 01.04.2022–30.04.2022 или 01.04.2023–30.04.2023',
    ]);
    expect(result(text, period)).toContain('допишите год');
    expect(lines('до октября')[1]).toBe('октября | месяц | до 30.09.2022 или до 31.10.2022');
  });

  test('words that are times on their own and none together', () => {
    expect(lines('2 четверть, 15 октября')).toEqual([
      '2 четверть | четверть | 07.11.2022–30.12.2022; учебный год 2022/2023 — из периода 2022/2023; даты четверти — по рекомендованному календарю',
      '15 октября | не сочетается | само по себе: 15.10.2022 (сб)',
    ]);
    expect(result('2 четверть, 15 октября')).toBe(
      'не прочитано: «15 октября» не складывается с остальным в один срок; оставьте один из сроков или запишите их отдельными пунктами списка when',
    );
  });

  test('a day that doesn’t exist, beside one that does', () => {
    expect(lines('15.02.2023, 31.02.2023')).toEqual([
      '15.02.2023 | день | 15.02.2023',
      '31.02.2023 | день | такого дня нет',
    ]);
  });

  test('an end before its start shows both days', () => {
    expect(lines('30.11.2022-01.10.2022')).toEqual([
      '30.11.2022 | день | с 30.11.2022',
      '01.10.2022 | день | по 01.10.2022',
    ]);
  });

  test('no text at all', () => {
    expect(explain('').parts).toEqual([]);
    expect(result('  ')).toBe('не прочитано: срок не указан');
  });
});

describe('for every text', () => {
  const cells = ['dates.tsv', 'cells.tsv', 'further.tsv', 'hostile.tsv'].flatMap(casesFrom);
  const written = fc.constantFrom(...cells.map(({ cell }) => cell));
  const words = fc.constantFrom(...wordsOfTheLanguage);
  const signs = fc.constantFrom(
    ', ',
    ' ',
    '\n',
    '; ',
    ' – ',
    '-',
    '.',
    '(',
    ')',
    '<br>',
    '&nbsp;',
    '12',
    '2023',
    '«',
    'ŷ',
    'ψ',
    '№',
    '½',
  );
  const piece = fc.oneof(written, words, signs, fc.string({ maxLength: 12, unit: 'grapheme' }));
  const mixture = fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join(''));
  const text = fc.oneof(
    written,
    mixture,
    fc.array(words, { maxLength: 12 }).map((all) => all.join(' ')),
  );
  const period = fc.constantFrom('2022/2023', '2023', '2022-04-01..2023-05-31', '-');

  test('the parts have every letter and figure of it once, in order', () => {
    fc.assert(
      fc.property(text, period, (one, plan) => {
        const { parts } = explain(one, plan);
        let end = 0;
        let between = '';
        for (const { words: said, span } of parts) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(said).toBe(one.slice(span.start, span.end));
          between += one.slice(end, span.start);
          end = span.end;
        }
        between += one.slice(end);
        expect(between).not.toMatch(/[\p{L}\p{N}]/u);
      }),
      { numRuns: 1000 },
    );
  });

  test('the reading is the one that plans get, and it is told in both languages', () => {
    fc.assert(
      fc.property(text, period, (one, plan) => {
        const context = { period: periodOf(plan), calendar: schoolCalendar };
        const { reading, parts, result: said } = explain(one, plan);
        expect(reading).toEqual(readWhen(one, context));
        for (const { ru, en } of [
          said,
          ...parts.flatMap(({ what, gave }: Part) => [what, gave ?? what]),
        ]) {
          expect(ru).not.toMatch(/undefined|NaN|^$/);
          expect(en).not.toMatch(/undefined|NaN|^$/);
        }
        const isUnread = parts.some(({ kind }) => kind === 'unread' || kind === 'clash');
        if (isUnread) expect(reading.kind).toBe('unread');
      }),
      { numRuns: 500 },
    );
  });

  test.each(cells)(
    '$cell ($period) is explained with the days that it is read as',
    ({ cell, period: plan }) => {
      const { reading, parts } = explain(cell, plan);
      if (reading.kind !== 'dated') return;
      const said = parts.map(({ gave }) => gave?.ru ?? '').join('\n');
      for (const { start, end } of reading.occurrences) {
        for (const day of [start ?? end, end]) {
          expect(said).toContain(`${day.slice(8)}.${day.slice(5, 7)}.${day.slice(0, 4)}`);
        }
      }
      expect(
        parts.filter(({ kind }) => kind === 'link' || kind === 'unread' || kind === 'unused'),
      ).toEqual([]);
    },
  );
});
