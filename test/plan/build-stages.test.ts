import { describe, expect, test } from 'vitest';
import { planOf } from './plan-of.ts';

const daysOf = async (...stages: string[]): Promise<string[][]> => {
  const yaml = `period: {from: 01.04.2022, to: 31.05.2023}\nstages:\n${stages
    .map((when) => `  - {name: Этап, when: ${when}}\n`)
    .join('')}`;
  const plan = await planOf(yaml);
  return plan.stages.map(({ days }) => days.map(({ from, to }) => `${from}/${to}`));
};

describe('the days of stages', () => {
  test.each([
    ['апрель- июнь 2022', ['2022-04-01/2022-06-30']],
    ['2022-2023 учебный год', ['2022-09-01/2023-05-31']],
    ['{period: 2022-Q4}', ['2022-10-01/2022-12-31']],
    ['[апрель 2022, сентябрь 2022]', ['2022-04-01/2022-04-30', '2022-09-01/2022-09-30']],
    ['{every: month, from: 01.10.2022, to: 31.12.2022}', ['2022-10-01/2022-12-31']],
    ['до 30.06.2022', ['2022-04-01/2022-06-30']],
    ['по графику', []],
    ['как получится', []],
    ['[апрель 2022, по графику]', []],
  ])('«%s»', async (when, days) => {
    expect(await daysOf(when)).toEqual([days]);
  });

  test('a stage with a last day only begins behind the one before it', async () => {
    expect(await daysOf('до 30.06.2022', 'до 31.12.2022')).toEqual([
      ['2022-04-01/2022-06-30'],
      ['2022-07-01/2022-12-31'],
    ]);
  });

  test('what is wrong with them is told of', async () => {
    const plan = await planOf('stages: [{name: I этап, when: 31.02.2023}]');
    expect(plan.dateProblems).toMatchObject([
      { rule: 'impossible-date', at: { path: ['stages', 0, 'when'] } },
    ]);
  });

  test('a stage that the schema took away leaves the others their numbers', async () => {
    const plan = await planOf('stages: [5, {name: II этап, when: май 2023}]');
    expect(plan.stages).toMatchObject([{ number: 2, name: 'II этап' }]);
  });
});
