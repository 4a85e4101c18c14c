import { describe, expect, test } from 'vitest';
import { AUDIT, findingsOf, placesOf, rulesOf } from './check-texts.ts';

/** Beside what is tried, so that the audit is answered. */
const FINE = '  - {title: Курсы, when: май 2023, responsible: Методист, codes: "4.1, 5.5"}\n';
const activity = (fields: string): string =>
  `  - {title: Беседы, when: май 2023, responsible: Методист, ${fields}}\n`;

describe('no-codes', () => {
  test.each([
    ['own codes', '', 'codes: "5.5"', []],
    ['those of the task', 'tasks: [{id: 1, text: Т, codes: ["5.5"]}]\n', 'task: 1', []],
    ['those of the roadmap', 'codes: ["5.5"]\n', 'place: Школа', []],
    [
      'those of the roadmap though the task has none',
      'codes: "5.5"\ntasks: [{id: 1, text: Т}]\n',
      'task: 1',
      [],
    ],
    ['none anywhere', '', 'place: Школа', ['no-codes']],
    ['a task without codes', 'tasks: [{id: 1, text: Т}]\n', 'task: 1', ['no-codes']],
    ['an empty list', '', 'codes: []', ['no-codes']],
    ['none, but it is cancelled', '', 'status: cancelled', []],
  ])('%s', async (_, head, fields, rules) => {
    expect(await rulesOf(`${head}activities:\n${FINE}${activity(fields)}`)).toEqual(rules);
  });

  test('a fault in one task does not hide activities without codes', async () => {
    const tasks = 'tasks: [{id: 1, text: Т, codes: ["5.5"]}, {id: 2}]\n';
    const yaml = `${tasks}activities:\n${FINE}${activity('task: 1')}${activity('task: 2')}${activity('place: Школа')}`;
    expect(await rulesOf(yaml)).toEqual(['missing-field', 'no-codes', 'no-codes']);
  });
});

describe('uncovered-parameter', () => {
  test('a task counts unless all its activities are cancelled', async () => {
    const tasks = 'tasks: [{id: 1, text: Т, codes: ["4.1", "5.5"]}]\n';
    const [live, cancelled] = [activity('task: 1'), activity('task: 1, status: cancelled')];
    expect(await rulesOf(`${tasks}activities:\n${live}${cancelled}`)).toEqual([]);
    expect(await rulesOf(`${tasks}activities:\n${cancelled}`)).toEqual([
      'uncovered-parameter',
      'uncovered-parameter',
    ]);
  });

  test('an activity does not count if all its steps are cancelled', async () => {
    const [one, other] = ['{title: А, status: cancelled}', '{title: Б}'];
    const only = (steps: string): string =>
      `activities:\n${activity('codes: "4.1"')}${activity(`codes: "5.5", steps: [${steps}]`)}`;
    expect(await rulesOf(only(one))).toEqual(['uncovered-parameter']);
    expect(await rulesOf(only(`${one}, ${other}`))).toEqual([]);
  });

  test('a factor named by its code answers for all its parameters', async () => {
    const audit = AUDIT.replace('name: Кадры', 'name: Кадры\n    code: "4"');
    expect(await rulesOf(`activities:\n${activity('codes: "4, 5.5"')}`, audit)).toEqual([]);
  });

  test('a fault elsewhere in an activity does not hide it', async () => {
    const yaml = `activities:\n${activity('codes: "5.5", plase: Школа')}`;
    expect(await placesOf(yaml)).toEqual([
      'audit.yaml uncovered-parameter 6:16',
      expect.any(String),
    ]);
  });
});

describe('unknown-task and duplicate-id', () => {
  test('ids are compared as text', async () => {
    const yaml = `tasks: [{id: 1, text: Т}, {id: "1", text: Т}]
activities:
${FINE}${activity('id: 1, task: "1", codes: "5.5"')}${activity('id: "1", codes: "5.5"')}${activity('id: "01", codes: "5.5"')}`;
    expect(await placesOf(yaml)).toEqual(['duplicate-id 5:32', 'duplicate-id 9:64']);
  });

  test('every later one is told of, with the first', async () => {
    const yaml = `activities:\n${FINE}${activity('id: А, codes: "5.5"').repeat(3)}`;
    const findings = await findingsOf(yaml);
    expect(findings.map(({ range }) => range.start.line)).toEqual([8, 9]);
    expect(findings.flatMap(({ related }) => related.map(({ range }) => range.start.line))).toEqual(
      [7, 7],
    );
  });

  test('a fault in one task does not hide a task that is not there', async () => {
    const yaml = `tasks: [{id: 1}]\nactivities:\n${FINE}${activity('task: 2, codes: "5.5"')}`;
    expect(await rulesOf(yaml)).toEqual(['missing-field', 'unknown-task']);
  });

  test('of many tasks only the nearest are named', async () => {
    const tasks = ['Т1', 'Т2', 'Кадры', 'Семьи', 'Уроки', 'Чтение', 'Классы'];
    const list = tasks.map((id) => `{id: ${id}, text: Т}`).join(', ');
    const [found] = await findingsOf(
      `tasks: [${list}]\nactivities:\n${FINE}${activity('task: Т3, codes: "5.5"')}`,
    );
    expect(found?.message).toContain('(Т1, Т2)');
    expect(found?.data).toMatchObject({ tasks, suggestions: ['Т1', 'Т2'] });
  });
});

describe('no-responsible', () => {
  const steps = (own: string, first: string, second: string) =>
    `activities:\n${FINE}  - title: Беседы
    when: май 2023
    codes: ["5.5"]
    ${own}
    steps:
      - {title: А${first}}
      - {title: Б${second}}
`;
  const HIM = ', responsible: Методист';

  test.each([
    ['the activity names somebody', 'responsible: Методист', '', '', []],
    ['all steps do', 'form: Беседа', HIM, HIM, []],
    ['one step does not', 'form: Беседа', HIM, '', ['no-responsible 13:17']],
    ['nobody does', 'form: Беседа', '', '', ['no-responsible 7:12']],
    ['the list is empty', 'responsible: []', HIM, '', ['no-responsible 13:17']],
    ['the step is cancelled', 'form: Беседа', HIM, ', status: cancelled', []],
  ])('where %s', async (_, own, first, second, places) => {
    expect(await placesOf(steps(own, first, second))).toEqual(places);
  });
});
