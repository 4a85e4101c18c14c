import { describe, expect, test } from 'vitest';
import { matchTasks } from '../../../src/import/front/match-tasks.ts';

const TASKS = [
  {
    id: 'T1',
    text: 'Обеспечить к 01.09.2022 индивидуальный подход к детям, для которых русский язык не родной, через маршруты и занятия.',
    due: '01.09.2022',
  },
  { id: 'T2', text: 'Наладить дополнительные занятия для отстающих детей из трудных условий.' },
  { id: 'T3', text: 'Изучить принципы формирующего оценивания.' },
];

describe('the task is found', () => {
  test.each([
    ['in the same words', 'изучить принципы  формирующего оценивания', 'T3', 0],
    ['with its number', '3. Изучить принципы формирующего оценивания', 'T3', 0],
    [
      'without the date, longer',
      'Обеспечить индивидуальный подход к детям, для которых русский язык не родной, через маршруты и занятия по предметам',
      'T1',
      1,
    ],
    ['cut', 'Наладить дополнительные занятия для отстающих', 'T2', 1],
    ['with other endings', 'Изучение принципов формирующего оценивания', 'T3', 1],
    ['by its number alone', 'Задача 2', 'T2', 0],
  ])('%s', (_, text, id, remarks) => {
    const matched = matchTasks(TASKS, [text]);
    expect(matched.ids.get(text)).toBe(id);
    expect(matched.tasks).toEqual(TASKS);
    expect(matched.remarks).toHaveLength(remarks);
  });
});

test('one that is like none is added with the next id, and told of', () => {
  const { ids, tasks, remarks } = matchTasks(TASKS, ['Закупить учебники к 01.10.2022']);
  expect([...ids.values()]).toEqual(['T4']);
  expect(tasks[3]).toEqual({ id: 'T4', text: 'Закупить учебники к 01.10.2022', due: '01.10.2022' });
  expect(remarks).toMatchObject([{ kind: 'doubt' }]);
});

test('one that is like two is added too', () => {
  const twins = [
    { id: 'T1', text: 'Провести занятия по математике для учеников пятых классов' },
    { id: 'T2', text: 'Провести занятия по математике для учеников шестых классов' },
  ];
  expect([
    ...matchTasks(twins, ['Провести занятия по математике для учеников']).ids.values(),
  ]).toEqual(['T3']);
});

test('without a list, the table makes it and nobody is asked', () => {
  const { ids, tasks, remarks } = matchTasks(
    [],
    ['1. Первое дело', '2. Второе дело', '1. Первое дело'],
  );
  expect(tasks).toEqual([
    { id: 'T1', text: 'Первое дело' },
    { id: 'T2', text: 'Второе дело' },
  ]);
  expect([...ids]).toEqual([
    ['1. Первое дело', 'T1'],
    ['2. Второе дело', 'T2'],
  ]);
  expect(remarks).toEqual([]);
});

test('blank texts mean no task', () => {
  expect(matchTasks(TASKS, ['', '–']).ids.size).toBe(0);
});

test('what calls it a task is no part of its text', () => {
  const { tasks, remarks } = matchTasks([], ['Задача: Наладить занятия', 'Задача 2. Учить']);
  expect(tasks.map(({ text }) => text)).toEqual(['Наладить занятия', 'Учить']);
  expect(remarks).toEqual([]);
});

test.each(['наладить  занятия', 'Наладить занятия.', '1) Наладить занятия;'])(
  'the same words need no remark: %j',
  (written) => {
    const { ids, remarks } = matchTasks([{ id: 'T1', text: 'Наладить занятия' }], [written]);
    expect([ids.get(written), remarks]).toEqual(['T1', []]);
  },
);
