import type { Remark } from '../remark.ts';
import { quoted } from './notes.ts';

/** The wording of the table is not kept. */
export function sayOtherWords(id: string, text: string): Remark {
  const { ru, en } = quoted(text, 120);
  return {
    kind: 'left-out',
    message: {
      ru: `Задача ${id} в таблице названа другими словами, ${ru}: оставлены слова из списка задач.`,
      en: `The table names the task ${id} in other words, ${en}: those of the list of tasks are kept.`,
    },
  };
}

/** A task that only the table has. */
export function sayAdded(id: string, text: string): Remark {
  const { ru, en } = quoted(text, 120);
  return {
    kind: 'doubt',
    message: {
      ru: `Задачи ${ru} из таблицы нет в списке задач, она добавлена как ${id}: если это одна из тех, что в списке, исправьте task у мероприятий.`,
      en: `The task ${en} of the table is not in the list of tasks, it is added as ${id}: if it is one of those in the list, correct task at its activities.`,
    },
  };
}

/** A task that the schema has no room for. */
export function sayLeft(text: string): Remark {
  const { ru, en } = quoted(text, 120);
  return {
    kind: 'left-out',
    message: {
      ru: `Задача ${ru} из таблицы слишком длинна или лишняя по числу и не взята: впишите её в tasks сами.`,
      en: `The task ${en} of the table is too long or one too many and is not taken: write it into tasks yourself.`,
    },
  };
}
