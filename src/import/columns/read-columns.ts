import { shorten } from '../../language/shorten.ts';
import type { TableBlock, TableCell } from '../block.ts';
import { cellText } from '../clean/cell-text.ts';
import type { Column, ColumnField, TableColumns } from '../column-field.ts';
import type { Remark } from '../remark.ts';
import { findHeads, type Heads } from './find-heads.ts';
import { headKey, isSameHead } from './head-key.ts';
import { meanHead } from './mean-head.ts';
import { sayColumns } from './say-columns.ts';
import { settleByCells } from './settle-by-cells.ts';
import { type HeadedColumn, kindOf, settleFields } from './settle-fields.ts';

/** What the columns of a table hold, and what people should know of it. */
export interface ReadColumns {
  /** Undefined for a table that is neither of activities nor of an audit. */
  columns: TableColumns | undefined;
  remarks: readonly Remark[];
}

/** Heads as people typed them for `--map`, and what their columns hold. */
export type ColumnMap = ReadonlyMap<string, ColumnField | 'skip'>;

/**
 * Knows the columns of a table by their heads, in one row or two. Columns that `map` skips and those without a head
 * and without a text are left out.
 */
export function readColumns(table: TableBlock, map: ColumnMap): ReadColumns {
  const isKnown = (head: string): boolean =>
    mappedTo([head], map) !== undefined || meanHead(head) !== undefined;
  for (const heads of findHeads(table, isKnown)) {
    const all = heads.parts.map((parts, index) => ({ index, parts, mapped: mappedTo(parts, map) }));
    const skipped = all.filter(({ mapped }) => mapped === 'skip');
    const headed = all.flatMap((one) => headedColumn(one, table, heads.firstRow));
    const kind = kindOf(headed);
    if (!kind) continue;
    const settled = settleByCells(settleFields(headed, kind), kind, (index) =>
      textsIn(table, index, heads.firstRow),
    );
    const columns = settled.map(({ index, head, field }): Column => ({ index, head, field }));
    return {
      columns: { kind, columns, firstRow: heads.firstRow },
      remarks: sayColumns(
        settled,
        skipped.map(({ parts }) => parts.join(' ')),
        { table: table.number, kind },
      ),
    };
  }
  return { columns: undefined, remarks: [] };
}

/** The keys of a map that are the head of none of these tables; people should know of them. */
export function unusedHeads(map: ColumnMap, tables: readonly TableBlock[]): string[] {
  const texts = tables.flatMap(({ rows }) =>
    rows.slice(0, MOST_HEAD_ROWS).flatMap(({ cells }) => cells.map(cellText)),
  );
  const stands = (key: string): boolean => texts.some((text) => isSameHead(text, key));
  return [...map.keys()].filter((key) => !stands(key) && !isJoined(key, texts));
}

/** Heads stand in one of the first rows. */
const MOST_HEAD_ROWS = 8;

/** Whether a key is an upper and a lower head together. */
function isJoined(key: string, texts: readonly string[]): boolean {
  const wanted = headKey(key);
  const keys = new Set(texts.map(headKey));
  return [...keys].some((one) => wanted.startsWith(one) && keys.has(wanted.slice(one.length)));
}

interface PartedHead {
  index: number;
  parts: Heads['parts'][number];
  mapped: ColumnField | 'skip' | undefined;
}

function headedColumn(
  { index, parts, mapped }: PartedHead,
  table: TableBlock,
  firstRow: number,
): HeadedColumn[] {
  if (mapped === 'skip') return [];
  const head = parts.join(' ');
  const cells = table.rows.slice(firstRow).flatMap(({ cells }) => cells[index] ?? []);
  if (head === '') return withoutHead(index, cells);
  return hasOwnText(cells) || !isCoveredHead(table, index, firstRow)
    ? [{ index, head: shorten(head, LONGEST_NAME), meant: meanParts(parts), mapped }]
    : [];
}

/** A head is told in messages, in UTF-16 units. */
const LONGEST_NAME = 200;

/** A merged head over two columns of which one holds nothing is the head of the other. */
function isCoveredHead(table: TableBlock, index: number, firstRow: number): boolean {
  return table.rows.slice(0, firstRow).some(({ cells }) => cells[index]?.covered === 'left');
}

function hasOwnText(cells: readonly TableCell[]): boolean {
  return cells.some((cell) => cell.covered !== 'left' && cellText(cell) !== '');
}

/** What stands in a column's own cells. */
function textsIn({ rows }: TableBlock, index: number, firstRow: number): string[] {
  const cells = rows.slice(firstRow).flatMap(({ cells }) => cells[index] ?? []);
  return cells
    .filter(({ covered }) => !covered)
    .map(cellText)
    .filter(Boolean);
}

/** A column without a head: numbers, something unknown, or nothing at all. */
function withoutHead(index: number, cells: readonly TableCell[]): HeadedColumn[] {
  const texts = cells
    .filter(({ covered }) => !covered)
    .map(cellText)
    .filter(Boolean);
  if (texts.length === 0) return [];
  const isNumbers = texts.every((text) => /^\d{1,3}(?:\.\d{1,3})*\.?$/.test(text));
  const meant = index === 0 && isNumbers ? meanHead('№') : undefined;
  return [{ index, head: '', meant, mapped: undefined }];
}

/** What two heads above each other tell: the lower one, else both, else the upper one. */
function meanParts(parts: readonly string[]): ReturnType<typeof meanHead> {
  const [upper = '', lower] = parts;
  if (lower === undefined) return meanHead(upper);
  const own = meanHead(lower);
  return own?.slipFor === undefined && own ? own : (meanHead(upper) ?? own);
}

function mappedTo(parts: readonly string[], map: ColumnMap): ColumnField | 'skip' | undefined {
  const names = [parts.join(' '), ...[...parts].reverse()];
  for (const name of names) {
    for (const [key, field] of map) if (isSameHead(name, key)) return field;
  }
  return undefined;
}
