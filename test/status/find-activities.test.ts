import { describe, expect, test } from 'vitest';
import { findActivities, findSteps } from '../../src/status/find-activities.ts';
import { planOf } from '../plan/plan-of.ts';

const PLAN = `activities:
  - {id: 1, title: Беседы с родителями 5–9 классов}
  - {id: М-2, title: «Учёба» молодых учителей}
  - id: 3
    title: Наставничество
    steps:
      - {title: Назначение наставников}
      - {title: Круглый стол}
  - {title: Беседы с выпускниками}
  - {id: 50, title: Беседы}
`;

/** Numbers of the work that words may mean, `activity` or `activity.step`. */
async function found(words: string): Promise<string[]> {
  const plan = await planOf(PLAN);
  return findActivities([plan], words).map(({ activity, step }) =>
    step === undefined ? String(activity.number) : `${activity.number}.${step}`,
  );
}

describe('an activity is found', () => {
  test.each([
    ['by its id', '3', ['3']],
    ['by its id with a sign before or behind it', '№ 3.', ['3']],
    ['by an id with a Latin letter for a Russian one', 'm-2', ['2']],
    ['by its place where it has no id', '4', ['4']],
    ['by a step’s number as tables show it', '3.2', ['3.2']],
    ['by its whole title rather than as a part of others', 'беседы', ['5']],
    ['by words in a row', 'беседы с', ['1', '4']],
    ['by words in any order, ё or not, without quotes', 'учителей учеба', ['2']],
    ['by the title of a step', 'круглый', ['3.2']],
  ])('%s', async (_, words, expected) => {
    expect(await found(words)).toEqual(expected);
  });

  test.each(['5', '2', '9', '99', '', '  ', '–'])('but not by %j', async (words) => {
    expect(await found(words)).toEqual([]);
  });
});

test('a step is found by number or by its title', async () => {
  const [whole] = findActivities([await planOf(PLAN)], '3');
  const steps = (words: string) => (whole ? findSteps(whole, words) : []).map(({ step }) => step);
  expect(steps('2')).toEqual([2]);
  expect(steps('стол')).toEqual([2]);
  expect(steps('на')).toEqual([1]);
  expect(steps('3')).toEqual([]);
});
