import type { Line } from '../block.ts';
import type { ColumnField } from '../column-field.ts';
import { type Alignment, alignCell } from './align-cell.ts';
import { textOf } from './find-items.ts';
import { hasOwn, linesOf, type RowCells } from './row-cells.ts';

/** What a column says of the parts of an activity. */
export interface Spread {
  /** For all of them; empty where each has its own. */
  common: readonly Line[];
  /** For each part its own lines; undefined where nothing is said of one. */
  each: readonly (readonly Line[] | undefined)[];
  /** How many values there are where nobody can tell which is whose, and in which row. */
  unclear: readonly { row: RowCells; count: number }[];
}

/** A row and how many parts its title names. */
export interface PartedRow {
  row: RowCells;
  parts: number;
}

/** Spreads a column over the parts of an activity that may take several rows; what is the same for all is common. */
export function spreadCells(rows: readonly PartedRow[], field: ColumnField): Spread {
  const speaking = rows.filter(({ row }, index) =>
    index === 0 ? linesOf(row, field).length > 0 : hasOwn(row, field),
  );
  const isOfAll = speaking.length === 1 && speaking[0]?.row === rows[0]?.row;
  const spread = rows.map((one) =>
    spreadRow(one, field, speaking.includes(one) ? { isOfAll } : undefined),
  );
  const each = spread.flatMap(({ each }) => each);
  const common = spread.flatMap(({ common }) => common);
  const texts = each.map((lines) => lines && textOf(lines));
  const [first] = each;
  const isSame = first !== undefined && texts.every((text) => text === texts[0]);
  return {
    common: isSame && common.length === 0 ? first : common,
    each: isSame ? each.map(() => undefined) : each,
    unclear: spread.flatMap(({ unclear }) => unclear),
  };
}

/** `speaking` is undefined for a row that says nothing; one first row that speaks alone speaks for all. */
function spreadRow(
  { row, parts }: PartedRow,
  field: ColumnField,
  speaking: { isOfAll: boolean } | undefined,
): Spread {
  const none = Array.from({ length: parts }, () => undefined);
  const lines = speaking ? linesOf(row, field) : [];
  if (!speaking || lines.length === 0) return { common: [], each: none, unclear: [] };
  const forAll = { common: lines, each: none, unclear: [] };
  const forRow = { common: [], each: none.map(() => lines), unclear: [] };
  if (parts === 1) return speaking.isOfAll ? forAll : forRow;
  const alignment: Alignment = alignCell(lines, parts, field === 'when');
  if (alignment.kind === 'each') {
    const each = alignment.texts.map((text): Line[] => [{ text }]);
    return { common: [], each, unclear: [] };
  }
  if (alignment.kind === 'unclear') {
    return { common: lines, each: none, unclear: [{ row, count: alignment.count }] };
  }
  return speaking.isOfAll ? forAll : forRow;
}
