import type { Line } from '../block.ts';
import { isLabel } from './find-heading.ts';
import { textOf } from './find-items.ts';
import { cellsOf, hasOwn, isOwn, linesOf, type RowCell, type RowCells } from './row-cells.ts';

/**
 * How a row goes on with the one above: its text was torn off by the end of a page, it adds to the cells, or it is a
 * further part of the activity.
 */
export type Joined = 'torn' | 'more' | 'part';

/** Adds a row to the rows of the activity above if it goes on with them; undefined if it begins an activity. */
export function continueRow(
  rows: [RowCells, ...RowCells[]],
  row: RowCells,
  isNumbered: boolean,
): Joined | undefined {
  const last = rows.at(-1) ?? rows[0];
  const joined = howJoined(last, row, isNumbered);
  if (joined === 'part') rows.push(row);
  if (joined === 'torn' || joined === 'more') addTo(last, rows[0], row);
  return joined;
}

function howJoined(last: RowCells, row: RowCells, isNumbered: boolean): Joined | undefined {
  const title = cellsOf(row, 'title')[0];
  const number = cellsOf(row, 'number')[0];
  const isSameNumber = number?.covered === 'above';
  if (row.label !== '' && !isSameNumber) return isStray(row) ? 'torn' : undefined;
  const isDated = hasOwn(row, 'when') || hasOwn(row, 'responsible');
  if (!title || !isOwn(title)) {
    return isSameNumber || isNumbered || title?.covered === 'above' || !isDated
      ? 'more'
      : undefined;
  }
  if (!isDated && goesOn(textOf(linesOf(last, 'title')), textOf(title.lines))) return 'torn';
  if (hasOwn(row, 'task')) return undefined;
  if (isSameNumber) return 'part';
  if (isDated || (!isNumbered && isCoveredAbove(row))) return undefined;
  return 'part';
}

/** Text in the column of numbers alone that is no number. */
function isStray(row: RowCells): boolean {
  return !isLabel(row.label) && row.cells.every((cell) => !isOwn(cell) || isNumber(cell));
}

function isNumber({ column }: RowCell): boolean {
  return column.field === 'number';
}

/** Dates and people merged down over several rows are those of each. */
function isCoveredAbove(row: RowCells): boolean {
  return (['when', 'responsible'] as const).some((field) =>
    cellsOf(row, field).some(({ covered, lines }) => covered === 'above' && lines.length > 0),
  );
}

/** Whether a text is the rest of the one above. */
function goesOn(above: string, text: string): boolean {
  return /^[а-яёa-z]/.test(text) || /[-–—,(:]$/.test(above);
}

/** Tasks are those of the whole activity, which its first row has. */
function addTo(last: RowCells, first: RowCells, row: RowCells): void {
  for (const cell of row.cells.filter(isOwn)) {
    const target = isNumber(cell)
      ? cellsOf(last, 'title')[0]
      : (cell.column.field === 'task' ? first : last).cells.find(
          ({ column }) => column === cell.column,
        );
    if (target) addLines(target, cell.lines);
  }
}

function addLines(target: RowCell, lines: readonly Line[]): void {
  const [first, ...others] = lines;
  const above = target.lines.at(-1);
  if (!first) return;
  if (above && !first.list && goesOn(above.text, first.text)) {
    target.lines.splice(-1, 1, { ...above, text: `${above.text} ${first.text}` }, ...others);
  } else {
    target.lines.push(...lines);
  }
}
