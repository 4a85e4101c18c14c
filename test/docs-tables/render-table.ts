import type { Language } from '../../src/core/text.ts';
import { dateExampleTables } from './date-example-tables.ts';
import { dateWordTables } from './date-word-tables.ts';
import type { DocsTables } from './docs-table.ts';
import { printTables } from './print-tables.ts';
import { roleTables } from './role-tables.ts';

/**
 * Tables that are made from the tables of words. A page has one between `<!-- table: name -->` and `<!-- end -->`;
 * `npm run docs` fills it in, and the tests hold it against what is made here.
 */
const tables: DocsTables = {
  ...roleTables,
  ...dateExampleTables,
  ...dateWordTables,
  ...printTables,
};

export const tableNames: readonly string[] = Object.keys(tables);

/** The lines of a table, as Markdown. Throws for a name that no table has. */
export function renderTable(name: string, language: Language): string {
  const table = tables[name];
  if (!table) throw new Error(`there is no table “${name}” in test/docs-tables`);
  const head = table.head[language];
  const lines = [head, head.map(() => '---'), ...table.rows(language)];
  return lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}
