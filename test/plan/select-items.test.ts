import { describe, expect, test } from 'vitest';
import { itemsOfPlan } from '../../src/plan/items.ts';
import {
  askedFor,
  nameSelection,
  responsibleIn,
  selectItems,
} from '../../src/plan/select-items.ts';
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
  expect(nameSelection(plans, { roles: ['завуч, повар', 'ЗДУВР'] })).toEqual({
    roles: ['Заместитель директора по УВР'],
    missing: ['Повар'],
  });
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
