import { BorderStyle, type IBorderOptions } from 'docx';
import type { DayRange } from '../../core/day.ts';
import type { Bar, GanttRow } from '../../report/report.ts';
import { columnsOf } from './gantt-columns.ts';
import { drawingOrder, isLight, markOf } from './gantt-signs.ts';
import { type GridCell, THIN } from './grid.ts';
import { linesOf } from './paragraphs.ts';
import { CHART_STYLE } from './styles.ts';

/** What the rows of a chart share. */
export interface Chart {
  columns: readonly DayRange[];
  /** Today's column; undefined if the chart does not reach it. */
  today: number | undefined;
}

const MONTH_LINE: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: 'BFBFBF' };
const TODAY_LINE: IBorderOptions = { style: BorderStyle.SINGLE, size: 12, color: '000000' };

/** The cells of a row: a bar is one cell, and so are the empty columns of a month, but today's column is apart. */
export function chartCells({ bars }: Pick<GanttRow, 'bars'>, chart: Chart): GridCell[] {
  const slots = drawBars(bars, chart.columns);
  const cells: GridCell[] = [];
  for (let first = 0, next = 1; first < slots.length; first = next, next += 1) {
    while (next < slots.length && !isEdge(next, slots, chart)) next += 1;
    const bar = slots[first];
    const isBegin = bar !== slots[first - 1];
    cells.push(chartCell(bar, isBegin, { first, next }, slots, chart));
  }
  return cells;
}

type Slots = readonly (Bar | undefined)[];

/** Which bar is seen in each column. */
function drawBars(bars: readonly Bar[], columns: readonly DayRange[]): Slots {
  const slots: (Bar | undefined)[] = columns.map(() => undefined);
  for (const bar of [...bars].sort((a, b) => rank(a) - rank(b))) {
    const reach = columnsOf({ from: bar.start ?? bar.end, to: bar.end }, columns);
    if (reach) slots.fill(bar, reach.first, reach.last + 1);
  }
  return slots;
}

function rank(bar: Bar): number {
  const due = bar.start === undefined ? drawingOrder.length : 0;
  return isLight(bar) ? -1 : drawingOrder.indexOf(bar.state) + due;
}

/** Whether a cell begins at a column. */
function isEdge(column: number, slots: Slots, { columns, today }: Chart): boolean {
  const bar = slots[column];
  return (
    bar !== slots[column - 1] ||
    isBesideToday(column, today) ||
    (bar === undefined && isNewMonth(column, columns))
  );
}

/** Whether the line before a column is one of those around today's. */
function isBesideToday(column: number, today: number | undefined): boolean {
  return today !== undefined && (column === today || column === today + 1);
}

function isNewMonth(column: number, columns: readonly DayRange[]): boolean {
  return columns[column]?.from.slice(0, 7) !== columns[column - 1]?.from.slice(0, 7);
}

/** The line before a column, if there is one. Two cells share it, and the right one draws it. */
function lineBefore(
  column: number,
  slots: Slots,
  { columns, today }: Chart,
): IBorderOptions | undefined {
  if (isBesideToday(column, today)) return TODAY_LINE;
  if (column === 0) return THIN;
  const [left, right] = [slots[column - 1], slots[column]];
  if (left !== right) return THIN;
  return left === undefined && isNewMonth(column, columns) ? MONTH_LINE : undefined;
}

function chartCell(
  bar: Bar | undefined,
  isBegin: boolean,
  { first, next }: { first: number; next: number },
  slots: Slots,
  chart: Chart,
): GridCell {
  const mark = bar && markOf(bar);
  const line = lineBefore(first, slots, chart);
  const look = { style: CHART_STYLE };
  const text = mark && isBegin ? mark.sign : '';
  return {
    paragraphs: linesOf(
      text,
      undefined,
      look,
      mark?.isWhite ? { color: 'FFFFFF', bold: true } : {},
    ),
    span: next - first,
    align: 'center',
    ...(mark && { fill: mark.fill }),
    ...(line && { borders: { left: line } }),
  };
}
