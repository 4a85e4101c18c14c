import { inside, type Location } from '../core/location.ts';
import { defineRule } from './rule.ts';

export const duplicateId = defineRule<{ id: string; of: 'activity' | 'task' }>({
  id: 'duplicate-id',
  severity: 'error',
  summary: {
    ru: 'Два мероприятия или две задачи с одним номером',
    en: 'Two activities or two tasks with the same id',
  },
  explanation: {
    ru: 'По номеру (id) мероприятие или задачу находят другие места плана, поэтому он должен быть один. Дайте второму свой номер или уберите поле id.',
    en: 'Other places of the plan find an activity or a task by its id, so there must be one of it. Give the second its own, or leave the id out.',
  },
  example: {
    wrong: 'activities:\n  - {id: 1, title: Диагностика}\n  - {id: 1, title: Беседы с родителями}',
    right: 'activities:\n  - {id: 1, title: Диагностика}\n  - {id: 2, title: Беседы с родителями}',
  },
  message: {
    ru: ({ id, of }) =>
      `Номер ${id} уже занят ${of === 'task' ? 'другой задачей' : 'другим мероприятием'}: укажите свой.`,
    en: ({ id, of }) => `The id ${id} belongs to another ${of} already: give this one its own.`,
  },
  *check(plan) {
    yield* duplicates('activity', plan.activities);
    yield* duplicates('task', plan.tasks);
  },
});

function* duplicates(
  of: 'activity' | 'task',
  ones: readonly { id: string | undefined; at: Location }[],
) {
  const first = new Map<string, Location>();
  for (const { id, at } of ones) {
    if (id === undefined) continue;
    const before = first.get(id);
    if (!before) {
      first.set(id, at);
      continue;
    }
    const message = { ru: 'первый раз он стоит здесь', en: 'it stands here first' };
    yield {
      at: inside(at, 'id'),
      data: { id, of },
      related: [{ message, at: inside(before, 'id') }],
    };
  }
}
