import type { Report } from '../report/report.ts';
import { csvCell, csvText } from './csv/cell.ts';
import type { Format } from './format.ts';
import type { List, Sheet, TextBlock } from './sheets/sheet.ts';
import { listsOf, wholeList } from './sheets/sheets-of.ts';
import { textOf } from './sheets/text-of.ts';

/**
 * Tables as comma-separated values. For a Russian Excel: semicolons, a byte order mark, decimal commas; headings and
 * texts stand above their lists, an empty line parts the lists. Plain, for programs (RFC 4180): commas, ISO days,
 * and nothing but one table with one head; what differs between the tables of the report is in its first columns.
 */
export const csv: Format<Report> = {
  render(report, { csv: kind }) {
    if (kind === 'excel') {
      const sheets = listsOf(report).map((sheet, index, all) => sheetText(sheet, all[index - 1]));
      return `\ufeff${sheets.filter(Boolean).join(END)}`;
    }
    const list = wholeList(report);
    return list ? listText(list, 'plain') : '';
  },
};

const END = '\r\n';

/** What already stands above the list before is not said again. */
function sheetText({ above, list, below }: Sheet, before: Sheet | undefined): string {
  const said = new Set(before?.above.map(textOf));
  const fresh = above.filter((block) => !said.has(textOf(block)));
  return [textsText(fresh), list ? listText(list, 'excel') : '', textsText(below)].join('');
}

function listText({ columns, rows }: List, kind: 'excel' | 'plain'): string {
  const separator = { excel: ';', plain: ',' }[kind];
  const head = columns.map(({ title }) => csvText(title.replaceAll('\n', ' '), kind));
  const lines = rows.map(({ cells }) =>
    columns.map((_, index) => csvCell(cells[index] ?? { text: '' }, kind)),
  );
  return [head, ...lines].map((cells) => cells.join(separator) + END).join('');
}

/** A line of text is a line of one cell. Nobody signs such a file. */
function textsText(blocks: readonly TextBlock[]): string {
  return blocks
    .filter(({ kind }) => kind !== 'signatures')
    .flatMap((block) => textOf(block).split('\n'))
    .map((line) => csvText(line, 'excel') + END)
    .join('');
}
