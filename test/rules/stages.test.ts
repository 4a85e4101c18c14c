import { describe, expect, test } from 'vitest';
import { findingsOf, placesOf, rulesOf } from './check-texts.ts';

const FIRST = '{name: I этап, when: сентябрь–декабрь 2022}';
const SECOND = '{name: II этап, when: февраль–май 2023}';

/** A roadmap with these stages, and activities with these times. */
const planned = (stages: readonly string[], ...whens: string[]): string =>
  `codes: ["4.1", "5.5"]\nstages: [${stages.join(', ')}]\nactivities:\n${whens
    .map((when) => `  - {title: Беседы, responsible: Методист, when: ${when}}\n`)
    .join('')}`;

const OUTSIDE = ['outside-stage'];

describe('a time whose label names a stage', () => {
  test.each([
    ['"1 этап: 01.09.2022-31.12.2022"', []],
    ['"1 этап: до 30.12.2022"', []],
    ['"1 этап: до 10.01.2023"', OUTSIDE],
    ['"1 этап: до 31.05.2023"', OUTSIDE],
    ['"I этап: 20.12.2022-20.01.2023"', OUTSIDE],
    ['"первый этап: март 2023"', OUTSIDE],
    ['"второй этап: март 2023"', []],
    ['"Этап 2: 10.10.2022"', OUTSIDE],
    ['"2) 10.10.2022"', []],
    ['"2 тур: 10.10.2022"', []],
    ['{label: II этап, on: 10.10.2022}', OUTSIDE],
    ['{label: II этап, every: month}', []],
    ['{label: II этап, every: month, from: 01.09.2022, to: 31.12.2022}', OUTSIDE],
    ['{label: III этап, on: 10.10.2022}', []],
    ['{label: III этап, on: 10.01.2023}', OUTSIDE],
    ['{label: Районный этап, on: 10.10.2022}', []],
    ['"1 этап: 10.10.2022; 2 этап: 10.03.2023"', []],
    ['"1 этап: 10.03.2023; 2 этап: 10.10.2022"', [...OUTSIDE, ...OUTSIDE]],
    ['"1 этап: 10.03.2023, 17.03.2023"', OUTSIDE],
  ])('%s', async (when, rules) => {
    expect(await rulesOf(planned([FIRST, SECOND], when))).toEqual(rules);
  });

  test('names the stage in which it really lies', async () => {
    const [found] = await findingsOf(planned([FIRST, SECOND], '"1 этап: 06.02.23-28.04.23"'));
    expect(found?.message).toBe(
      'Срок «1 этап: 06.02.23-28.04.23» мероприятия 1 «Беседы» приходится не на «I этап» (01.09.2022–31.12.2022), а на «II этап» (01.02.2023–31.05.2023): исправьте номер этапа или дни.',
    );
    expect(found?.related.map(({ range }) => range.start.line)).toEqual([6, 6]);
    expect(found?.data).toMatchObject({
      start: '2023-02-06',
      end: '2023-04-28',
      stage: { name: 'I этап', from: '2022-09-01', to: '2022-12-31' },
      actual: { name: 'II этап' },
    });
  });

  test('is shown from its label to the next one', async () => {
    const yaml = planned([FIRST, SECOND], '"1 этап: 10.10.2022; 2 этап: 11.10.2022"');
    expect(await placesOf(yaml)).toEqual(['outside-stage 8:71']);
  });

  test.each([
    ['by their place where no stage has a number', ['Диагностика', 'Работа'], '2 этап', OUTSIDE],
    ['by their number, whatever their place', ['Этап 2', 'Этап 1'], '2 этап', []],
    [
      'by the words beside the number',
      ['Этап 1. Диагностика', 'Этап 2. Работа'],
      'Работа',
      OUTSIDE,
    ],
    ['by their name', ['Диагностика', 'Работа'], 'работа', OUTSIDE],
    ['as one of several of the same number', ['1 этап', '1 этап (летний)'], 'I этап', []],
    ['not by a number that no stage has', ['1 этап', 'Итоги'], '2 этап', []],
  ])('stages are found %s', async (_, [first = '', second = ''], label, rules) => {
    const stages = [
      `{name: "${first}", when: сентябрь–декабрь 2022}`,
      `{name: "${second}", when: февраль–май 2023}`,
    ];
    const when = `{label: ${label}, on: 10.10.2022}`;
    expect(await rulesOf(planned(stages, when))).toEqual(rules);
  });

  test('one stage is enough for it', async () => {
    expect(await rulesOf(planned([FIRST], '"1 этап: 10.03.2023"'))).toEqual(OUTSIDE);
  });
});

describe('a time without such a label', () => {
  test.each([
    ['10.01.2023', OUTSIDE],
    ['до 10.01.2023', OUTSIDE],
    ['с 05.06.2023 по 09.06.2023', OUTSIDE],
    ['с 09.01.2023 по 31.01.2023', OUTSIDE],
    ['с 09.01.2023 по 01.02.2023', []],
    ['с 20.12.2022 по 20.02.2023', []],
    ['"10.01.2023, 11.01.2023, 10.02.2023"', OUTSIDE],
    ['[10.01.2023, 11.01.2023]', [...OUTSIDE, ...OUTSIDE]],
    ['В течение года', []],
    ['весь период', []],
    ['ежемесячно', []],
    ['{every: week, from: 09.01.2023, to: 31.01.2023}', OUTSIDE],
    ['по графику', []],
    ['10.02.2023, steps: [{title: А, when: 10.01.2023, status: cancelled}, {title: Б}]', []],
    ['"1) 10.01.2023"', OUTSIDE],
  ])('%s', async (when, rules) => {
    expect(await rulesOf(planned([FIRST, SECOND], when))).toEqual(rules);
  });

  test('a step that takes over the time is not told of again', async () => {
    const steps = '10.01.2023, steps: [{title: А}, {title: Б, when: 11.01.2023}]';
    expect(await placesOf(planned([FIRST, SECOND], steps))).toEqual([
      'outside-stage 8:50',
      'outside-stage 8:99',
    ]);
  });

  test('one stage alone divides nothing', async () => {
    expect(await rulesOf(planned([FIRST], '10.03.2023'))).toEqual([]);
  });

  test('in a gap of one stage it lies between its days', async () => {
    const parted = '{name: I этап, when: [сентябрь 2022, декабрь 2022]}';
    const [found] = await findingsOf(planned([parted, SECOND], '10.10.2022'));
    expect(found?.message).toContain('«I этап» (01.09.2022–30.09.2022) и «I этап» (01.12.2022');
  });
});

describe('one cause gives one finding', () => {
  test.each([
    ['outside the plan too', [FIRST, SECOND], '11.10.2021', ['outside-period']],
    [
      'with a label, outside the plan too',
      [FIRST, SECOND],
      '"1 этап: 11.10.2021"',
      ['outside-period'],
    ],
    [
      'a stage that can’t be read',
      ['{name: I этап, when: как получится}', SECOND],
      '10.10.2022',
      ['unread-date'],
    ],
    [
      'a label of such a stage',
      ['{name: I этап, when: 31.02.2023}', SECOND],
      '"1 этап: 10.03.2023"',
      ['impossible-date'],
    ],
    [
      'a stage of the wrong sort',
      ['{name: I этап, when: 5}', SECOND],
      '10.10.2022',
      ['wrong-type'],
    ],
    ['a stage without a time', ['{name: I этап}', SECOND], '10.10.2022', ['missing-field']],
    [
      'a stage with another name for its time',
      ['{name: I этап, whn: май 2023}', SECOND],
      '10.10.2022',
      ['unknown-field'],
    ],
  ])('%s', async (_, stages, when, rules) => {
    expect(await rulesOf(planned(stages, when))).toEqual(rules);
  });
});
