import type { Plan } from '../model.ts';
import { listAsked, type Named, nameAsked } from './list-asked.ts';
import { plainKey } from './plain-key.ts';

/** The ids of a plan's tasks that are asked for, by id or by a part of their text. */
export function tasksAsked(plan: Plan, texts: readonly string[]): ReadonlySet<string> {
  const asked = listAsked(texts, (text) => tasksIn(plan, text).length > 0);
  return new Set(asked.flatMap((text) => tasksIn(plan, text)));
}

/** The ids of the tasks that are asked for, and the texts that no plan has a task for. */
export function nameTasks(plans: readonly Plan[], texts: readonly string[]): Named {
  const inPlans = (text: string): string[] => plans.flatMap((plan) => tasksIn(plan, text));
  return nameAsked(
    listAsked(texts, (text) => inPlans(text).length > 0),
    inPlans,
  );
}

/** An id is rather meant than a word: `1` is no part of «1 класс». */
function tasksIn({ tasks, activities }: Plan, text: string): string[] {
  const key = plainKey(text);
  const ids = [...tasks, ...activities.flatMap(({ task }) => task ?? [])].map(({ id }) => id);
  const byId = ids.filter((id) => plainKey(id) === key);
  if (byId.length > 0 || key === '') return [...new Set(byId)];
  return tasks.filter((task) => plainKey(task.text).includes(key)).map(({ id }) => id);
}
