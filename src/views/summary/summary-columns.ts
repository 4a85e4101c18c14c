import type { Language, Text } from '../../core/text.ts';
import type { Column } from '../../report/table.ts';

/** The columns of a summary; what stands behind «из» has one of its own in spreadsheets. */
export function summaryColumns(language: Language): Column[] {
  return COLUMNS.map(({ title, ...column }) => ({ ...column, title: title[language] }));
}

const RIGHT = { align: 'right' } as const;
const FOR_SPREADSHEET = { ...RIGHT, forSpreadsheet: true } as const;

const COLUMNS: readonly (Omit<Column, 'title'> & { title: Text })[] = [
  { title: { ru: 'Школа', en: 'School' } },
  { title: { ru: 'Дел', en: 'Activities' }, ...RIGHT },
  { title: { ru: 'Сделано', en: 'Done' }, ...RIGHT },
  { title: { ru: 'Всего сроков', en: 'All deadlines' }, ...FOR_SPREADSHEET },
  { title: { ru: 'Просрочено', en: 'Overdue' }, ...RIGHT },
  { title: { ru: 'Скоро', en: 'Soon' }, ...RIGHT },
  { title: { ru: 'Без срока', en: 'No date' }, ...RIGHT },
  { title: { ru: 'Рисков без ответа', en: 'Risks uncovered' }, ...RIGHT },
  { title: { ru: 'Всего рисков', en: 'All risks' }, ...FOR_SPREADSHEET },
  { title: { ru: 'Ошибок', en: 'Errors' }, ...RIGHT },
  { title: { ru: 'Итог', en: 'Verdict' } },
];
