import { describe, expect, test } from 'vitest';
import { coverageOf, isAllCancelled } from '../../src/plan/coverage-of.ts';
import { planOf } from './plan-of.ts';

const AUDIT = `factors:
  - {name: Кадры, code: "4", parameters: [{code: "4.1", name: А}, {code: "4.2", name: Б}]}
  - {name: Семьи, parameters: [{code: "9.3", name: В}]}
`;

const work = (fields: string): string => `  - {title: Беседы, when: май 2023, ${fields}}\n`;

/** Each parameter of a plan as its code, with what answers to it and how. */
async function covered(yaml: string): Promise<string[]> {
  const coverage = coverageOf(await planOf(yaml, { audit: AUDIT }));
  return (coverage?.parameters ?? []).map(({ parameter, activities, ...one }) => {
    const words = ['isAnswered', 'isCancelled', 'isPromised'] as const;
    const numbers = activities().map(({ number }) => number);
    return [parameter.code, ...numbers, ...words.filter((word) => one[word])].join(' ');
  });
}

describe('what answers to a parameter', () => {
  test('its own code or that of its factor, each activity once and in the plan’s order', async () => {
    const yaml = `activities:\n${work('codes: "4.1"')}${work('codes: "4, 4.1, 9.3"')}${work('codes: "4.1"')}`;
    expect(await covered(yaml)).toEqual([
      '4.1 1 2 3 isAnswered',
      '4.2 2 isAnswered',
      '9.3 2 isAnswered',
    ]);
  });

  test('a cancelled activity would, but does not', async () => {
    const yaml = `activities:\n${work('codes: "4.1", status: cancelled')}${work('codes: "4.2, 9.3"')}${work('codes: "9.3", status: cancelled')}`;
    expect(await covered(yaml)).toEqual([
      '4.1 1 isCancelled',
      '4.2 2 isAnswered',
      '9.3 2 3 isAnswered isCancelled',
    ]);
  });

  test('a task or the whole roadmap promises what no activity takes from there', async () => {
    const yaml = `codes: "4.2"\ntasks: [{id: 1, text: Т, codes: "9.3"}]\nactivities:\n${work('codes: "4.1"')}`;
    expect(await covered(yaml)).toEqual(['4.1 1 isAnswered', '4.2 isPromised', '9.3 isPromised']);
  });
});

test.each([
  ['cancelled itself', 'status: cancelled', true],
  ['planned', 'status: planned', false],
  ['all steps cancelled', 'steps: [{title: А, status: cancelled}]', true],
  ['one step cancelled', 'steps: [{title: А, status: cancelled}, {title: Б}]', false],
  ['its steps with it', 'status: cancelled, steps: [{title: А}]', true],
  ['but for one step', 'status: cancelled, steps: [{title: А, status: planned}]', false],
])('an activity is cancelled: %s', async (_, fields, cancelled) => {
  const { activities } = await planOf(`activities:\n${work(fields)}`);
  expect(activities.map(isAllCancelled)).toEqual([cancelled]);
});

test('without an audit there is nothing to answer to', async () => {
  expect(coverageOf(await planOf(`activities:\n${work('codes: "4.1"')}`))).toBeUndefined();
});
