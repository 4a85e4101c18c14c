import { groupsOf, type Row, type Table } from '../../report/table.ts';
import type { FormatContext } from '../format.ts';
import { visible } from '../visible.ts';
import { cellWidth } from './cell-width.ts';
import type { Paint } from './paint.ts';
import { wrap } from './wrap.ts';

/** A first cell up to this width is a number that stands before what follows it. */
const SHORT = 8;

/**
 * Each row as a list of its fields, one a line, below what the row is about: for tables that are too wide to be
 * read as such.
 */
export function renderRecords(
  { columns, rows }: Table,
  { width }: FormatContext,
  paint: Paint,
): string {
  const heads = columns.map(({ title }) => visible(title));
  const isNumbered = rows.every(({ cells: [first] }) => cellWidth(first?.text ?? '') <= SHORT);
  const titles = isNumbered ? 2 : 1;
  const longest = Math.max(0, ...heads.slice(titles).map((head) => cellWidth(head)));
  const margin = Math.min(longest, Math.floor(width / 2)) + 2;
  const renderRow = ({ cells }: Row): string => {
    const title = cells.slice(0, titles).map(({ text }) => visible(text));
    const fields = cells.slice(titles).flatMap(({ text, tone }, index) => {
      if (text === '') return [];
      const head = wrap(heads[index + titles] ?? '', margin - 2);
      const lines = visible(text)
        .split('\n')
        .flatMap((line) => wrap(line, width - margin - 2));
      return Array.from({ length: Math.max(head.length, lines.length) }, (_, line) => {
        const name = head[line] ?? '';
        const gap = ' '.repeat(margin - cellWidth(name));
        return `  ${paint.tone('quiet', name)}${gap}${paint.tone(tone, lines[line] ?? '')}`;
      });
    });
    const first = wrap(title.filter((text) => text !== '').join('  '), width);
    return [...first.map((line) => paint.tone('strong', line)), ...fields].join('\n');
  };
  return groupsOf(rows)
    .map(({ name, rows: own }) => {
      const records = own.map(renderRow).join('\n\n');
      if (name === undefined) return records;
      return `${paint.tone('strong', wrap(visible(name), width).join('\n'))}\n\n${records}`;
    })
    .join('\n\n');
}
