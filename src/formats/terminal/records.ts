import stringWidth from 'string-width';
import { groupsOf, type Row, type Table } from '../../report/table.ts';
import type { FormatContext } from '../format.ts';
import { visible } from '../visible.ts';
import type { Paint } from './paint.ts';
import { wrap } from './wrap.ts';

/** Each row as a list of its fields, one a line: for tables that are too wide to be read as such. */
export function renderRecords(
  { columns, rows }: Table,
  { width }: FormatContext,
  paint: Paint,
): string {
  const heads = columns.map(({ title }) => visible(title));
  const longest = Math.max(0, ...heads.map((head) => stringWidth(head)));
  const margin = Math.min(longest, Math.floor(width / 2)) + 2;
  const renderRow = ({ cells }: Row): string =>
    cells
      .flatMap(({ text, tone }, index) => {
        if (text === '') return [];
        const head = wrap(heads[index] ?? '', margin - 2);
        const lines = visible(text)
          .split('\n')
          .flatMap((line) => wrap(line, width - margin));
        return Array.from({ length: Math.max(head.length, lines.length) }, (_, line) => {
          const name = head[line] ?? '';
          const gap = ' '.repeat(margin - stringWidth(name));
          return paint.tone('quiet', name) + gap + paint.tone(tone, lines[line] ?? '');
        });
      })
      .join('\n');
  return groupsOf(rows)
    .map(({ name, rows: own }) => {
      const records = own.map(renderRow).join('\n\n');
      if (name === undefined) return records;
      return `${paint.tone('strong', wrap(visible(name), width).join('\n'))}\n\n${records}`;
    })
    .join('\n\n');
}
