import { describe, expect, test } from 'vitest';
import { nameTasks, tasksAsked } from '../../src/plan/selection/asked-tasks.ts';
import { readStates, stateNames } from '../../src/plan/selection/read-states.ts';
import { stateWords } from '../../src/report/words.ts';
import { planOf } from './plan-of.ts';

const PLAN = `tasks:
  - {id: T1, text: "Помочь отстающим, найти причины"}
  - {id: T2, text: Научить учителей 1 классов}
  - {id: 1, text: Привлечь родителей}
activities:
  - {title: А, when: май, task: T9}
`;

describe('a task', () => {
  test.each([
    ['T1', ['T1']],
    ['t1', ['T1']],
    ['Т1', ['T1']],
    ['1', ['1']],
    ['T1, T2', ['T1', 'T2']],
    ['учител', ['T2']],
    ['«отстающим»', ['T1']],
    ['отстающим, найти', ['T1']],
    ['T9', ['T9']],
    ['завучей', []],
  ])('is found by %s', async (text, ids) => {
    const plan = await planOf(PLAN);
    expect([...tasksAsked(plan, [text])]).toEqual(ids);
    expect(nameTasks([plan], [text]).named).toEqual(ids);
  });

  test('that no plan has is told', async () => {
    const plan = await planOf(PLAN);
    expect(nameTasks([plan], ['T1, T3', 'повар'])).toEqual({
      named: ['T1'],
      missing: ['T3', 'повар'],
    });
  });
});

describe('states', () => {
  test.each(Object.entries(stateWords))('%s has the names that reports print', (id, { ru, en }) => {
    for (const name of [id, ru, en, ru.toUpperCase()]) {
      expect(readStates([name]), name).toEqual({
        states: id === 'done' ? ['done', 'done-late'] : [id],
        missing: [],
      });
    }
  });

  test('may be listed, with quotes and in any number', () => {
    expect(readStates(['просроченные, «идёт»', 'без срока; done_late', 'overdue'])).toEqual({
      states: ['overdue', 'running', 'undated', 'done-late'],
      missing: [],
    });
    expect(readStates(['просроченно, done'])).toEqual({
      states: ['done', 'done-late'],
      missing: ['просроченно'],
    });
  });

  test('have names of their own', () => {
    const names = [...stateNames()];
    expect(names).toEqual([...new Set(names)]);
  });
});
