import type { CodeUse } from '../../codes/code-use.ts';
import type { Renaming } from '../../codes/rename-in-file.ts';
import type { Language } from '../../core/text.ts';
import { visiblePath } from '../../formats/visible-path.ts';
import type { Row, Table } from '../../report/table.ts';

/** The places that name codes, one a row; of those to be renamed with the new code. */
export function placesTable(
  uses: readonly CodeUse[],
  language: Language,
  renaming?: Renaming,
): Table {
  const titles = COLUMNS[language];
  return {
    kind: 'table',
    groupTitle: titles.file,
    columns: [titles.where, titles.code, titles.what, titles.words].map((title) => ({ title })),
    rows: uses.map((use): Row => {
      const to = renaming?.get(use.code);
      const { line, column } = use.range.start;
      return {
        group: visiblePath(use.file),
        cells: [
          { text: `${line}:${column}` },
          { text: to === undefined ? use.code : `${use.code} → ${to}`, tone: 'strong' },
          { text: use.place[language] },
          { text: isInWords(use) ? use.words : '', tone: 'quiet' },
        ],
      };
    }),
  };
}

/** Whether there is more to see than the code alone. */
function isInWords({ kind, words, code }: CodeUse): boolean {
  return kind === 'text' || kind === 'comment' || words !== code;
}

const COLUMNS = {
  ru: { file: 'Файл', where: 'Строка', code: 'Код', what: 'Что это', words: 'Как написано' },
  en: { file: 'File', where: 'Line', code: 'Code', what: 'What it is', words: 'In these words' },
} satisfies Record<Language, object>;
