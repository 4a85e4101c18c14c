import type { Language, Text } from '../core/text.ts';
import type { Activity, Plan } from '../plan/model.ts';

/** What an activity stands under in a report that is grouped by task or by risk factor. */
export type GroupName = (activity: Activity) => string;

/** Tells the task of an activity, by its text. */
export function taskNames({ tasks }: Plan, language: Language): GroupName {
  const texts = new Map(tasks.map(({ id, text }) => [id, text]));
  return ({ task }) => (task && (texts.get(task.id) || task.id)) || NO_TASK[language];
}

/** Tells the risk factor that an activity answers to: that of its first code that the audit has. */
export function factorNames({ audit }: Plan, language: Language): GroupName {
  const names = new Map(
    (audit?.factors ?? []).flatMap(({ name, parameters }) =>
      parameters.map(({ code }) => [code, name] as const),
    ),
  );
  return ({ codes }) =>
    codes.map(({ code }) => names.get(code)).find((name) => name) ?? NO_FACTOR[language];
}

/** The names in the order in which the plan or its audit has them; what belongs to none comes last. */
export function groupOrder(plan: Plan, group: string, language: Language): string[] {
  const names =
    group === 'task'
      ? [...plan.tasks.map(({ id, text }) => text || id), ...unknownTasks(plan), NO_TASK[language]]
      : [...(plan.audit?.factors ?? []).map(({ name }) => name), NO_FACTOR[language]];
  return [...new Set(names)];
}

/** Tasks that activities name and the plan doesn't have. */
function unknownTasks({ tasks, activities }: Plan): string[] {
  const known = new Set(tasks.map(({ id }) => id));
  return activities.flatMap(({ task }) => (task && !known.has(task.id) ? [task.id] : []));
}

const NO_TASK: Text = { ru: 'Вне задач', en: 'Without a task' };
const NO_FACTOR: Text = { ru: 'Вне факторов риска', en: 'Without a risk factor' };
