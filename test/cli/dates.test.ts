import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { casesFrom } from '../language/dates/cells.ts';
import { type RunOptions, runKarta } from '../run-karta.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'karta-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs `karta dates` in an empty folder. */
function dates(args: readonly string[], options: RunOptions = {}) {
  return runKarta(['dates', ...args], { cwd: folder, ...options });
}

interface Reading {
  text: string;
  occurrences: { label: string | null; start: string | null; end: string }[];
  every: string | null;
  undated: string | null;
  error: string | null;
  within?: { from: string; to: string };
  [more: string]: unknown;
}

async function readings(args: readonly string[], options: RunOptions = {}): Promise<Reading[]> {
  const { out } = await dates(['--format', 'json', ...args], options);
  return JSON.parse(out).readings;
}

async function reading(text: string, period = '2022/2023'): Promise<Reading | undefined> {
  return (await readings([text, '--period', period]))[0];
}

describe('one text in the terminal', () => {
  test('is told word by word, and what comes of it', async () => {
    const { out, code } = await dates(['1 этап: до 15 апреля', '--period', '2022/2023']);
    expect(code).toBe(0);
    expect(out).toBe(`1 этап: до 15 апреля
────────────────────

Слова      Что это         Что дали
─────────────────────────────────────────────────────────────────────────
1 этап     название срока
до         крайний срок
15 апреля  день            до 15.04.2023; год 2023 — из периода 2022/2023

Итог

1 этап: до 15.04.2023 (сб)

Период: 2022/2023
`);
  });

  test('in English', async () => {
    const { out } = await dates(['до 15 апреля', '--lang', 'en', '--period', '2023']);
    expect(out).toContain(
      '15 апреля  day            by 15.04.2023; the year 2023: from the period 2023',
    );
    expect(out).toContain('Result\n\nBy 15.04.2023 (Sat)\n');
  });

  test('of work that recurs tells how often that is', async () => {
    const { out } = await dates(['ежемесячно, до 5 числа', '--period', '2022/2023']);
    expect(out).toContain('Каждый месяц, не позднее 5-го числа\n');
    expect(out).toMatch(
      /В периоде 2022\/2023 это 9 сроков: до 05\.09\.2022 \(пн\),[\s\S]*до\s05\.05\.2023/,
    );
  });

  test('that is not understood fails, with the word and what it may be', async () => {
    const { out, code } = await dates(['до 15 октбря']);
    expect(code).toBe(1);
    expect(out).toMatch(/октбря +непонятно +может быть, «октября»\?/);
    expect(out).toContain('Не прочитано: непонятно слово «октбря»; может быть, «октября»?');
  });

  test('fits a narrow terminal', async () => {
    const { out } = await dates([
      'осенние каникулы, однократно',
      '--period',
      '2022/2023',
      '--width',
      '40',
    ]);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(40);
  });

  test('has colours only when asked for', async () => {
    const plain = await dates(['до 15 октбря']);
    const coloured = await dates(['до 15 октбря', '--color', 'always']);
    expect(plain.out).not.toContain('\u001b');
    expect(coloured.out).toContain('\u001b[');
    expect(stripVTControlCharacters(coloured.out)).toBe(plain.out);
  });

  test('cannot steer the terminal', async () => {
    const { out } = await dates(['\u001b[31mоктябрь \u202e']);
    expect(out).not.toContain('\u001b');
    expect(out).not.toContain('\u202e');
  });
});

describe('the period', () => {
  test('is the school year of the day, in summer the next one, and this is said', async () => {
    const spring = await dates(['1 октября']);
    expect(spring.out).toContain('01.10.2022');
    expect(spring.out).toContain(
      'Период: 2022/2023, текущий учебный год на 01.04.2023; другой задаёт',
    );
    const june = await dates(['1 октября', '--today', '30.06.2023']);
    expect(june.out).toContain('01.10.2022');
    const july = await dates(['1 октября', '--today', '01.07.2023']);
    expect(july.out).toContain('01.10.2023');
    expect(july.out).toContain('Период: 2023/2024, ближайший учебный год на 01.07.2023');
  });

  test.each([
    ['2022/2023', '2023-02-10'],
    ['2022', '2022-02-10'],
    ['01.09.2023–31.05.2024', '2024-02-10'],
    ['01.09.2023 - 31.05.2024', '2024-02-10'],
    ['2023-09-01/2024-05-31', '2024-02-10'],
  ])('%s is one', async (period, day) => {
    expect((await reading('10 февраля', period))?.occurrences[0]?.end).toBe(day);
  });

  test.each([
    ['2022-2023', 'может быть, 2022/2023?'],
    ['2022/23', 'может быть, 2022/2023?'],
    ['2022/2024', 'напишите учебный год 2022/2023, год 2023 или два дня'],
    ['четверть 2', 'напишите учебный год'],
    ['1899', 'напишите учебный год'],
    ['31.02.2023-31.05.2023', 'даты «31.02.2023» не бывает'],
    ['31.05.2023-01.09.2022', 'кончается раньше, чем начинается'],
  ])('%s is none', async (period, complaint) => {
    const { code, out, err } = await dates(['10 февраля', '--period', period]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(complaint);
  });
});

describe('the calendar', () => {
  const config =
    'kind: config\ncalendar:\n  terms:\n    - {name: 1 четверть, from: 01.09.2022, to: 20.10.2022}\n';

  test('is the recommended one', async () => {
    expect((await reading('1 четверть'))?.occurrences[0]?.end).toBe('2022-10-28');
    const { out } = await dates(['1 четверть', '--period', '2022/2023', '--width', '160']);
    expect(out).toContain('даты четверти — по рекомендованному календарю');
  });

  test('or that of the nearest karta.config.yaml upwards', async () => {
    writeFileSync(join(folder, 'karta.config.yaml'), config);
    mkdirSync(join(folder, '.git'));
    mkdirSync(join(folder, 'school'));
    const { out, err } = await dates(['1 четверть', '--period', '2022/2023', '--width', '160'], {
      cwd: join(folder, 'school'),
    });
    expect(err).toBe('');
    expect(out).toContain('01.09.2022–20.10.2022');
    expect(out).toContain('даты четверти — по календарю школы из karta.config.yaml');
  });

  test('a config with mistakes is told of', async () => {
    writeFileSync(join(folder, 'karta.config.yaml'), config.replace('20.10', '31.02'));
    const { code, err } = await dates(['1 четверть']);
    expect(code).toBe(0);
    expect(err).toContain('в karta.config.yaml есть ошибки');
  });
});

describe('as JSON', () => {
  test('there is the envelope of all reports, and a reading for each text', async () => {
    const { out, code } = await dates([
      'до 15 ноября',
      'по графику',
      '--period',
      '2022/2023',
      '--format',
      'json',
    ]);
    expect(code).toBe(0);
    const all = JSON.parse(out);
    expect(out).toBe(`${JSON.stringify(all, null, 2)}\n`);
    expect(Object.keys(all)).toEqual(['schemaVersion', 'kind', 'today', 'period', 'readings']);
    expect(all).toMatchObject({
      schemaVersion: 1,
      kind: 'dates',
      today: '2023-04-01',
      period: { kind: 'school-year', from: '2022-09-01', to: '2023-08-31', source: 'option' },
    });
    expect(all.readings.map(({ text }: Reading) => text)).toEqual(['до 15 ноября', 'по графику']);
    for (const one of all.readings) {
      expect(Object.keys(one).slice(0, 5)).toEqual([
        'text',
        'occurrences',
        'every',
        'undated',
        'error',
      ]);
    }
  });

  test('dates with labels; a deadline has no start', async () => {
    expect(await reading('1 этап: до 15.04.2022; II этап: май 2023')).toMatchObject({
      occurrences: [
        { label: '1 этап', start: null, end: '2022-04-15' },
        { label: 'II этап', start: '2023-05-01', end: '2023-05-31' },
      ],
      every: null,
      undated: null,
      error: null,
    });
  });

  test('a recurrence with its day, its bounds, and the times that it has', async () => {
    expect(await reading('ежемесячно, до 5 числа, с октября по апрель')).toMatchObject({
      occurrences: [],
      every: 'month',
      on: { monthDay: 5, due: true },
      within: { from: '2022-10-01', to: '2023-04-30' },
      planned: { count: 7, first: [{ start: null, end: '2022-10-05' }, {}, {}] },
    });
    expect(await reading('3 раза в год')).toMatchObject({ every: 'year', times: 3 });
    expect(await reading('раз в 2 месяца')).toMatchObject({ every: 'month', interval: 2 });
  });

  test('no date, remarks, and what is wrong', async () => {
    expect(await reading('после ВПР')).toMatchObject({
      undated: 'event',
      occurrences: [],
      error: null,
    });
    expect(await reading('18.03.2023; однократно при приёме')).toMatchObject({
      notes: ['однократно при приёме'],
    });
    expect(await reading('до 15 октбря')).toMatchObject({
      error: 'unread-date',
      words: 'октбря',
      span: { start: 6, end: 12 },
      suggestion: 'октября',
    });
    expect(await reading('апрель', '01.04.2022–31.05.2023')).toMatchObject({
      error: 'ambiguous-date',
      candidates: [
        { from: '2022-04-01', to: '2022-04-30' },
        { from: '2023-04-01', to: '2023-04-30' },
      ],
    });
  });

  test('which words gave what', async () => {
    expect((await reading('до 15 ноября'))?.parts).toEqual([
      {
        words: 'до',
        span: { start: 0, end: 2 },
        kind: 'deadline',
        what: 'крайний срок',
        gave: null,
      },
      {
        words: '15 ноября',
        span: { start: 3, end: 12 },
        kind: 'day',
        days: { from: null, to: '2022-11-15' },
        year: { from: 'period' },
        what: 'день',
        gave: 'до 15.11.2022; год 2022 — из периода 2022/2023',
      },
    ]);
  });

  test('a file takes it too', async () => {
    const { out } = await dates(['до 15 ноября', '--output', 'readings.json']);
    expect(out).toBe('');
    const text = readFileSync(join(folder, 'readings.json'), 'utf8');
    expect(JSON.parse(text).readings).toHaveLength(1);
  });
});

describe('from a pipe', () => {
  const LIST = 'до 15 ноября\nпо графику\nкогда-нибудь\n';

  test('one cell a line makes a table, and how many were read', async () => {
    const { out, code } = await dates(['--period', '2022/2023'], { input: LIST });
    expect(code).toBe(1);
    expect(out).toBe(`Ячейка        Как прочитано
────────────────────────────────────────────────────────────────────────────────
до 15 ноября  до 15.11.2022 (вт)
по графику    нет даты: срок в другом плане или графике
когда-нибудь  не прочитано: непонятно «когда-нибудь»; напишите дату, месяц или,
              например, «до 15 ноября»

Прочитано 2 из 3

Период: 2022/2023
`);
  });

  test('a single line is told word by word', async () => {
    const { out } = await dates([], { input: 'до 15 ноября' });
    expect(out).toContain('крайний срок');
  });

  test.each([
    ['Windows line ends', LIST.replaceAll('\n', '\r\n')],
    ['old Mac line ends', LIST.replaceAll('\n', '\r')],
    ['a byte order mark', `\ufeff${LIST}`],
    ['no end of the last line', LIST.trimEnd()],
    ['UTF-16', Buffer.from(`\ufeff${LIST}`, 'utf16le')],
  ])('%s', async (_, input) => {
    const texts = (await readings([], { input })).map(({ text }) => text);
    expect(texts).toEqual(['до 15 ноября', 'по графику', 'когда-нибудь']);
  });

  test('no-break spaces change nothing', async () => {
    const [one] = await readings(['--period', '2022/2023'], { input: 'до\u00a015\u202fноября' });
    expect(one).toMatchObject({
      text: 'до\u00a015\u202fноября',
      occurrences: [{ end: '2022-11-15' }],
    });
  });

  test('an empty line keeps its place in JSON and is no failure', async () => {
    const input = 'октябрь\n\n \u00a0\nмай\n';
    const all = await readings([], { input });
    expect(all.map(({ text }) => text)).toEqual(['октябрь', '', ' \u00a0', 'май']);
    expect(all.map(({ error }) => error)).toEqual([null, 'unread-date', 'unread-date', null]);
    const { out, code } = await dates([], { input });
    expect(code).toBe(0);
    expect(out).toContain('Прочитано 2 из 2; пустых строк: 2');
  });

  test('an empty text in the call is one that could not be read', async () => {
    const { out, code } = await dates(['']);
    expect(code).toBe(1);
    expect(out).toContain('срок не указан');
  });

  test('nothing at all is an empty list', async () => {
    expect(await readings([], { input: '' })).toEqual([]);
    expect(await dates([], { input: '' })).toMatchObject({ code: 0 });
  });

  test('a long list comes in tables, and each cell in one of them', async () => {
    const { out } = await dates(['--period', '2022/2023'], { input: 'май\n'.repeat(1001) });
    expect(out.match(/^май {5}01\.05\.2023–31\.05\.2023$/gm)).toHaveLength(1001);
    expect(out.match(/Как прочитано/g)).toHaveLength(2);
    expect(out).toContain('Прочитано 1001 из 1001');
  });

  test('when the reader has gone, the rest is not read', async () => {
    let taken = 0;
    const endless = function* (): Generator<Uint8Array> {
      for (;;) {
        taken += 1;
        yield Buffer.from('октябрь\n'.repeat(500));
      }
    };
    const code = await main(['dates', '--format', 'json'], {
      cwd: folder,
      env: {},
      columns: undefined,
      isTerminal: false,
      now: () => new Date(2023, 3, 1),
      out: () => {},
      err: () => {},
      openInput: endless,
      isRead: () => false,
    });
    expect(code).toBe(0);
    expect(taken).toBe(1);
  });

  test('another encoding is named', async () => {
    const { code, err } = await dates([], {
      input: Buffer.from([0xee, 0xea, 0xf2, 0xff, 0xe1, 0xf0, 0xfc, 10]),
    });
    expect(code).toBe(2);
    expect(err).toContain('Ячейки пришли не в UTF-8');
  });
});

describe('wrong usage', () => {
  test('neither texts nor a pipe', async () => {
    const { code, out, err } = await dates([]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('karta dates "до 15 ноября"');
    expect(err).toContain('karta dates < ячейки.txt');
  });

  test('forgotten quotes are pointed out', async () => {
    const { code, err } = await dates(['до', '15', 'ноября']);
    expect(code).toBe(1);
    expect(err).toBe(
      'karta: если это одна ячейка, возьмите её в кавычки: karta dates "до 15 ноября"\n',
    );
    expect((await dates(['октябрь', 'май'])).err).toBe('');
  });

  test('the help tells of both ways and of the exit code', async () => {
    const { out, code } = await dates(['--help']);
    expect(code).toBe(0);
    expect(out).toContain('karta dates "до 15 ноября" --period 2022/2023');
    expect(out).toContain('1 — хотя бы одна не прочитана');
  });
});

/**
 * The tables of the language, by period. Left out are cells without a period, which the command line always has, and
 * the summer break, which the calendar there knows and that of the tables does not.
 */
const cases = ['dates.tsv', 'cells.tsv', 'further.tsv', 'hostile.tsv']
  .flatMap(casesFrom)
  .map((one) => ({ ...one, period: one.period.replace('..', '/') }))
  .filter(({ cell, period }) => period !== '-' && cell !== 'летние каникулы');
const periods = [...new Set(cases.map(({ period }) => period))];

describe('the tables of cells are read through the command line as they are read in plans', () => {
  test.each(periods)('%s', async (period) => {
    const own = cases.filter((one) => one.period === period);
    const read = await readings(['--period', period, '--', ...own.map(({ cell }) => cell)]);
    const said = own.map(({ cell }, index) => `${cell}: ${notation(read[index])}`);
    expect(said).toEqual(own.map(({ cell, reading: expected }) => `${cell}: ${expected}`));
  });
});

/** A reading in the notation of the tables, from its JSON alone. */
function notation(one: Reading | undefined): string {
  if (!one) return 'none';
  if (one.error) return `error:${one.error}`;
  if (one.undated) return `undated:${one.undated}`;
  if (!one.every)
    return one.occurrences.map(({ start, end }) => `${start ?? '..'}/${end}`).join(';');
  return `every:${one.every}${one.within ? `@${one.within.from}/${one.within.to}` : ''}`;
}

test('--plan takes the calendar of that plan', async () => {
  const config =
    'kind: config\ncalendar:\n  breaks:\n    - {name: Осенние каникулы, from: 28.10.2023, to: 05.11.2023}\n';
  writeFileSync(join(folder, 'karta.config.yaml'), config);
  const call = ['dates', 'осенние каникулы', '--period', '2023/2024', '--format', 'json'];
  const daysOf = async (more: readonly string[]) => {
    const [reading] = JSON.parse((await runKarta([...call, ...more])).out).readings;
    return reading.occurrences[0].start;
  };
  expect(await daysOf([])).toBe('2023-10-30');
  expect(await daysOf(['--plan', folder])).toBe('2023-10-28');
  expect((await runKarta([...call, '--plan', join(folder, 'none')])).code).toBe(2);
});
