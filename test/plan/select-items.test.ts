import { describe, expect, test } from 'vitest';
import { itemsOfPlan } from '../../src/plan/items.ts';
import { type Selection, selectItems } from '../../src/plan/select-items.ts';
import { resolveDays } from '../../src/plan/selection/asked-days.ts';
import { askedFor, nameRoles, responsibleIn } from '../../src/plan/selection/asked-roles.ts';
import { planOf } from './plan-of.ts';

const PLAN = `activities:
  - {title: Беседы, when: октябрь 2022, responsible: "Педагог-психолог, классные руководители"}
  - {title: Курсы, when: ноябрь 2022, responsible: Зам. директора по УВР и ВР}
  - {title: Кружок, when: ноябрь 2022, responsible: Иванова Т. П.}
  - title: Собрания
    when: декабрь 2022
    responsible: ЗДУВР
    steps:
      - title: Общее
      - {title: Классные, responsible: Кл. рук-ли}
`;

async function titlesFor(...roles: string[]): Promise<string[]> {
  const plan = await planOf(PLAN);
  const items = itemsOfPlan(plan, { today: '2022-10-01', within: 14 });
  return selectItems(plan, items, { roles }).map(({ work }) => work.title);
}

describe('the items of a role', () => {
  test('are found whatever the role is called, here and in the plan', async () => {
    expect(await titlesFor('завуч')).toEqual(['Курсы', 'Общее']);
    expect(await titlesFor('заместитель директора по воспитательной работе')).toEqual(['Курсы']);
    expect(await titlesFor('классному руководителю')).toEqual(['Беседы', 'Классные']);
  });

  test('of several roles stay in the plan’s order', async () => {
    expect(await titlesFor('завуч, психолог')).toEqual(['Беседы', 'Курсы', 'Общее']);
    expect(await titlesFor('завуч', 'психолог')).toEqual(['Беседы', 'Курсы', 'Общее']);
  });

  test('are those of a person, too', async () => {
    expect(await titlesFor('Т.П. Иванова')).toEqual(['Кружок']);
    expect(await titlesFor('Иванов В. П.')).toEqual([]);
  });

  test('are all of them where no role is asked for', async () => {
    const plan = await planOf(PLAN);
    const items = itemsOfPlan(plan, { today: '2022-10-01', within: 14 });
    expect(selectItems(plan, items, {})).toEqual(items);
    expect(responsibleIn(plan).every(askedFor(plan, {}))).toBe(true);
  });
});

test('what is asked for is named as the plans call it, and what nobody has is told', async () => {
  const plans = [await planOf(PLAN)];
  expect(nameRoles(plans, ['завуч, повар', 'ЗДУВР'])).toEqual({
    named: ['Заместитель директора по УВР'],
    missing: [{ name: 'Повар', suggestion: undefined }],
  });
});

test('a role that is mistyped comes with the one that is meant', async () => {
  const plans = [await planOf(PLAN)];
  expect(nameRoles(plans, ['Педагог-псхолог']).missing).toEqual([
    { name: 'Педагог-псхолог', suggestion: 'Педагог-психолог' },
  ]);
});

test('those who answer are named once for each place, as the dictionary calls them', async () => {
  const plan = await planOf(PLAN);
  expect(responsibleIn(plan).map(({ name }) => name)).toEqual([
    'Педагог-психолог',
    'Классный руководитель',
    'Заместитель директора по УВР',
    'Заместитель директора по ВР',
    'Иванова Т. П.',
    'Заместитель директора по УВР',
    'Классный руководитель',
  ]);
});

const TIMES = `tasks:
  - {id: T1, text: Помочь отстающим}
  - {id: T2, text: Научить учителей}
activities:
  - {title: До, when: с 01.10 по 31.10, codes: ["5.5"], task: T1}
  - {title: Через край, when: с 01.10 по 01.11, codes: ["5.5"], task: T2}
  - {title: Срок, when: до 15.11, codes: ["8.2"], task: T2}
  - {title: Срок позже, when: до 01.12, codes: ["8.2"]}
  - {title: Две встречи, when: "10.11.2022, 10.12.2022", codes: ["8.2"]}
  - {title: Весь год, when: В течение года, codes: ["8.2"]}
  - {title: По графику, when: по графику, codes: ["8.2"]}
  - {title: Отменено, when: ноябрь, status: cancelled, codes: ["8.2"]}
  - {title: Сделано, when: ноябрь, done: 14.11.2022, codes: ["8.2"]}
`;

const TODAY = '2022-11-16';

/** The titles of the items that are asked for, each with its number where there are several. */
async function titles(selection: Selection): Promise<string[]> {
  const plan = await planOf(TIMES);
  const items = itemsOfPlan(plan, { today: TODAY, within: 14 });
  return selectItems(plan, items, selection).map(({ work }) => work.title);
}

describe('the items of a time', () => {
  const inPeriod: Selection = {
    periodOf: (plan) => {
      const days = resolveDays({ period: 'ноябрь' }, plan, TODAY);
      return 'problem' in days ? undefined : days;
    },
  };

  test('have a day in it, or are due in it; those without a date stay, done and cancelled ones too', async () => {
    expect(await titles(inPeriod)).toEqual([
      'Через край',
      'Срок',
      'Две встречи',
      'Весь год',
      'По графику',
      'Отменено',
      'Сделано',
    ]);
  });

  test('are cut down further by what else is asked for', async () => {
    expect(await titles({ ...inPeriod, codes: ['5.5'] })).toEqual(['Через край']);
    expect(await titles({ ...inPeriod, states: ['cancelled', 'done'] })).toEqual([
      'Отменено',
      'Сделано',
    ]);
    expect(await titles({ ...inPeriod, tasks: ['T2'] })).toEqual(['Через край', 'Срок']);
    expect(await titles({ ...inPeriod, tasks: ['T1'] })).toEqual([]);
  });
});

test('values of one kind add to each other', async () => {
  expect(await titles({ tasks: ['T1', 'учителей'] })).toEqual(['До', 'Через край', 'Срок']);
  expect(await titles({ codes: ['5.5, 8.2'] })).toHaveLength(10);
});
