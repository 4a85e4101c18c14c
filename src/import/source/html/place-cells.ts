import { type GridCell, mergedTooMuch } from '../make-table.ts';
import { attributeOf, isElement, type PageElement } from './parse-page.ts';

/** A page that says `colspan="1000"` means the whole width; no plan is wider. */
const WIDEST = 100;
const MOST_PLACES = 300_000;

/**
 * Puts the cells of a table on their places, as the rules of HTML for forming a table do (WHATWG HTML, 4.9.12).
 *
 * @param read gives what stands in a cell.
 * @throws UsageError if merged cells would cover too much.
 */
export function placeCells(
  table: PageElement,
  read: (cell: PageElement) => GridCell,
): (GridCell | undefined)[][] {
  const rows = rowsOf(table);
  const grid: (GridCell | undefined)[][] = rows.map(() => []);
  let places = 0;
  rows.forEach((row, index) => {
    let column = 0;
    for (const element of cellsOf(row)) {
      while (grid[index]?.[column]) column += 1;
      const across = span(element, 'colspan', WIDEST);
      const down = span(element, 'rowspan', rows.length - index);
      places += across * down;
      if (places > MOST_PLACES) throw mergedTooMuch();
      cover(grid, read(element), { index, column, across, down });
      column += across;
    }
  });
  return grid;
}

function cover(
  grid: (GridCell | undefined)[][],
  cell: GridCell,
  { index, column, across, down }: { index: number; column: number; across: number; down: number },
): void {
  for (const row of grid.slice(index, index + down)) {
    for (let place = column; place < column + across; place += 1) row[place] ??= cell;
  }
}

/** Its rows, also those in its head and foot, but none of a table within. */
export function rowsOf(table: PageElement): PageElement[] {
  return childElements(table).flatMap((child) =>
    child.tagName === 'tr'
      ? [child]
      : /^t(head|body|foot)$/.test(child.tagName)
        ? childElements(child).filter(({ tagName }) => tagName === 'tr')
        : [],
  );
}

export function cellsOf(row: PageElement): PageElement[] {
  return childElements(row).filter(({ tagName }) => tagName === 'td' || tagName === 'th');
}

export function childElements(element: PageElement): PageElement[] {
  return element.childNodes.filter(isElement);
}

/** A span of 0 goes to the table's end. */
function span(element: PageElement, name: string, most: number): number {
  const value = /^\s*(\d{1,9})/.exec(attributeOf(element, name) ?? '')?.[1];
  const wanted = value === undefined ? 1 : Number(value);
  if (wanted === 0) return name === 'rowspan' ? most : 1;
  return Math.min(wanted, most);
}
