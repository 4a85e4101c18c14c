import { distance } from 'fastest-levenshtein';
import { type Location, partOf } from '../core/location.ts';
import { shorten } from '../language/shorten.ts';
import type { Plan } from '../plan/model.ts';
import { defineRule, type Hit } from './rule.ts';

interface Data {
  task: string;
  /** All ids that there are. */
  tasks: string[];
  /** Those that are nearly the same. */
  suggestions: string[];
}

/** So many tasks are named in a sentence; of more only the nearest. */
const MOST_NAMED = 6;

export const unknownTask = defineRule<Data>({
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
      'tasks:\n  - {id: T1, text: Помочь отстающим}\nactivities:\n  - title: Дополнительные занятия\n    task: T2   # есть только T1\n  - title: Беседы с родителями\n    task: T1',
    right:
      'tasks:\n  - {id: T1, text: Помочь отстающим}\nactivities:\n  - title: Дополнительные занятия\n    task: T1\n  - title: Беседы с родителями\n    task: T1',
  },
  message: {
    ru: (data) =>
      named(data).length > 0
        ? `Задачи «${shorten(data.task)}» в плане нет: укажите ту, что есть (${named(data).join(', ')}), или опишите новую в списке tasks.`
        : `Задачи «${shorten(data.task)}» в плане нет: опишите её в списке tasks.`,
    en: (data) =>
      named(data).length > 0
        ? `The plan has no task “${shorten(data.task)}”: name one that it has (${named(data).join(', ')}), or describe a new one in the list tasks.`
        : `The plan has no task “${shorten(data.task)}”: describe it in the list tasks.`,
  },
  *check(plan) {
    if (mayHaveMore(plan)) return;
    const tasks = [...new Set(plan.tasks.map(({ id }) => id))];
    for (const { task } of plan.activities) {
      if (!task || tasks.includes(task.id)) continue;
      const suggestions = tasks.filter((one) => distance(one, task.id) <= 1);
      const [only, another] = suggestions;
      const data = { task: task.id, tasks, suggestions };
      if (only === undefined || another !== undefined) yield { at: task.at, data };
      else yield { at: task.at, data, fix: fixFor(task, only) };
    }
  },
});

function fixFor(
  { id, at }: { id: string; at: Location },
  meant: string,
): NonNullable<Hit<Data>['fix']> {
  const title = { ru: `Заменить на ${meant}`, en: `Replace by ${meant}` };
  const place = partOf(at, { start: 0, end: id.length });
  return { title, safety: 'suggested', at: place, replacement: meant };
}

function named({ tasks, suggestions }: Data): string[] {
  return tasks.length <= MOST_NAMED ? tasks : suggestions.slice(0, MOST_NAMED);
}

/** Whether the schema took away tasks or the id of one. */
function mayHaveMore({ rejected, at }: Plan): boolean {
  return rejected.some(
    ({ file, path: [top, , field] }) =>
      file === at.file && top === 'tasks' && (field === undefined || field === 'id'),
  );
}
