import CliTable from 'cli-table3';
import { groupsOf, type Table } from '../../report/table.ts';
import type { FormatContext } from '../format.ts';
import { visible } from '../visible.ts';
import { cellWidth } from './cell-width.ts';
import { fitColumns, neededWidths } from './column-widths.ts';
import type { Paint } from './paint.ts';
import { renderRecords } from './records.ts';
import { wrap } from './wrap.ts';

/** Between two columns. */
export const GAP = '  ';

/**
 * A table without a frame that fits the width: long texts are wrapped in their columns, each group stands below its
 * name. Where the columns would tear their words, each row becomes a list of its fields.
 */
export function renderTable(table: Table, context: FormatContext, paint: Paint): string {
  if (!fitsWidth(table, context.width)) return renderRecords(table, context, paint);
  const widths = fitColumns(
    textsOf(table),
    context.width - GAP.length * (table.columns.length - 1),
  );
  const render = (part: Table): string => renderRows(part, widths, context, paint);
  if (table.groupTitle === undefined) return render(table);
  const head = render({ ...table, rows: [] });
  const groups = groupsOf(table.rows).map(({ name = '', rows }) => {
    const title = wrap(visible(name), context.width).join('\n');
    const shown = render({
      ...table,
      columns: table.columns.map((column) => ({ ...column, title: '' })),
      rows,
    });
    return [paint.tone('strong', title), shown].join('\n');
  });
  const rule = (context.ascii ? '-' : '─').repeat(
    Math.max(...head.split('\n').map((line) => cellWidth(line))),
  );
  return [head, rule, groups.join('\n\n')].join('\n');
}

/** Whether the columns are wide enough for their words. */
export function fitsWidth(table: Table, width: number): boolean {
  const least = neededWidths(textsOf(table));
  return least.reduce((sum, one) => sum + one + GAP.length, -GAP.length) <= width;
}

function textsOf({ columns, rows }: Table): string[][] {
  const heads = columns.map(({ title }) => visible(title));
  return [heads, ...rows.map(({ cells }) => cells.map(({ text }) => visible(text)))];
}

function renderRows(
  { columns, rows }: Table,
  widths: readonly number[],
  { ascii }: FormatContext,
  paint: Paint,
): string {
  const lines = (text: string, index: number): string[] =>
    visible(text)
      .split('\n')
      .flatMap((line) => wrap(line, widths[index] ?? 1));
  const head = columns.map(({ title }, index) =>
    lines(title, index)
      .map((line) => paint.tone('strong', line))
      .join('\n'),
  );
  const table = new CliTable({
    head: head.some((text) => text !== '') ? head : [],
    chars: { ...NO_FRAME, middle: GAP, mid: ascii ? '-' : '─', 'mid-mid': ascii ? '--' : '──' },
    colAligns: columns.map(({ align }) => align ?? 'left'),
    colWidths: [...widths],
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
  });
  // A row for each line: cli-table3 takes time that grows with the square of a cell's length.
  for (const { cells } of rows) {
    const all = cells.map(({ text, tone }, index) =>
      lines(text, index).map((line) => paint.tone(tone, line)),
    );
    const height = Math.max(...all.map(({ length }) => length));
    for (let at = 0; at < height; at += 1) table.push(all.map((cell) => cell[at] ?? ''));
  }
  return table.toString().replace(/[ \t]+$/gm, '');
}

const NO_FRAME = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  right: '',
  'right-mid': '',
};
