import { inside } from '../core/location.ts';
import { shorten } from '../language/shorten.ts';
import { defineRule } from './rule.ts';

export const taskWithoutActivity = defineRule<{ task: string; text: string }>({
  id: 'task-without-activity',
  severity: 'warning',
  summary: { ru: 'Для задачи нет ни одного мероприятия', en: 'A task has no activity' },
  explanation: {
    ru: 'Задача поставлена, но ни одно мероприятие на неё не ссылается. Впишите её номер в поле task мероприятия или уберите задачу.',
    en: 'The task is set, but no activity refers to it. Write its id into the field task of an activity, or remove the task.',
  },
  example: {
    wrong:
      'tasks:\n  - {id: T1, text: Помочь отстающим}\nactivities:\n  - title: Дополнительные занятия',
    right:
      'tasks:\n  - {id: T1, text: Помочь отстающим}\nactivities:\n  - title: Дополнительные занятия\n    task: T1',
  },
  message: {
    ru: ({ task, text }) =>
      `Для задачи ${task} «${shorten(text)}» нет ни одного мероприятия: впишите «task: ${task}» в то, которое её решает, или уберите задачу.`,
    en: ({ task, text }) =>
      `No activity serves the task ${task} “${shorten(text)}”: write “task: ${task}” into the one that works on it, or remove the task.`,
  },
  *check(plan) {
    const hidden = plan.rejected.some(
      ({ file, path: [top, , field, ...rest] }) =>
        file === plan.at.file &&
        top === 'activities' &&
        rest.length === 0 &&
        (field ?? 'task') === 'task',
    );
    const unknown = plan.activities.some(
      ({ task }) => task && !plan.tasks.some(({ id }) => id === task.id),
    );
    if (hidden || unknown || plan.activities.length === 0) return;
    for (const { at, id, text } of plan.tasks) {
      const served = plan.activities.some(({ task }) => task?.id === id);
      if (!served) yield { at: inside(at, 'id'), data: { task: id, text } };
    }
  },
});
