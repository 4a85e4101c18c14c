import { describe, expect, test } from 'vitest';
import { AUDIT, findingsOf, HEAD, placesOf, rulesOf } from './check-texts.ts';

/** Answers to the whole audit, so that only the participants matter. */
const FINE = '  - {title: Курсы, when: май 2023, responsible: Методист, codes: "4.1, 5.5"}\n';
const activity = (fields: string): string =>
  `  - {title: Беседы, when: май 2023, responsible: Методист, ${fields}}\n`;

describe('participants-code', () => {
  test.each([
    ['a code it has', 'codes: "5.5", participants: Учителя по параметру 5.5', []],
    [
      'several that it has',
      'codes: "4.1, 5.5", participants: "Учителя по параметрам 4.1, 5.5"',
      [],
    ],
    ['another code', 'codes: "5.5", participants: Учителя по параметру 4.1', ['participants-code']],
    [
      'the same one twice',
      'codes: "5.5", participants: "Учителя (4.1), родители (4.1)"',
      ['participants-code'],
    ],
    [
      'two others',
      'codes: "5.5", participants: "По параметрам 4.1, 8.2"',
      ['participants-code', 'participants-code'],
    ],
    [
      'another code without the word',
      'codes: "5.5", participants: Учителя (4.1)',
      ['participants-code'],
    ],
    ['a number that is no code', 'codes: "5.5", participants: Учителя на 1.5 ставки', []],
    ['classes', 'codes: "5.5", participants: Обучающиеся 4.1 класса', []],
    ['another, but it is cancelled', 'codes: "5.5", status: cancelled, participants: Код 4.1', []],
  ])('%s', async (_, fields, rules) => {
    expect(await rulesOf(`activities:\n${FINE}${activity(fields)}`)).toEqual(rules);
  });

  test.each([
    ['its task', 'tasks: [{id: T1, text: Т, codes: ["5.5"]}]\n', 'task: T1'],
    ['the roadmap', 'codes: ["5.5"]\n', 'place: Школа'],
  ])('codes of %s are its codes', async (_, head, fields) => {
    const named = (code: string) =>
      `${head}activities:\n${FINE}${activity(`${fields}, participants: Учителя по параметру ${code}`)}`;
    expect(await rulesOf(named('5.5'))).toEqual([]);
    const [found] = await findingsOf(named('4.1'));
    expect(found).toMatchObject({
      rule: 'participants-code',
      related: [{ range: { start: { line: 5 } } }],
    });
  });

  test('shows the code', async () => {
    const yaml = `activities:\n${FINE}${activity('codes: "5.5", participants: "По параметрам 5.5, 4.1"')}`;
    expect(await placesOf(yaml)).toEqual(['participants-code 7:108']);
  });

  test('a code that the audit lacks too is not to be written into codes', async () => {
    const yaml = `activities:\n${FINE}${activity('codes: "5.5", participants: По параметру 8.2')}`;
    const [found] = await findingsOf(yaml);
    expect(found?.message).toBe(
      'Участники мероприятия 2 «Беседы» названы по коду 8.2, а у мероприятия только код 5.5: такого кода нет и в аудите, исправьте участников.',
    );
  });

  test('a factor’s code and those of its parameters go together', async () => {
    const audit = AUDIT.replace('name: Кадры', 'name: Кадры\n    code: "4.0"');
    const both = [
      activity('codes: "4.0", participants: Код 4.1'),
      activity('codes: "4.1", participants: Код 4.0'),
    ];
    expect(await rulesOf(`activities:\n${FINE}${both.join('')}`, audit)).toEqual([]);
  });
});

describe('participants-code leaves to other rules', () => {
  test.each([
    ['an activity without codes', 'participants: По параметру 4.1', ['no-codes']],
    ['codes under another name', 'code: "4.1", participants: По параметру 4.1', ['unknown-field']],
    [
      'an unknown code that is near',
      'codes: "5.4", participants: По параметру 5.5',
      ['unknown-code'],
    ],
    ['an unknown task', 'task: T9, participants: По параметру 4.1', ['unknown-task']],
  ])('%s', async (_, fields, rules) => {
    expect(await rulesOf(`activities:\n${FINE}${activity(fields)}`)).toEqual(rules);
  });

  test('an unknown task whose codes the roadmap’s stand in for', async () => {
    const yaml = `codes: "5.5"\nactivities:\n${FINE}${activity('task: T9, participants: Код 4.1')}`;
    expect(await rulesOf(yaml)).toEqual(['unknown-task']);
  });

  test('codes that number the rows of the audit', async () => {
    const yaml = `activities:\n${activity('codes: "1.1", participants: По параметру 4.1')}${activity('codes: "2.1", participants: По параметру 2.1')}`;
    const found = await rulesOf(HEAD + yaml);
    expect(found).toContain('renumbered-codes');
    expect(found).not.toContain('participants-code');
  });

  test('no audit: the activity’s own codes are known all the same', async () => {
    const yaml = `audit: none.yaml\nactivities:\n${activity('codes: "5.5", participants: По параметру 4.1')}`;
    expect(await rulesOf(yaml)).toEqual(['no-audit', 'participants-code']);
  });
});
