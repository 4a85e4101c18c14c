import type { Cell, Table } from '../../report/table.ts';
import { columnShares, widthNeeded } from '../column-shares.ts';
import { plainText } from '../sheets/plain-text.ts';
import type { List } from '../sheets/sheet.ts';
import { textWidth } from '../text-width.ts';

/** What fits on a landscape A4 page at full size, in digits of the font. */
const PAGE = 140;
const SIGN = 5;
const PADDING = 2.5;
const MOST_MEASURED = 800;
/** So that the button of the filter leaves something of the head to be seen. */
const LEAST = 6;

/** How wide the columns of a list are, in digits: as wide as their texts, as far as the page allows. */
export function columnWidths(list: List): number[] {
  const signs = list.columns.filter(({ isSign }) => isSign).length;
  const texts = withoutSigns(list);
  const room = Math.max(widthNeeded(texts), Math.min(PAGE - signs * SIGN, naturalWidth(texts)));
  const shares = columnShares(texts, room);
  return list.columns.map(({ isSign }) =>
    isSign ? SIGN : Math.max(LEAST, Math.round((shares.shift() ?? 0) * room * 10) / 10),
  );
}

/** Only the beginnings of long texts are measured: the rest changes nothing but the time that it takes. */
function withoutSigns({ kind, columns, rows }: List): Table {
  const isText = (_: unknown, index: number): boolean => columns[index]?.isSign !== true;
  return {
    kind,
    columns: columns.filter(isText).map(({ title }) => ({ title: title.slice(0, MOST_MEASURED) })),
    rows: rows.map(({ cells }) => ({
      cells: cells.filter(isText).map(({ text }) => ({ text: text.slice(0, MOST_MEASURED) })),
    })),
  };
}

/** At which no line need be broken. */
function naturalWidth({ columns, rows }: Table): number {
  const widths = columns.map(({ title }) => textWidth(title));
  for (const { cells } of rows) {
    cells.forEach((cell, index) => {
      widths[index] = Math.max(widths[index] ?? 0, widestLine(cell));
    });
  }
  return widths.reduce((total, width) => total + Math.max(LEAST, width + PADDING), 0);
}

function widestLine({ text }: Cell): number {
  if (text.length >= MOST_MEASURED) return PAGE;
  return Math.max(...plainText(text).split('\n').map(textWidth));
}
