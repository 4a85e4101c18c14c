import type { Choices } from '../view.ts';

/** The columns of a printed plan by their ids, as their heads name them. */
export const planColumns = {
  number: { ru: '№', en: 'No.' },
  title: { ru: 'Мероприятие', en: 'Activity' },
  form: { ru: 'Форма', en: 'Form' },
  codes: { ru: 'Код', en: 'Code' },
  participants: { ru: 'Участники', en: 'Participants' },
  place: { ru: 'Место', en: 'Place' },
  time: { ru: 'Срок', en: 'Time' },
  start: { ru: 'Начало', en: 'Start' },
  end: { ru: 'Окончание', en: 'End' },
  responsible: { ru: 'Ответственные', en: 'Responsible' },
  documents: { ru: 'Итоговый документ', en: 'Document' },
  mark: { ru: 'Отметка о выполнении', en: 'Done' },
  state: { ru: 'Состояние', en: 'State' },
  task: { ru: 'Задача', en: 'Task' },
  factor: { ru: 'Фактор риска', en: 'Risk factor' },
  note: { ru: 'Примечание', en: 'Note' },
} satisfies Choices;

export type PlanColumn = keyof typeof planColumns;
