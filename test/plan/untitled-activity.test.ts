import { expect, test } from 'vitest';
import { planOf } from './plan-of.ts';

test('an activity without a title is named by its steps', async () => {
  const plan = await planOf(`activities:
  - id: 2
    steps:
      - {title: Договоры с вузами, when: до 15.04.2023}
      - {title: Целевое обучение, when: в течение года}
  - {title: Собрания, when: до 15.04.2023}`);
  expect(plan.activities.map(({ title, isUntitled }) => [title, isUntitled])).toEqual([
    ['Договоры с вузами; Целевое обучение', true],
    ['Собрания', false],
  ]);
});
