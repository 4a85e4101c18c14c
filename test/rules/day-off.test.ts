import { describe, expect, test } from 'vitest';
import { AUDIT, checkTexts, HEAD } from './check-texts.ts';

/** What `day-off` says of one activity with these fields, and the notes of the check. */
async function check(fields: string, config = '', period = '2022/2023') {
  const head = HEAD.replace('2022/2023', period);
  const { findings, notes } = await checkTexts({
    'audit.yaml': AUDIT,
    'roadmap.yaml': `${head}codes: ["4.1", "5.5"]\nactivities:\n  - {title: Встреча, responsible: Методист, ${fields}}\n`,
    ...(config && { 'karta.config.yaml': `kind: config\n${config}\n` }),
  });
  return {
    notes,
    said: findings.filter(({ rule }) => rule === 'day-off').map(({ message }) => message),
  };
}

describe('in a break', () => {
  test.each([
    ['when: 30.03.2023'],
    ['when: до 30.03.2023'],
    ['when: 30.03.2023, participants: Обучающиеся и учителя'],
    ['when: 30.03.2023, participants: 8А'],
    ['when: 30.03.2023, participants: Семьи'],
    ['when: 12.07.2023'],
  ])('pupils may be needed: %s', async (fields) => {
    const { said } = await check(fields);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('каникулы; если нужны ученики, ближайшие учебные дни:');
  });

  test.each([
    ['when: 30.03.2023, participants: Педагогический коллектив'],
    ['when: 30.03.2023, participants: Родители'],
    ['when: 30.03.2023, form: Заседание методического объединения'],
    ['when: 30.03.2023, form: Педсовет'],
    ['when: 01.06.2023'],
    ['when: 25.08.2023'],
    ['when: до 29.08.2023'],
    ['when: до 12.07.2023'],
  ])('adults work: %s', async (fields) => {
    expect((await check(fields)).said).toEqual([]);
  });

  test('it does not matter who is needed on a day on which nobody works', async () => {
    expect((await check('when: до 26.08.2023')).said).toEqual([
      '26.08.2023 — суббота; ближайшие рабочие дни: пятница 25.08.2023 и понедельник 28.08.2023.',
    ]);
  });
});

describe('only days that were written as days count', () => {
  test.each([
    ['when: 01.10.2022-31.12.2022'],
    ['when: {from: 01.10.2022, to: 28.10.2022}'],
    ['when: 05.09.2022-30.03.2023'],
    ['when: до конца декабря 2022'],
    ['when: до конца апреля 2023'],
    ['when: {every: week}'],
    ['when: ежемесячно'],
    ['when: декабрь 2022'],
    ['when: {period: 2022-12}'],
    ['when: В течение года'],
  ])('not of %s', async (fields) => {
    expect((await check(fields)).said).toEqual([]);
  });

  test.each([
    ['when: 01.10.2022-29.10.2022'],
    ['when: {from: 01.10.2022, to: 29.10.2022}'],
    ['when: 10.09.2022'],
    ['when: к 10 сентября'],
    ['when: не позднее 10.09.2022'],
    ['when: {on: 10.09.2022}'],
    ['when: {due: 10.09.2022}'],
    ['when: {from: 10.09.2022, to: 10.09.2022}'],
    ['when: "9, 10 и 12 сентября 2022"'],
  ])('but of %s', async (fields) => {
    expect((await check(fields)).said).toHaveLength(1);
  });

  test('that are still to come or overdue', async () => {
    expect((await check('when: 10.09.2022, status: done')).said).toEqual([]);
    expect((await check('when: [10.09.2022, 17.09.2022], done: [10.09.2022]')).said).toHaveLength(
      1,
    );
    expect((await check('when: 10.09.2022, status: in-progress')).said).toHaveLength(1);
  });

  test('and that lie in the plan’s period', async () => {
    expect((await check('when: 11.09.2021')).said).toEqual([]);
  });
});

describe('a school’s own calendar', () => {
  test('of six days has Saturdays, and no hint at them', async () => {
    const config = 'calendar: {week: 6}';
    expect((await check('when: 10.09.2022', config)).said).toEqual([]);
    expect((await check('when: 11.09.2022', config)).said).toEqual([
      '11.09.2022 — воскресенье; ближайшие рабочие дни: суббота 10.09.2022 и понедельник 12.09.2022.',
    ]);
  });

  test('names its own days off, breaks and working days', async () => {
    const config = `calendar:
  daysOff: [{name: Карантин, from: 06.02.2023, to: 10.02.2023}, 13.02.2023]
  workingDays: [11.02.2023]
  breaks: [{name: Модуль 3, from: 13.03.2023, to: 19.03.2023}]`;
    const of = async (day: string) => (await check(`when: ${day}`, config)).said[0];
    expect(await of('07.02.2023')).toBe(
      '07.02.2023 — вторник, школа не работает («Карантин»); ближайшие рабочие дни: пятница 03.02.2023 и суббота 11.02.2023.',
    );
    expect(await of('13.02.2023')).toContain('— понедельник, школа не работает; ближайшие');
    expect(await of('11.02.2023')).toBeUndefined();
    expect(await of('14.03.2023')).toContain('— вторник, каникулы («Модуль 3»); если нужны');
  });
});

describe('a year of which karta does not know all days off', () => {
  test('is told of once, whatever is found', async () => {
    const { notes, said } = await check('when: [15.01.2028, 16.02.2028]', '', '2027/2028');
    expect(said).toHaveLength(1);
    expect(notes.map(({ ru }) => ru)).toEqual([
      'переносы выходных за 2028 и каникулы 2027/2028 учебного года неизвестны, поэтому отмечены не все нерабочие дни; их можно записать в поле calendar файла karta.config.yaml',
    ]);
  });

  test.each([
    ['it has no single days', 'when: январь 2028', ''],
    [
      'the school has said when it works',
      'when: 17.01.2028',
      'calendar: {workingDays: [19.02.2028], breaks: [{from: 25.10.2027, to: 31.10.2027}]}',
    ],
  ])('is not told of if %s', async (_, fields, config) => {
    expect((await check(fields, config, '2027/2028')).notes).toEqual([]);
  });

  test('known years are not told of', async () => {
    expect((await check('when: 10.09.2022')).notes).toEqual([]);
  });
});
