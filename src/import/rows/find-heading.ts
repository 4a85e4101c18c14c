import type { TableRow } from '../block.ts';
import { cellText } from '../clean/cell-text.ts';
import type { TablePlace } from '../remark.ts';
import { isOwn, type RowCells } from './row-cells.ts';

/** A text over the width of a table: a section of the plan, or a remark below it. */
export interface FoundHeading {
  text: string;
  place: TablePlace;
}

const LABEL =
  /^(?:№ ?)?(?:\d{1,4}(?:\.\d{1,4}){0,4}[.)]?[а-яa-z]?[.)]?|[IVXLІХ]{1,6}[.)]?|[А-Яа-яA-Za-z][.)]?)$/;

/** Whether a text is a row's number: «1», «2.», «№ 1.1», «3а», «IV». */
export function isLabel(text: string): boolean {
  return LABEL.test(text);
}

/** The heading that a row is: one cell merged over most of the table, or a text in the column of numbers alone. */
export function findHeading(
  raw: TableRow,
  row: RowCells,
  hasAbove: boolean,
): FoundHeading | undefined {
  const full = raw.cells.flatMap((cell, index) =>
    cell.covered === undefined && cellText(cell) !== '' ? [index] : [],
  );
  const [only] = full;
  if (only === undefined || full.length > 1) return undefined;
  const heading = { text: cellText(raw.cells[only] ?? { lines: [] }), place: withoutLabel(row) };
  const isRest = raw.cells.every(
    (cell, index) => index <= only || cell.covered === 'left' || cellText(cell) === '',
  );
  const merged = raw.cells.filter(({ covered }) => covered === 'left').length;
  if (isRest && merged > 0 && merged * 2 >= raw.cells.length - 1) return heading;
  const isAlone = row.cells.every((cell) => !isOwn(cell) || cell.column.field === 'number');
  if (only > 0 || !isAlone || isLabel(row.label) || row.label === '') return undefined;
  return hasAbove && /^[а-яё]/.test(heading.text) ? undefined : heading;
}

function withoutLabel({ place }: RowCells): TablePlace {
  const { label: _label, ...rest } = place;
  return rest;
}
