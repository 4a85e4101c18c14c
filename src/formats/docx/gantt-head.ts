import { monthOf } from '../../core/day.ts';
import type { Language } from '../../core/text.ts';
import { monthWords } from '../../report/words.ts';
import { textWidth } from '../text-width.ts';
import type { GanttScale } from './gantt-columns.ts';
import { chartWords } from './gantt-signs.ts';
import { type GridCell, type GridRow, THIN } from './grid.ts';
import { linesOf } from './paragraphs.ts';
import { CHART_STYLE, headStyle } from './styles.ts';

const FILL = 'E7E6E6';
const TODAY_FILL = '000000';
/** The print of the chart, in points. */
const PRINT = 8;

/** The rows above a chart: years, months, and the days on which its columns begin; today's is black. */
export function ganttHead(
  scale: GanttScale,
  today: number | undefined,
  width: number,
  language: Language,
): GridRow[] {
  const { columns, isFine, hasMonths } = scale;
  const years = columns.map(({ from }) => from.slice(0, 4));
  const months = columns.map(({ from }) => from.slice(0, 7));
  const days = columns.map(({ from }) => String(Number(from.slice(8))));
  const rows = [
    runsOf(years, years, width),
    ...(hasMonths
      ? [runsOf(months, nameMonths(months, isFine ? Infinity : width, language), width)]
      : []),
    ...(isFine ? [runsOf(columns, days, width)] : []),
  ];
  const isToday = (row: number, column: number): boolean =>
    row === rows.length - 1 && column === today;
  return rows.map((cells, row) => ({
    isHead: true,
    cells: [
      labelCell(row, rows.length, language),
      ...cells.map(({ column, text, span }) => headCell(text, span, isToday(row, column))),
    ],
  }));
}

/** By their names, or by their numbers if a column has no room for a name. */
function nameMonths(months: readonly string[], width: number, language: Language): string[] {
  const names = months.map((month) => monthWords[language][monthOf(`${month}-01`) - 1] ?? '');
  const fits = names.every((name) => printedWidth(name) <= width);
  return fits ? names : months.map((month) => month.slice(5));
}

/** How wide a bold text is in the print of the chart, in twips. */
function printedWidth(text: string): number {
  return textWidth(text) * 1.15 * PRINT * 10;
}

/** Columns with the same key as one cell; a text that finds no room in it is left out. */
function runsOf(
  keys: readonly unknown[],
  texts: readonly string[],
  width: number,
): { column: number; text: string; span: number }[] {
  const starts = [...keys.keys()].filter((index) => index === 0 || keys[index] !== keys[index - 1]);
  return starts.map((column, index) => {
    const span = (starts[index + 1] ?? keys.length) - column;
    const text = texts[column] ?? '';
    const fits = printedWidth(text) <= span * width;
    return { column, span, text: fits ? text : '' };
  });
}

/** What the labels are, over the height of the head. */
function labelCell(row: number, rows: number, language: Language): GridCell {
  const text = row === 0 ? chartWords.work[language] : '';
  return {
    paragraphs: linesOf(text, undefined, { style: headStyle(10) }),
    fill: FILL,
    align: 'center',
    hasMargins: true,
    ...(rows > 1 && { merge: row === 0 ? 'first' : 'next' }),
  };
}

function headCell(text: string, span: number, isToday: boolean): GridCell {
  const look = { style: CHART_STYLE, keepNext: true };
  return {
    paragraphs: linesOf(text, 'strong', look, isToday ? { color: 'FFFFFF' } : {}),
    span,
    fill: isToday ? TODAY_FILL : FILL,
    align: 'center',
    borders: { left: THIN },
  };
}
