import { type Cell, groupsOf, type Row, type Table } from '../../report/table.ts';
import { emphasise } from './emphasise.ts';
import { escapeLine, escapeLines } from './escape-line.ts';

/**
 * A table with a line for each row. Each group has a heading and a table of its own: a name inside of a table
 * would have to stand in one of its columns. `level` is that of these headings.
 */
export function renderTable(table: Table, level: number): string {
  if (table.rows.length === 0) return renderRows(table, []);
  return groupsOf(table.rows)
    .map(({ name, rows }) => {
      const text = renderRows(table, rows);
      return name === undefined ? text : `${'#'.repeat(level)} ${escapeLine(name)}\n\n${text}`;
    })
    .join('\n\n');
}

function renderRows({ columns }: Table, rows: readonly Row[]): string {
  return [
    columns.map(({ title }) => escapeLine(title)),
    columns.map(({ align }) => (align === 'right' ? '---:' : '---')),
    ...rows.map(({ cells }) => columns.map((_, index) => renderCell(cells[index]))),
  ]
    .map((texts) => `| ${texts.join(' | ')} |`)
    .join('\n');
}

function renderCell(cell: Cell | undefined): string {
  if (!cell) return '';
  return emphasise(escapeLines(cell.text).join('<br>'), cell.tone);
}
