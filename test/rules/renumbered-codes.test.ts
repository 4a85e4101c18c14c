import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkTexts } from './check-texts.ts';

/** An audit's codes, row by row. */
type Rows = readonly (readonly string[])[];

interface Renumbering {
  mapping: Record<string, string>;
  falseMatches: Record<string, string>;
}

/** What `renumbered-codes` says of a roadmap that cites these codes; undefined if it is silent. */
async function renumberingOf(
  rows: Rows,
  cited: readonly string[],
): Promise<Renumbering | undefined> {
  const factors = rows.map((codes, index) => ({
    name: `Фактор ${index + 1}`,
    parameters: codes.map((code) => ({ code, name: `Параметр ${code}` })),
  }));
  const activities = cited.map((code) => ({ title: 'Беседы', when: 'май 2023', codes: [code] }));
  const school = 'МБОУ «СОШ № 12»';
  const roadmap = { kind: 'roadmap', title: 'План', school, period: '2022/2023', activities };
  const { findings } = await checkTexts({
    'roadmap.yaml': JSON.stringify(roadmap),
    ...(rows.length > 0 && { 'audit.yaml': JSON.stringify({ kind: 'audit', school, factors }) }),
  });
  const found = findings.filter(({ rule }) => rule === 'renumbered-codes');
  expect(found.length).toBeLessThan(2);
  const data = found[0]?.data as Record<keyof Renumbering, Record<string, { code: string }>>;
  if (!data) return undefined;
  const codes = (pairs: Record<string, { code: string }>) =>
    Object.fromEntries(Object.entries(pairs).map(([from, { code }]) => [from, code]));
  return { mapping: codes(data.mapping), falseMatches: codes(data.falseMatches) };
}

const SCHOOL_12: Rows = [['2.2'], ['4.1'], ['5.5'], ['7.4'], ['8.2'], ['9.3', '9.5']];

describe('codes taken from the rows of the audit', () => {
  test('the roadmap of school 12, with one right code and one that only seems right', async () => {
    const cited = ['1.2', '2.1', '3.1', '5.5', '4.1', '5.1', '6.1', '6.2'];
    expect(await renumberingOf(SCHOOL_12, cited)).toEqual({
      mapping: {
        '1.2': '2.2',
        '2.1': '4.1',
        '3.1': '5.5',
        '5.1': '8.2',
        '6.1': '9.3',
        '6.2': '9.5',
      },
      falseMatches: { '4.1': '7.4' },
    });
  });

  test('27 parameters, three to a row, numbered by place', async () => {
    const rows = [12, 15, 11, 19, 13, 18, 14, 17, 16].map((factor) =>
      [2, 5, 9].map((number) => `${factor}.${number}`),
    );
    const places = rows.flatMap((codes, row) =>
      codes.map((code, index) => [`${row + 1}.${index + 1}`, code] as const),
    );
    expect(
      await renumberingOf(
        rows,
        places.map(([place]) => place),
      ),
    ).toEqual({ mapping: Object.fromEntries(places), falseMatches: {} });
  });

  test('27 parameters whose factors are one row further: most codes only seem right', async () => {
    const rows = Array.from({ length: 9 }, (_, row) => [1, 2, 3].map((n) => `${row + 2}.${n}`));
    const cited = rows.flatMap((_, row) => [1, 2, 3].map((n) => `${row + 1}.${n}`));
    const said = await renumberingOf(rows, cited);
    expect(said?.mapping).toEqual({ '1.1': '2.1', '1.2': '2.2', '1.3': '2.3' });
    expect(Object.entries(said?.falseMatches ?? {})).toHaveLength(24);
    expect(said?.falseMatches).toMatchObject({ '2.1': '3.1', '9.3': '10.3' });
  });

  test('the row and the parameter’s own second number', async () => {
    const rows = [['5.2', '5.4'], ['7.3'], ['9.1', '9.6']];
    expect(await renumberingOf(rows, ['1.2', '1.4', '2.3', '3.1', '3.6'])).toEqual({
      mapping: { '1.2': '5.2', '1.4': '5.4', '2.3': '7.3', '3.1': '9.1', '3.6': '9.6' },
      falseMatches: {},
    });
  });

  test('by place where the own numbers are in another order', async () => {
    const rows = [['5.2', '5.1'], ['7.1']];
    const said = await renumberingOf(rows, ['1.1', '1.2', '2.1']);
    expect(said?.mapping).toEqual({ '1.1': '5.2', '1.2': '5.1', '2.1': '7.1' });
  });

  test('two rows, of which nothing is cited rightly', async () => {
    const said = await renumberingOf([['4.1'], ['5.5']], ['1.1', '2.1']);
    expect(said).toEqual({ mapping: { '1.1': '4.1', '2.1': '5.5' }, falseMatches: {} });
  });

  test('some codes left as they should be', async () => {
    const said = await renumberingOf(SCHOOL_12, ['1.1', '2.1', '3.1', '8.2', '9.3']);
    expect(said?.mapping).toEqual({ '1.1': '2.2', '2.1': '4.1', '3.1': '5.5' });
  });

  test('rows of which the first, or even half, have the numbers that they should have', async () => {
    const said = await renumberingOf(
      [['1.1'], ['4.5'], ['6.5'], ['8.5']],
      ['1.1', '2.1', '3.1', '4.1'],
    );
    expect(said?.mapping).toEqual({ '2.1': '4.5', '3.1': '6.5', '4.1': '8.5' });
    const rows = [['1.1'], ['2.1'], ['3.1'], ['6.5'], ['7.5'], ['8.5']];
    const half = await renumberingOf(rows, ['1.1', '2.1', '3.1', '4.1', '5.1', '6.1']);
    expect(half?.mapping).toEqual({ '4.1': '6.5', '5.1': '7.5', '6.1': '8.5' });
  });

  test('tasks and the roadmap as a whole may cite them too', async () => {
    const { findings } = await checkTexts({
      'roadmap.yaml': `kind: roadmap
title: План
school: Ш
period: 2022/2023
codes: ["1.1"]
tasks:
  - {id: 1, text: Помочь, codes: ["2.1"]}
activities:
  - {title: Беседы, task: 1, when: май 2023, responsible: Методист}
  - {title: Курсы, codes: "3.1", when: май 2023, responsible: Методист}
`,
      'audit.yaml': `kind: audit
school: Ш
factors:
  - {name: А, parameters: [{code: "4.7", name: а}]}
  - {name: Б, parameters: [{code: "6.7", name: б}]}
  - {name: В, parameters: [{code: "8.7", name: в}]}
`,
    });
    const [found] = findings.filter(({ rule }) => rule === 'renumbered-codes');
    expect(found?.range.start).toEqual({ line: 5, column: 9 });
    expect(found?.data).toMatchObject({ mapping: { '2.1': { code: '6.7', name: 'б' } } });
    expect(found?.related.map(({ range }) => range.start.line)).toEqual([4, 5, 6]);
  });
});

describe('silence', () => {
  const right = SCHOOL_12.flat();

  test.each<[string, Rows, string[]]>([
    ['all codes are right', SCHOOL_12, right],
    ['one is wrong, though a row would explain it', SCHOOL_12, [...right, '1.1']],
    ['two are wrong, though rows would explain them', SCHOOL_12, [...right, '1.1', '3.1']],
    ['two are wrong and few are right', SCHOOL_12, ['2.2', '1.1', '3.1']],
    ['three are wrong among many right ones', SCHOOL_12, [...right, '1.1', '2.1', '3.1']],
    ['most wrong codes fit no row', SCHOOL_12, ['1.1', '2.1', '3.1', '6.7', '6.8', '6.9', '7.1']],
    ['wrong codes name rows that are not there', SCHOOL_12, ['7.1', '8.1', '9.1', '10.1']],
    ['wrong codes name places that are not there', SCHOOL_12, ['1.3', '2.4', '3.2', '4.9']],
    ['codes have letters', [['К1.1'], ['П2.1'], ['Р3.1']], ['А1.1', 'А2.1', 'А3.1']],
    ['codes are words', [['4.1'], ['5.5'], ['6.6']], ['кадры', 'педагоги', 'родители']],
    [
      'codes look like numbers to programs',
      [['4.1'], ['5.5'], ['6.6']],
      ['1e0.1', '0x2.1', '3.1.0'],
    ],
    ['codes have one number', [['4.1'], ['5.5'], ['6.6']], ['1', '2', '3']],
    ['codes have three', [['4.1'], ['5.5'], ['6.6']], ['1.1.1', '2.1.1', '3.1.1']],
    ['codes have the number 0', [['4.0'], ['5.0'], ['6.0']], ['0.1', '1.0', '2.0']],
    ['there is no audit', [], ['1.1', '2.1', '3.1']],
    [
      'an audit in its own order has three slips within its rows',
      [
        ['1.1', '1.3'],
        ['2.2', '2.4'],
        ['3.3', '3.5'],
      ],
      ['1.1', '1.3', '2.2', '2.4', '3.3', '3.5', '1.2', '2.1', '3.1'],
    ],
  ])('where %s', async (_, rows, cited) => {
    expect(await renumberingOf(rows, cited)).toBeUndefined();
  });

  test('where the schema took away a parameter, for then the rows can’t be counted', async () => {
    const { findings } = await checkTexts({
      'roadmap.yaml': `kind: roadmap
title: План
school: Ш
period: 2022/2023
activities:
  - {title: Беседы, codes: "1.1, 2.1, 3.1", when: май 2023, responsible: Методист}
`,
      'audit.yaml': `kind: audit
school: Ш
factors:
  - {name: А, parameters: [{name: а}, {code: "4.7", name: а}]}
  - {name: Б, parameters: [{code: "6.7", name: б}]}
  - {name: В, parameters: [{code: "8.7", name: в}]}
`,
    });
    const rules = findings.map(({ rule }) => rule);
    expect(rules).not.toContain('renumbered-codes');
    expect(rules).not.toContain('unknown-code');
  });
});

describe('any audit', () => {
  /** Rows of different factors, each with parameters of different numbers in any order. */
  const rows = (factors: fc.Arbitrary<number>, least: number) =>
    fc
      .uniqueArray(factors, { minLength: least, maxLength: 10 })
      .chain((chosen) =>
        fc.tuple(
          ...chosen.map((factor) =>
            fc
              .uniqueArray(fc.integer({ min: 1, max: 15 }), { minLength: 1, maxLength: 5 })
              .map((numbers) => numbers.map((number) => `${factor}.${number}`)),
          ),
        ),
      );
  const placesIn = (table: Rows) =>
    table.flatMap((codes, row) =>
      codes.map((code, index) => [`${row + 1}.${index + 1}`, code] as const),
    );

  test('cited by row and place is found, with exactly that mapping', async () => {
    await fc.assert(
      fc.asyncProperty(rows(fc.integer({ min: 11, max: 40 }), 2), async (table) => {
        const places = placesIn(table);
        const said = await renumberingOf(
          table,
          places.map(([place]) => place),
        );
        expect(said).toEqual({ mapping: Object.fromEntries(places), falseMatches: {} });
      }),
      { numRuns: 60 },
    );
  });

  test('cited by row and place is found among codes that are the audit’s by chance', async () => {
    await fc.assert(
      fc.asyncProperty(rows(fc.integer({ min: 1, max: 20 }), 3), async (table) => {
        const places = placesIn(table);
        const known = new Set(table.flat());
        const moved = places.filter(([place, code]) => place !== code);
        const unknown = moved.filter(([place]) => !known.has(place));
        fc.pre(unknown.length > 2 && moved.length * 2 > places.length);
        const said = await renumberingOf(
          table,
          places.map(([place]) => place),
        );
        expect({ ...said?.mapping, ...said?.falseMatches }).toEqual(Object.fromEntries(moved));
        expect(Object.keys(said?.mapping ?? {})).toEqual(unknown.map(([place]) => place));
      }),
      { numRuns: 60 },
    );
  });

  test('cited rightly, with at most two wrong codes, gives silence', async () => {
    const code = fc
      .tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 16 }))
      .map(([row, number]) => `${row}.${number}`);
    const wrongCodes = fc.array(code, { maxLength: 2 });
    await fc.assert(
      fc.asyncProperty(
        rows(fc.integer({ min: 1, max: 40 }), 1),
        wrongCodes,
        fc.double({ min: 0, max: 1, noNaN: true }),
        async (table, wrong, share) => {
          const all = table.flat();
          const right = all.slice(0, Math.max(1, Math.ceil(all.length * share)));
          expect(await renumberingOf(table, [...right, ...wrong])).toBeUndefined();
        },
      ),
      { numRuns: 100 },
    );
  });
});
