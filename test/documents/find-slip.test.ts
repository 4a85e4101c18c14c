import { describe, expect, test } from 'vitest';
import { placeOf, readText, underlined } from './read-text.ts';

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
      expect(document).toBeUndefined();
      expect(findings.map(({ rule, data }) => [rule, data])).toEqual([
        ['yaml-syntax', { problem }],
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
    ['a:\u200b1\nb: 2\n', 'невидимый знак (U+200B)', 'an invisible character (U+200B)'],
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

describe('special blanks that make a file one text', () => {
  test.each([
    ['kind:\u00a0roadmap\n', '1:6-1:7', 'blank-after-colon'],
    ['kind:\u00a0roadmap\ntitle:\u00a0Карта\n', '1:6-1:7', 'blank-after-colon'],
    ['# план\n-\u00a0Беседы\n', '2:2-2:3', 'blank-after-dash'],
  ])('%j is explained', async (text, place, problem) => {
    const { document, findings } = await readText(text);
    expect(document).toBeUndefined();
    expect(findings.map(placeOf)).toEqual([place]);
    expect(findings[0]?.data).toEqual({ problem });
  });

  test('inside texts they are as good as any other character', async () => {
    for (const text of [
      'a: №\u00a05\nb: "x:\u00a0y"\n',
      'просто\u00a0текст\n',
      'a: x\n  – y\n  -z\n',
    ]) {
      expect((await readText(text)).findings).toEqual([]);
    }
  });
});
