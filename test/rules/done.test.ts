import { describe, expect, test } from 'vitest';
import { placesOf, rulesOf } from './check-texts.ts';

/** A roadmap with one activity of these lines, in order but for them; they begin on line 9. */
const activity = (...lines: string[]): string =>
  [
    'activities:',
    '  - title: Беседы',
    '    codes: ["4.1", "5.5"]',
    '    responsible: Методист',
    ...lines.map((line) => `    ${line}`),
  ].join('\n');

describe('done-in-future', () => {
  test('today counts as past, tomorrow does not', async () => {
    const done = (day: string) =>
      rulesOf(activity('when: май 2023', `done: ${day}`, 'evidence: Журнал'));
    expect(await done('01.04.2023')).toEqual([]);
    expect(await done('02.04.2023')).toEqual(['done-in-future']);
  });

  test('each day of a list by itself, in when as well', async () => {
    const yaml = activity(
      'when:',
      '  - {on: 05.04.2023, done: [05.04.2023]}',
      '  - {on: 05.03.2023, done: 05.03.2023}',
      'done: [05.03.2023, 06.04.2023]',
    );
    expect(await placesOf(yaml)).toEqual(['done-in-future 10:33', 'done-in-future 12:24']);
  });

  test('a step that takes its day from the activity is not told of again', async () => {
    const yaml = activity('when: май 2023', 'done: 05.05.2023', 'steps: [{title: А}, {title: Б}]');
    expect(await rulesOf(yaml)).toEqual(['done-in-future']);
  });
});

describe('done-without-date', () => {
  test('a list of days is enough, even an empty one of a step', async () => {
    const yaml = activity(
      'when: {every: month}',
      'status: done',
      'done: [31.10.2022, 30.11.2022]',
      'evidence: Журнал',
    );
    expect(await rulesOf(yaml)).toEqual([]);
  });

  test('days in when are enough', async () => {
    const yaml = activity(
      'when: [{due: 31.10.2022, done: 30.10.2022}, {due: 30.11.2022}]',
      'status: done',
      'evidence: Журнал',
    );
    expect(await rulesOf(yaml)).toEqual([]);
  });

  test('the activity’s day is enough for its steps', async () => {
    const yaml = activity(
      'when: октябрь 2022',
      'done: 31.10.2022',
      'evidence: Журнал',
      'steps: [{title: А, status: done}, {title: Б}]',
    );
    expect(await rulesOf(yaml)).toEqual([]);
  });

  test('the days of all steps are enough for the activity', async () => {
    const steps = (second: string) =>
      activity(
        'when: октябрь 2022',
        'status: done',
        'evidence: Журнал',
        `steps: [{title: А, done: 05.10.2022}, {title: Б${second}}]`,
      );
    expect(await rulesOf(steps(', done: 06.10.2022'))).toEqual([]);
    expect(await placesOf(steps(''))).toEqual(['done-without-date 10:13']);
  });

  test('a step without a day is told of in place of its activity', async () => {
    const yaml = activity(
      'when: октябрь 2022',
      'status: done',
      'evidence: Журнал',
      'steps: [{title: А, status: done}]',
    );
    expect(await placesOf(yaml)).toEqual(['done-without-date 12:32']);
  });

  test('work that is planned, running or cancelled needs no day', async () => {
    for (const status of ['planned', 'in-progress', 'cancelled'])
      expect(await rulesOf(activity('when: май 2023', `status: ${status}`))).not.toContain(
        'done-without-date',
      );
  });
});

describe('done-without-evidence', () => {
  test('a single day says that the work is done, a list does not', async () => {
    const done = (days: string) => rulesOf(activity('when: {every: month}', `done: ${days}`));
    expect(await done('31.10.2022')).toEqual(['done-without-evidence']);
    expect(await done('[31.10.2022]')).toEqual([]);
  });

  test('it stands at the day, else at the status', async () => {
    const day = activity('when: октябрь 2022', 'status: done', 'done: 05.10.2022');
    expect(await placesOf(day)).toEqual(['done-without-evidence 11:11']);
    const when = activity('when: {due: 31.10.2022, done: 05.10.2022}', 'status: done');
    expect(await placesOf(when)).toEqual(['done-without-evidence 10:13']);
  });

  test('the activity’s evidence is enough for its steps, and that of all steps for it', async () => {
    const own = activity(
      'when: октябрь 2022',
      'done: 05.10.2022',
      'evidence: Журнал',
      'steps: [{title: А, done: 05.10.2022}]',
    );
    expect(await rulesOf(own)).toEqual([]);
    const steps = (second: string) =>
      activity(
        'when: октябрь 2022',
        'done: 05.10.2022',
        `steps: [{title: А, evidence: Протокол}, {title: Б${second}}]`,
      );
    expect(await rulesOf(steps(', evidence: Журнал'))).toEqual([]);
    expect(await placesOf(steps(''))).toEqual(['done-without-evidence 10:11']);
  });
});
