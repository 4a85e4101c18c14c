import { describe, expect, test } from 'vitest';
import { AUDIT, findingsOf, HEAD, placesOf, rulesOf } from './check-texts.ts';

/** A roadmap of activities with these times, in order but for them. */
const planned = (head: string, ...whens: string[]): string =>
  `${head}codes: ["4.1", "5.5"]\nactivities:\n${whens
    .map((when) => `  - {title: Беседы, responsible: Методист, when: ${when}}\n`)
    .join('')}`;

describe('approved-late', () => {
  const APPROVED = 'approval: {date: 11.10.2022}\n';

  test.each([
    ['В течение года'],
    ['В течение учебного года'],
    ['ежемесячно'],
    ['{every: month}'],
    ['{every: week, from: 01.09.2022, to: 30.11.2022}'],
    ['По графику'],
    ['11.10.2022'],
    ['{from: 11.10.2022, to: 31.10.2022}'],
    ['до 11.10.2022'],
  ])('«%s» is not before 11 October', async (when) => {
    expect(await rulesOf(planned(APPROVED, when))).toEqual([]);
  });

  test.each([
    ['10.10.2022'],
    ['сентябрь 2022'],
    ['{from: 03.10.2022, to: 31.12.2022}'],
    ['до 10.10.2022'],
  ])('«%s» is', async (when) => {
    expect(await rulesOf(planned(APPROVED, when))).toEqual(['approved-late']);
  });

  test('the earliest activity is told of, once, at the date of approval', async () => {
    const yaml = planned(APPROVED, 'октябрь 2022', '05.09.2022', '06.09.2022');
    const [found, ...others] = await findingsOf(yaml);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ data: { began: '2022-09-05' }, range: { start: { line: 5 } } });
    expect(found?.related[0]?.range.start.line).toBe(9);
  });

  test('a step counts with its own time', async () => {
    const steps = '10.11.2022, steps: [{title: Первая, when: 05.10.2022}]';
    const [found] = await findingsOf(planned(APPROVED, steps));
    expect(found?.message).toContain('части 1 «Первая» мероприятия 1');
  });

  test('cancelled work does not count, be it an activity or a step', async () => {
    const steps =
      '10.11.2022, steps: [{title: А, when: 05.10.2022, status: cancelled}, {title: Б}]';
    const all = planned(APPROVED, '05.09.2022, status: cancelled', steps);
    expect(await rulesOf(all)).toEqual([]);
  });

  test.each([
    ['only agreed and considered', '[{kind: agreed, date: 11.10.2022}, {kind: considered}]'],
    ['approved without a date', '{position: Директор}'],
  ])('silent where it is %s', async (_, approval) => {
    expect(await rulesOf(planned(`approval: ${approval}\n`, '05.09.2022'))).toEqual([]);
  });
});

describe('outside-period', () => {
  test.each([
    ['01.09.2022', []],
    ['31.08.2023', []],
    ['31.08.2022', ['outside-period']],
    ['01.09.2023', ['outside-period']],
    ['до 31.08.2023', []],
    ['до 01.09.2023', ['outside-period']],
    ['{from: 31.08.2022, to: 03.10.2022}', ['outside-period']],
    ['{from: 31.08.2023, to: 01.09.2023}', ['outside-period']],
    ['{every: month, from: 01.05.2023, to: 31.08.2023}', []],
    ['{every: month, from: 01.08.2022}', ['outside-period']],
    ['{every: month, to: 30.09.2023}', ['outside-period']],
    ['{every: month, from: 01.06.2023}', []],
    ['{every: month, from: 01.09.2023}', ['outside-period']],
    ['{period: 2021-11}', ['outside-period']],
    ['В течение года', []],
    ['По графику', []],
  ])('«%s» in 2022/2023: %j', async (when, rules) => {
    expect(await rulesOf(planned('', when))).toEqual(rules);
  });

  test('it stands at the very day, where days have fields of their own', async () => {
    const head = `${HEAD}codes: ["4.1", "5.5"]\nactivities:\n`;
    const yaml = `${head}  - title: Беседы
    responsible: Методист
    when:
      from: 01.10.2022
      to: 30.09.2023
  - title: Курсы
    responsible: Методист
    when:
      - due: 30.09.2023
      - {label: 2 этап, from: 01.08.2022, to: 30.09.2023}
`;
    expect(await placesOf(yaml)).toEqual([
      'outside-period 11:11',
      'outside-period 15:14',
      'outside-period 16:31',
    ]);
  });

  test('a calendar year and a period of two days have their own ends', async () => {
    const of = (period: string, when: string) =>
      rulesOf(planned(HEAD.replace('2022/2023', period), when));
    expect(await of('2021', '31.12.2021')).toEqual([]);
    expect(await of('2021', '01.01.2022')).toEqual(['outside-period']);
    expect(await of('{from: 10.10.2022, to: 20.10.2022}', '20.10.2022')).toEqual([]);
    expect(await of('{from: 10.10.2022, to: 20.10.2022}', '21.10.2022')).toEqual([
      'outside-period',
    ]);
  });

  test('a step that takes its time from the activity is not told of again', async () => {
    const yaml = planned('', '15.10.2021, steps: [{title: А}, {title: Б, when: 16.10.2021}]');
    expect(await rulesOf(yaml)).toEqual(['outside-period', 'outside-period']);
  });
});

describe('recurring work', () => {
  test('of hostile length is not expanded for ever', async () => {
    const head = HEAD.replace('2022/2023', '{from: 01.01.1990, to: 31.12.2100}');
    const days = Array.from({ length: 3000 }, (_, index) => 10 + (index % 20));
    const whens = days.map((day) => `{every: day, from: ${day}.01.1990, to: ${day}.01.2100}`);
    expect(await rulesOf(planned(head, ...whens), AUDIT)).toEqual([]);
  });

  test('by school terms that nobody knows is told of as unread', async () => {
    const head = HEAD.replace('2022/2023', '2010/2011');
    expect(await rulesOf(planned(head, 'раз в четверть'))).toEqual(['unread-date']);
  });
});
