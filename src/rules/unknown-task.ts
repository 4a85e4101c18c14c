import { distance } from 'fastest-levenshtein';
import { inside } from '../core/location.ts';
import { isRejected } from '../plan/checked-file.ts';
import { defineRule } from './rule.ts';

export const unknownTask = defineRule<{ task: string; tasks: string[]; suggestions: string[] }>({
  id: 'unknown-task',
  severity: 'error',
  summary: {
    ru: 'Мероприятие относится к задаче, которой в плане нет',
    en: 'An activity belongs to a task that the plan does not have',
  },
  explanation: {
    ru: 'В поле task мероприятия стоит номер (id) одной из задач из списка tasks. Проверьте номер или допишите задачу в список.',
    en: 'The field task of an activity names the id of one of the tasks. Check the id, or add the task to the list tasks.',
  },
  example: {
    wrong:
      'tasks:\n  - {id: T1, text: Помочь отстающим}\nactivities:\n  - {title: Беседы, task: T2}',
    right:
      'tasks:\n  - {id: T1, text: Помочь отстающим}\nactivities:\n  - {title: Беседы, task: T1}',
  },
  message: {
    ru: ({ task, tasks }) =>
      tasks.length > 0
        ? `Задачи ${task} в плане нет; есть ${tasks.join(', ')}`
        : `Задачи ${task} в плане нет: опишите её в списке tasks`,
    en: ({ task, tasks }) =>
      tasks.length > 0
        ? `The plan has no task ${task}; it has ${tasks.join(', ')}`
        : `The plan has no task ${task}: describe it in the list tasks`,
  },
  *check(plan) {
    if (isRejected(plan.rejected, inside(plan.at, 'tasks'))) return;
    const tasks = plan.tasks.map(({ id }) => id);
    for (const { task } of plan.activities) {
      if (!task || tasks.includes(task.id)) continue;
      const suggestions = tasks.filter((one) => distance(one, task.id) <= 1);
      yield { at: task.at, data: { task: task.id, tasks, suggestions } };
    }
  },
});
