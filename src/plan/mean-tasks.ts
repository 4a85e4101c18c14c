import type { Path } from '../core/location.ts';
import { textOf } from './list-items.ts';
import { findTwins } from './mean-codes.ts';
import type { Task } from './model.ts';

/** An activity of the file, in which a task may be named. */
interface Item<Fields> {
  value: Fields;
  path: Path;
}

/** The activities with the tasks that they mean: «Т1» with a Russian letter is the task that has a Latin one. */
export function meanTasks<Fields extends { task?: string | number }>(
  items: readonly Item<Fields>[],
  tasks: readonly Task[],
): Item<Fields>[] {
  const ids = new Set(tasks.map(({ id }) => id));
  const isOdd = (id: string | undefined): id is string => id !== undefined && !ids.has(id);
  if (!items.some(({ value }) => isOdd(textOf(value.task)))) return [...items];
  const twinOf = findTwins([...ids]);
  return items.map((item) => {
    const id = textOf(item.value.task);
    const task = isOdd(id) ? twinOf(id) : undefined;
    return task === undefined ? item : { ...item, value: { ...item.value, task } };
  });
}
