import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { placeOf, readText, slice, underlined } from './read-text.ts';

/** A plan whose second activity is spoiled; all its lines are ordinary. */
const PLAN = `kind: roadmap
title: Карта
codes: "4.1"
activities:
  - id: 6
    title: Беседы
    when: октябрь 2022
    responsible: Директор
    steps:
      - title: Сбор
        when: сентябрь 2022
      - title: Отчёт
        when: октябрь 2022
  - id: 7
    title: Встреча
    codes: "4.2"
    when: ноябрь 2022
    responsible: Завуч
  - id: 8
    title: Совет
    when: декабрь 2022
    responsible: Завуч
`;

/** The mistake, the pieces taken out and put in, the place, and what is underlined. */
type Slip = readonly [problem: string, out: string, put: string, place: string];

const slips: readonly Slip[] = [
  ['dash-space', '  - id: 7', '  -id: 7', '14:3 -id: 7'],
  ['dash-space', '  - id: 6', '  -id: 6', '5:3 -id: 6'],
  ['dash-space', '- title: Отчёт', '-title: Отчёт', '12:7 -title: Отчёт'],
  ['word-dash', '  - id: 7', '  – id: 7', '14:3 –'],
  ['word-dash', '  - id: 6', '  — id: 6', '5:3 —'],
  ['word-dash', '- title: Отчёт', '– title: Отчёт', '12:7 –'],
  ['word-dash', '  - id: 7', '  • id: 7', '14:3 •'],
  ['tab-indent', '    when: ноябрь', '\twhen: ноябрь', '17:1 \t'],
  ['tab-indent', '    when: ноябрь', '  \twhen: ноябрь', '17:3 \t'],
  ['tab-indent', '    when: ноябрь', '    \twhen: ноябрь', '17:5 \t'],
  ['tab-indent', '  - id: 7', '\t- id: 7', '14:1 \t'],
  [
    'blank-in-indent',
    '    when: ноябрь',
    '\u00a0\u00a0\u00a0\u00a0when: ноябрь',
    '17:1 \u00a0\u00a0\u00a0\u00a0',
  ],
  ['blank-in-indent', '    when: ноябрь', '  \u00a0 when: ноябрь', '17:3 \u00a0'],
  ['blank-in-indent', '    when: ноябрь', '   \u2003when: ноябрь', '17:4 \u2003'],
  ['blank-after-dash', '  - id: 7', '  -\u00a0id: 7', '14:4 \u00a0'],
  ['blank-after-colon', 'when: ноябрь', 'when:\u00a0ноябрь', '17:10 \u00a0'],
  ['blank-after-colon', 'when: ноябрь', 'when:\u202fноябрь', '17:10 \u202f'],
  ['blank-after-colon', 'when: ноябрь', 'when:\u200bноябрь', '17:10 \u200b'],
  ['blank-after-colon', '  - id: 7', '  - id:\u00a07', '14:8 \u00a0'],
  ['blank-after-colon', 'kind: roadmap', 'kind:\u00a0roadmap', '1:6 \u00a0'],
  ['blank-after-colon', 'activities:', 'activities:\u00a0', '4:12 \u00a0'],
  ['blank-after-colon', 'steps:', 'steps:\u00a0', '9:11 \u00a0'],
  ['uneven-indent', '    codes: "4.2"', '  codes: "4.2"', '16:3 codes: "4.2"'],
  ['uneven-indent', '    codes: "4.2"', 'codes: "4.2"', '16:1 codes: "4.2"'],
  ['too-much-indent', '    codes: "4.2"', '     codes: "4.2"', '16:6 codes: "4.2"'],
  [
    'uneven-indent',
    '    responsible: Завуч\n  - id: 8',
    '  responsible: Завуч\n  - id: 8',
    '18:3 responsible: Завуч',
  ],
  [
    'uneven-indent',
    '    responsible: Завуч\n  - id: 8',
    'responsible: Завуч\n  - id: 8',
    '18:1 responsible: Завуч',
  ],
  ['uneven-indent', '  - id: 7', '- id: 7', '14:1 - id: 7'],
  ['uneven-indent', '  - id: 7', '   - id: 7', '14:4 - id: 7'],
  ['uneven-indent', '  - id: 8', '    - id: 8', '19:5 - id: 8'],
  ['uneven-indent', '      - title: Отчёт', '       - title: Отчёт', '12:8 - title: Отчёт'],
  ['uneven-indent', '      - title: Отчёт', '     - title: Отчёт', '12:6 - title: Отчёт'],
  ['uneven-indent', '      - title: Сбор', '       - title: Сбор', '10:8 - title: Сбор'],
  ['uneven-indent', '      - title: Сбор', '     - title: Сбор', '10:6 - title: Сбор'],
  ['missing-dash', '  - id: 8', '  id: 8', '19:3 id: 8'],
  ['missing-dash', '      - title: Отчёт', '      title: Отчёт', '12:7 title: Отчёт'],
  ['missing-dash', '  - id: 6', '    id: 6', '5:5 id: 6'],
  ['missing-dash', '  - id: 6', '  id: 6', '5:3 id: 6'],
  ['missing-dash', '      - title: Сбор', '        title: Сбор', '10:9 title: Сбор'],
  ['uneven-indent', '  - id: 6', '   - id: 6', '5:4 - id: 6'],
  ['uneven-indent', '  - id: 6', '- id: 6', '5:1 - id: 6'],
  ['uneven-indent', '    steps:', 'steps:', '9:1 steps:'],
  ['blank-in-indent', '    steps:', '\u00a0   steps:', '9:1 \u00a0'],
  ['list-among-fields', 'Директор\n', 'Директор\n    - Завуч\n', '9:5 - Завуч'],
  ['other-quote', 'codes: "4.2"', 'codes: "4.2”', '16:16 ”'],
  ['other-quote', 'codes: "4.1"', 'codes: "4.1“', '3:12 “'],
  ['other-quote', 'codes: "4.2"', "codes: '4.2’", '16:16 ’'],
  ['other-quote', 'codes: "4.2"', 'codes: ["4.2”, "5.1"]', '16:17 ”'],
  ['other-quote', 'codes: "4.2"', 'codes: "4.2» # код', '16:16 »'],
  ['other-quote', 'codes: "4.2"', 'codes: [\n      "4.2”,\n      "5.1"]', '17:11 ”'],
];

describe('a slip in a plan is one finding, at the very place', () => {
  test.each(slips)('%s: %j became %j', async (problem, out, put, place) => {
    expect(PLAN).toContain(out);
    const text = PLAN.replace(out, () => put);
    for (const written of [text, text.replaceAll('\n', '\r\n')]) {
      const { document, findings } = await readText(written);
      const hidden = problem.startsWith('blank-');
      expect(document?.value).toEqual(hidden ? parse(PLAN) : undefined);
      expect(findings).toMatchObject([
        {
          rule: hidden ? 'invisible-character' : 'yaml-syntax',
          severity: 'error',
          data: { problem },
        },
      ]);
      const [finding] = findings;
      const start = finding && placeOf(finding).split('-')[0];
      expect(`${start} ${underlined(written, finding)}`).toBe(place);
      expect(`${finding?.message.ru} ${finding?.message.en}`).not.toContain('{');
    }
  });

  test('the plan itself is fine', async () => {
    expect((await readText(PLAN)).findings).toEqual([]);
  });
});

describe('what the messages say', () => {
  test.each([
    ['a:\u00a01\nb: 2\n', 'стоит неразрывный пробел, а не обычный', 'a no-break space'],
    ['a:\u20031\nb: 2\n', 'особый пробел (U+2003)', 'a special space (U+2003)'],
    ['a:\u200b1\nb: 2\n', 'знак (пробел нулевой ширины)', 'character (a zero-width space)'],
    ['a:\u206a1\nb: 2\n', 'невидимый знак (U+206A)', 'an invisible character (U+206A)'],
    ['a: «Педсовет: итоги»\n', 'в прямые кавычки "…"', 'straight quotes "…"'],
    ['a: Урок "Мир": итоги\n', "в прямые кавычки '…'", "straight quotes '…'"],
    ['a: "x”\nb: 1\n', 'кавычка ” другого вида', 'quote ” is of another kind'],
    ['a:\n  – b: 1\n    c: 2\n', 'наберите короткую чёрточку и пробел', 'a short dash and a space'],
  ])('%j', async (text, ru, en) => {
    const { findings } = await readText(text);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.message.ru).toContain(ru);
    expect(findings[0]?.message.en).toContain(en);
  });
});

describe('special blanks where plain ones belong', () => {
  test.each<[string, string, string, number, unknown]>([
    ['kind:\u00a0roadmap\n', '1:6-1:7', 'blank-after-colon', 1, { kind: 'roadmap' }],
    ['a:\u00a0x\nb:\u00a0y\n', '1:3-1:4', 'blank-after-colon', 2, { a: 'x', b: 'y' }],
    ['# план\n-\u00a0Беседы\n', '2:2-2:3', 'blank-after-dash', 1, ['Беседы']],
    [
      'a:\n  - b: 1\n\u00a0\u00a0\u00a0\u00a0c: 2\n',
      '3:1-3:5',
      'blank-in-indent',
      1,
      { a: [{ b: 1, c: 2 }] },
    ],
    ['a: x\n\u00a0\nb: y\n', '2:1-2:2', 'blank-in-indent', 1, { a: 'x', b: 'y' }],
    ['a\u00a0: x\n', '1:2-1:3', 'blank-before-colon', 1, { a: 'x' }],
    ['a: ["5.5",\u00a0"9.3"]\n', '1:11-1:12', 'blank-beside-sign', 1, { a: ['5.5', '9.3'] }],
    [
      'a: [{b:\u00a0"4.1", c: x}]\n',
      '1:8-1:9',
      'blank-after-colon',
      1,
      { a: [{ b: '4.1', c: 'x' }] },
    ],
    ['a: \u00a0"5.5"\n', '1:4-1:5', 'blank-after-colon', 1, { a: '5.5' }],
    ['a: "5.5"\u00a0\n', '1:9-1:10', 'blank-beside-sign', 1, { a: '5.5' }],
    ['a: x\u00a0# слово\n', '1:5-1:6', 'blank-beside-sign', 1, { a: 'x' }],
  ])('%j is read as it is meant', async (text, place, problem, count, value) => {
    const { document, findings } = await readText(text);
    expect(document?.value).toEqual(value);
    expect(findings.map(placeOf)).toEqual([place]);
    expect(findings).toMatchObject([{ rule: 'invisible-character', data: { problem, count } }]);
  });

  test.each([
    'a: №\u00a05\nb: "x:\u00a0y"\n',
    'просто\u00a0текст\n',
    'a: x\n  – y\n  -z\n',
    'a: |\n  x\n  \u00a0\u00a0y:\u00a0z\n',
    'a: "x\n  -\u00a0y"\n',
    'a: x\n  \u00a0y\n',
    'a: Иванов,\u00a0Петров и [другие]\n',
    'a: Список, link:\u00a0нет\n',
    'a: x # b:\u00a0c, [d,\u00a0e]\n',
    'a: \u00a0x\n',
  ])('inside texts they are as good as any other character: %j', async (text) => {
    expect((await readText(text)).findings).toEqual([]);
  });

  test('whatever else is wrong is told of too, at its own place', async () => {
    const { findings } = await readText('a:\u00a0x\nb: y\nb: z\n');
    expect(findings.map(({ rule }) => rule)).toEqual(['invisible-character', 'duplicate-key']);
  });

  test('lines that seem to belong elsewhere are told of once, and nothing is made of them', async () => {
    const text = 'a:\n  - b: 1\n\u00a0\u00a0\u00a0c: 2\n\u00a0\u00a0\u00a0d: 2\n';
    const { document, findings } = await readText(text);
    expect(document).toBeUndefined();
    expect(findings.map(placeOf)).toEqual(['3:1-3:4']);
    expect(findings).toMatchObject([{ rule: 'invisible-character', data: { count: 2 } }]);
  });

  test('where the file stays unreadable, the first mistake is told', async () => {
    const { document, findings } = await readText('a:\u00a0x\nb: [1\n');
    expect(document).toBeUndefined();
    expect(findings.map(({ rule }) => rule)).toEqual(['invisible-character']);
  });

  test('the fix makes the file readable', async () => {
    const text = 'a:\u00a0x\nb:\u00a0"y"\n';
    const [finding] = (await readText(text)).findings;
    const fix = finding?.fix;
    if (!fix || !('range' in fix.at)) throw new Error('no fix');
    const mended = text.replace(slice(text, fix.at.range), () => fix.replacement);
    expect(parse(mended)).toEqual({ a: 'x', b: 'y' });
  });
});

describe('two files in one', () => {
  test.each([
    'kind: audit\nschool: a\n\ufeffkind: roadmap\ntitle: b\n',
    'kind: audit\nschool: a\ufeff# план\n\nkind: roadmap\n',
    'kind: audit\n\ufeff---\nkind: roadmap\n',
  ])('%j', async (text) => {
    const { document, findings } = await readText(text);
    expect(document).toBeUndefined();
    expect(findings).toMatchObject([{ rule: 'invisible-character', severity: 'error' }]);
    expect(underlined(text, findings[0])).toBe('\ufeff');
  });

  test('a byte order mark inside a text is not the beginning of a file', async () => {
    const { document } = await readText('kind: audit\nschool: a\ufeffb\n');
    expect(document?.value).toEqual({ kind: 'audit', school: 'a\ufeffb' });
  });
});
