import { describe, expect, test } from 'vitest';
import { itemsOfPlan } from '../../src/plan/items.ts';
import { planOf } from './plan-of.ts';

/** The items of a roadmap on a day, as `days state`, and how many days late. */
async function statesOn(today: string, yaml: string, within = 14): Promise<string[]> {
  const plan = await planOf(yaml);
  return itemsOfPlan(plan, { today, within }).map(({ occurrence, state, daysLate }) => {
    const days = occurrence ? `${occurrence.start ?? ''}..${occurrence.end}` : 'no date';
    return `${days} ${state}${daysLate > 0 ? ` ${daysLate}` : ''}`;
  });
}

const one = (fields: string): string => `activities:\n  - {title: Беседы, ${fields}}\n`;

describe('states', () => {
  const due = one('when: до 15.10.2022');

  test('work is overdue from the day after its end', async () => {
    expect(await statesOn('2022-10-15', due)).toEqual(['..2022-10-15 soon']);
    expect(await statesOn('2022-10-16', due)).toEqual(['..2022-10-15 overdue 1']);
    expect(await statesOn('2022-11-15', due)).toEqual(['..2022-10-15 overdue 31']);
  });

  test('it is soon within 14 days, or as many as asked for', async () => {
    expect(await statesOn('2022-10-01', due)).toEqual(['..2022-10-15 soon']);
    expect(await statesOn('2022-09-30', due)).toEqual(['..2022-10-15 upcoming']);
    expect(await statesOn('2022-09-30', due, 15)).toEqual(['..2022-10-15 soon']);
  });

  test('it runs from its start', async () => {
    const range = one('when: 01.10.2022-30.11.2022');
    expect(await statesOn('2022-09-30', range)).toEqual(['2022-10-01..2022-11-30 upcoming']);
    expect(await statesOn('2022-10-01', range)).toEqual(['2022-10-01..2022-11-30 running']);
  });

  test('marked as in progress it runs, but not before its own days', async () => {
    const begun = one('when: [до 30.11.2022, 01.12.2022-31.12.2022], status: in-progress');
    expect(await statesOn('2022-10-01', begun)).toEqual([
      '..2022-11-30 running',
      '2022-12-01..2022-12-31 upcoming',
    ]);
  });

  test('done and cancelled work is never overdue', async () => {
    expect(await statesOn('2023-01-01', one('when: до 15.10.2022, status: done'))).toEqual([
      '..2022-10-15 done',
    ]);
    expect(await statesOn('2023-01-01', one('when: до 15.10.2022, done: 14.10.2022'))).toEqual([
      '..2022-10-15 done',
    ]);
    expect(await statesOn('2023-01-01', one('when: до 15.10.2022, done: 16.10.2022'))).toEqual([
      '..2022-10-15 done-late',
    ]);
    expect(await statesOn('2023-01-01', one('when: до 15.10.2022, status: cancelled'))).toEqual([
      '..2022-10-15 cancelled',
    ]);
  });

  test('undated work is neither overdue nor on time', async () => {
    expect(await statesOn('2023-08-31', one('when: по графику'))).toEqual(['no date undated']);
    expect(await statesOn('2023-08-31', one('when: как получится'))).toEqual(['no date undated']);
  });
});

describe('occurrences', () => {
  test('a list of days stands for one occurrence each; the others stay open', async () => {
    const stages = one('when: "1 этап: до 15.10.2022 2 этап: до 15.12.2022", done: [14.10.2022]');
    expect(await statesOn('2022-12-20', stages)).toEqual([
      '..2022-10-15 done',
      '..2022-12-15 overdue 5',
    ]);
  });

  test('a day in a list counts for the occurrence in which it lies', async () => {
    const months = one('when: [октябрь 2022, ноябрь 2022], done: [05.11.2022]');
    expect(await statesOn('2022-12-01', months)).toEqual([
      '2022-10-01..2022-10-31 overdue 31',
      '2022-11-01..2022-11-30 done',
    ]);
  });

  test('a day behind an occurrence means that it was done late', async () => {
    const days = one('when: [10.10.2022, 10.12.2022], done: [12.10.2022]');
    expect(await statesOn('2022-11-01', days)).toEqual([
      '2022-10-10..2022-10-10 done-late',
      '2022-12-10..2022-12-10 upcoming',
    ]);
  });

  test('each entry of a list of fields has a done of its own', async () => {
    const fields = one('when: [{due: 2022-10-15, done: 2022-10-20}, {due: 2022-12-15}]');
    expect(await statesOn('2022-11-01', fields)).toEqual([
      '..2022-10-15 done-late',
      '..2022-12-15 upcoming',
    ]);
  });

  test('a recurrence is expanded inside the study year, each ending with its period', async () => {
    const months = await statesOn('2022-08-01', one('when: {every: month}'));
    expect(months).toHaveLength(9);
    expect(months[0]).toBe('2022-09-01..2022-09-30 upcoming');
    expect(months.at(-1)).toBe('2023-05-01..2023-05-31 upcoming');
    expect(await statesOn('2022-08-01', one('when: {every: term}'))).toEqual([
      '2022-09-01..2022-10-28 upcoming',
      '2022-11-07..2022-12-30 upcoming',
      '2023-01-09..2023-03-23 upcoming',
      '2023-04-03..2023-05-31 upcoming',
    ]);
    expect(await statesOn('2022-08-01', one('when: {every: half-year}'))).toEqual([
      '2022-09-01..2022-12-31 upcoming',
      '2023-01-01..2023-05-31 upcoming',
    ]);
    expect(
      await statesOn('2022-08-01', one('when: {every: week, from: 2022-10-03, to: 2022-10-18}')),
    ).toEqual([
      '2022-10-03..2022-10-09 upcoming',
      '2022-10-10..2022-10-16 upcoming',
      '2022-10-17..2022-10-18 upcoming',
    ]);
    expect(await statesOn('2022-08-01', one('when: {every: quarter}'))).toEqual([
      '2022-09-01..2022-09-30 upcoming',
      '2022-10-01..2022-12-31 upcoming',
      '2023-01-01..2023-03-31 upcoming',
      '2023-04-01..2023-05-31 upcoming',
    ]);
  });

  test('all forms with fields', async () => {
    const forms = one(
      'when: [{on: 2022-10-15}, {due: 01.11.2022}, {from: 2022-11-01, to: 2022-11-30}, {period: 2022-Q4}, {period: четверть 2}, {by: план ВСОКО}]',
    );
    expect(await statesOn('2022-09-01', forms)).toEqual([
      '2022-10-15..2022-10-15 upcoming',
      '..2022-11-01 upcoming',
      '2022-11-01..2022-11-30 upcoming',
      '2022-10-01..2022-12-31 upcoming',
      '2022-11-07..2022-12-30 upcoming',
      'no date undated',
    ]);
  });
});

describe('steps', () => {
  test('have their activity’s values where they have none of their own', async () => {
    const plan = await planOf(`activities:
  - title: Собрания
    form: Беседа
    when: до 15.10.2022
    responsible: Психолог, завуч
    status: done
    done: 14.10.2022
    steps:
      - title: В классах
      - {title: Общее, when: до 20.12.2022, responsible: Директор, status: planned}
`);
    const items = itemsOfPlan(plan, { today: '2022-11-01', within: 14 });
    expect(
      items.map(({ work, state, stepNumber }) => [
        stepNumber,
        work.title,
        work.form,
        state,
        work.responsible.map(({ text }) => text),
      ]),
    ).toEqual([
      [1, 'В классах', 'Беседа', 'done', ['Психолог', 'завуч']],
      [2, 'Общее', 'Беседа', 'upcoming', ['Директор']],
    ]);
  });
});
