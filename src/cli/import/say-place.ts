import type { Language } from '../../core/text.ts';
import type { TablePlace } from '../../import/remark.ts';

/** A place in the document, as people look for it: «таблица 2, строка 4 (№ 3), столбец «Форма»». */
export function sayPlace({ table, row, label, column }: TablePlace, language: Language): string {
  const words = WORDS[language];
  return [
    `${words.table} ${table}`,
    row !== undefined && `${words.row} ${row}${label ? ` (№ ${label})` : ''}`,
    column && `${words.column} ${words.open}${column}${words.close}`,
  ]
    .filter(Boolean)
    .join(', ');
}

const WORDS = {
  ru: { table: 'таблица', row: 'строка', column: 'столбец', open: '«', close: '»' },
  en: { table: 'table', row: 'row', column: 'column', open: '“', close: '”' },
};
