import { describe, expect, test } from 'vitest';
import { AUDIT, checkTexts, HEAD, rulesOf } from './check-texts.ts';

/** An activity with nothing wrong, and so that both codes of the audit are answered. */
const FINE = '  - {title: Курсы, when: май 2023, responsible: Методист, codes: ["4.1", "5.5"]}\n';

describe('one cause gives one finding: in the roadmap', () => {
  test.each<[string, string, string[]]>([
    [
      'responsable: is not also an activity without anybody',
      'activities:\n  - {title: Беседы, when: май 2023, codes: "4.1, 5.5", responsable: Методист}',
      ['unknown-field'],
    ],
    [
      'an empty responsible: is not either',
      'activities:\n  - {title: Беседы, when: май 2023, codes: "4.1, 5.5", responsible: }',
      ['missing-field'],
    ],
    [
      'nor is a responsible: of the wrong sort, of which the steps have nothing',
      'activities:\n  - {title: Беседы, when: май 2023, codes: "4.1, 5.5", responsible: {a: b}, steps: [{title: Первая}, {title: Вторая}]}',
      ['wrong-type'],
    ],
    [
      'code: is not also an activity without codes, nor an audit without answers',
      'activities:\n  - {title: Беседы, when: май 2023, responsible: Методист, code: "4.1, 5.5"}',
      ['unknown-field'],
    ],
    [
      'a code in the wrong form is not either',
      'activities:\n  - {title: Беседы, when: май 2023, responsible: Методист, codes: "4.1 и 5.5"}',
      ['invalid-value'],
    ],
    [
      'codes without quotes are read as they are written',
      'activities:\n  - {title: Беседы, when: май 2023, responsible: Методист, codes: [4.1, 5.5]}',
      ['unquoted-code', 'unquoted-code'],
    ],
    [
      'titel: is not also a missing title',
      'activities:\n  - {titel: Беседы, when: май 2023, codes: "4.1, 5.5", responsible: Методист}',
      ['unknown-field'],
    ],
    [
      'activites: is not also a roadmap without activities',
      `activites:\n${FINE}`,
      ['unknown-field'],
    ],
    [
      'an activity that is no mapping is not also uncovered parameters',
      'activities:\n  - Беседы с родителями\n  - {title: Курсы, when: май 2023, responsible: Методист, codes: ["4.1"]}',
      ['wrong-type'],
    ],
    [
      'tsks: is not also an unknown task and activities without codes',
      'tsks:\n  - {id: T1, text: Помочь, codes: ["4.1", "5.5"]}\nactivities:\n  - {title: Беседы, when: май 2023, responsible: Методист, task: T1}',
      ['unknown-field'],
    ],
    [
      'a task whose id has another name is not also unknown, nor are its codes lost',
      'tasks:\n  - {номер: T1, text: Помочь, codes: ["4.1", "5.5"]}\nactivities:\n  - {title: Беседы, when: май 2023, responsible: Методист, task: T1}',
      ['unknown-field'],
    ],
    [
      'a task with codes under another name leaves no activity without codes',
      'tasks:\n  - {id: T1, text: Помочь, code: "4.1, 5.5"}\nactivities:\n  - {title: Беседы, when: май 2023, responsible: Методист, task: T1}',
      ['unknown-field'],
    ],
    [
      'an unknown task is not also a task without activities and an activity without codes',
      `tasks:\n  - {id: T1, text: Помочь, codes: ["4.1", "5.5"]}\nactivities:\n  - {title: Беседы, when: май 2023, responsible: Методист, task: T2}`,
      ['unknown-task'],
    ],
    [
      'a task that nobody serves still answers to its codes',
      `tasks:\n  - {id: T1, text: Помочь, codes: ["5.5"]}\nactivities:\n  - {title: Курсы, when: май 2023, responsible: Методист, codes: ["4.1"]}`,
      ['task-without-activity'],
    ],
    [
      'a when of two ways is one finding, and no unread date',
      'activities:\n  - {title: Беседы, when: {on: 05.10.2022, due: 06.10.2022, every: month}, codes: "4.1, 5.5", responsible: Методист}',
      ['invalid-value'],
    ],
    [
      'an impossible day in a range is one finding',
      'activities:\n  - {title: Беседы, when: {from: 31.09.2022, to: 31.12.2022}, codes: "4.1, 5.5", responsible: Методист}',
      ['impossible-date'],
    ],
    [
      'a recurrence with an impossible day is one finding',
      'activities:\n  - {title: Беседы, when: {every: month, from: 31.09.2022}, codes: "4.1, 5.5", responsible: Методист}',
      ['impossible-date'],
    ],
    [
      'done on an impossible day is not also done without a day',
      'activities:\n  - {title: Беседы, when: октябрь 2022, status: done, done: 31.09.2022, evidence: Журнал, codes: "4.1, 5.5", responsible: Методист}',
      ['impossible-date'],
    ],
    [
      'done: true is not also done without a day',
      'activities:\n  - {title: Беседы, when: октябрь 2022, status: done, done: true, evidence: Журнал, codes: "4.1, 5.5", responsible: Методист}',
      ['wrong-type'],
    ],
    [
      'done: true inside when is not either',
      'activities:\n  - {title: Беседы, when: {due: 31.10.2022, done: true}, status: done, evidence: Журнал, codes: "4.1, 5.5", responsible: Методист}',
      ['wrong-type'],
    ],
    [
      'done on a day to come needs no evidence yet',
      'activities:\n  - {title: Беседы, when: май 2023, done: 15.05.2023, codes: "4.1, 5.5", responsible: Методист}',
      ['done-in-future'],
    ],
    [
      'evidence of the wrong sort is not also no evidence',
      'activities:\n  - {title: Беседы, when: октябрь 2022, done: 05.10.2022, evidence: 5, codes: "4.1, 5.5", responsible: Методист}',
      ['wrong-type'],
    ],
    [
      'evidnce: is not also no evidence',
      'activities:\n  - {title: Беседы, when: октябрь 2022, done: 05.10.2022, evidnce: Журнал, codes: "4.1, 5.5", responsible: Методист}',
      ['unknown-field'],
    ],
    [
      'statuss: is just that',
      'activities:\n  - {title: Беседы, when: октябрь 2022, statuss: done, codes: "4.1, 5.5", responsible: Методист}',
      ['unknown-field'],
    ],
    [
      'an audit field of the wrong sort does not hide the audit beside the roadmap',
      `audit: [audit.yaml]\nactivities:\n${FINE}`,
      ['wrong-type'],
    ],
    [
      'wrong dates of approval are not compared',
      `approval: {date: 31.02.2023}\nactivities:\n${FINE}`,
      ['impossible-date'],
    ],
  ])('%s', async (_, roadmap, rules) => {
    expect(await rulesOf(roadmap)).toEqual(rules);
  });

  test.each([
    ['missing', ''],
    ['written with a hyphen', 'period: 2022-2023\n'],
    ['of years that do not follow each other', 'period: 2022/2024\n'],
    ['the wrong way round', 'period: {from: 31.05.2023, to: 01.09.2022}\n'],
    ['of an impossible day', 'period: {from: 31.09.2022, to: 31.05.2023}\n'],
    ['far away', 'period: 0022/0023\n'],
    ['under a Russian name', 'период: 2022/2023\n'],
  ])('a period that is %s is one finding, whatever dates need it', async (_, period) => {
    const activities = ['октябрь', 'до 15.10', 'В течение года', 'ежемесячно', '2 четверть']
      .map(
        (when) => `  - {title: Курсы, when: ${when}, responsible: Методист, codes: "4.1, 5.5"}\n`,
      )
      .join('');
    const head = HEAD.replace(/period.*\n/, period);
    expect(await rulesOf(`${head}activities:\n${activities}`)).toHaveLength(1);
  });
});

describe('one cause gives one finding: in the audit', () => {
  test.each<[string, string, string[]]>([
    ['an audit that is no YAML', 'kind: audit\nschool: [', ['yaml-syntax']],
    ['factors: under another name', AUDIT.replace('factors', 'factor'), ['unknown-field']],
    ['a code under another name', AUDIT.replace('{code', '{cod'), ['unknown-field']],
    ['a code left out', AUDIT.replace('code: "4.1", ', ''), ['missing-field']],
    ['a code in the wrong form', AUDIT.replace('"4.1"', '"4..1"'), ['invalid-value']],
    ['a code without quotes', AUDIT.replace('"4.1"', '4.1'), ['unquoted-code']],
    [
      'a factor without parameters',
      `${AUDIT}  - {name: Родители, parameters: []}\n`,
      ['missing-field'],
    ],
    ['the school left out', AUDIT.replace(/school.*\n/, ''), ['missing-field']],
    [
      'an impossible date',
      AUDIT.replace('factors', 'date: 31.02.2022\nfactors'),
      ['impossible-date'],
    ],
  ])('%s', async (_, audit, rules) => {
    expect(await rulesOf(`activities:\n${FINE}`, audit)).toEqual(rules);
  });

  test('an audit with no risks needs no codes', async () => {
    const audit = 'kind: audit\nschool: МБОУ «СОШ № 12»\nfactors: []\n';
    const roadmap = 'activities:\n  - {title: Курсы, when: май 2023, responsible: Методист}';
    expect(await rulesOf(roadmap, audit)).toEqual([]);
  });
});

describe('one cause gives one finding: between the files', () => {
  const rules = async (texts: Record<string, string>) =>
    (await checkTexts(texts)).findings.map(({ rule }) => rule);
  const activities = `activities:\n${FINE}`;

  test('no audit: neither unknown codes nor another finding for the file', async () => {
    expect(await rules({ 'roadmap.yaml': HEAD + activities })).toEqual(['no-audit']);
  });

  test('an audit that is not there is told of where it is named', async () => {
    const { findings } = await checkTexts({
      'roadmap.yaml': `${HEAD}audit: old/audit.yaml\n${activities}`,
    });
    expect(findings).toMatchObject([{ rule: 'no-audit', path: ['audit'] }]);
  });

  test('audit: of the wrong sort and none beside is one finding', async () => {
    expect(
      await rules({ 'roadmap.yaml': `${HEAD}audit: {file: audit.yaml}\n${activities}` }),
    ).toEqual(['wrong-type']);
  });

  test('a roadmap that is no YAML leaves the audit in peace', async () => {
    const texts = { 'roadmap.yaml': `${HEAD}codes: [`, 'audit.yaml': AUDIT };
    expect(await rules(texts)).toEqual(['yaml-syntax']);
  });

  test('an empty roadmap is one finding, with and without an audit', async () => {
    expect(await rules({ 'roadmap.yaml': '', 'audit.yaml': AUDIT })).toHaveLength(1);
    expect(await rules({ 'roadmap.yaml': '' })).toHaveLength(1);
  });

  test('a roadmap under the name of an audit is told of once', async () => {
    const texts = { 'roadmap.yaml': HEAD + activities, 'audit.yaml': HEAD + activities };
    expect(await rules(texts)).toEqual(['no-audit', 'no-audit']);
  });
});
