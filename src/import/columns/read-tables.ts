import type { Block, TableBlock } from '../block.ts';
import type { TableColumns } from '../column-field.ts';
import type { Remark } from '../remark.ts';
import { ownTexts } from './find-heads.ts';
import { type ColumnMap, readColumns } from './read-columns.ts';

/** A table and what its columns hold. */
export interface HeadedTable {
  table: TableBlock;
  columns: TableColumns;
  /** Set for a table without heads that goes on with the one above it. */
  isContinued?: true;
}

/**
 * The tables of a document whose columns are known, in their order. A table without heads right behind one of activities
 * with as many columns goes on with it: some programs make two tables of one at the end of a page.
 */
export function readTables(
  blocks: readonly Block[],
  map: ColumnMap,
): { tables: HeadedTable[]; remarks: readonly Remark[] } {
  const tables: HeadedTable[] = [];
  const remarks: Remark[] = [];
  let above: HeadedTable | undefined;
  for (const block of blocks) {
    if (block.kind === 'text') {
      if (block.text.trim() !== '') above = undefined;
      continue;
    }
    const read = readColumns(block, map);
    remarks.push(...read.remarks);
    const { columns } = read;
    const table = columns ? { table: block, columns } : above && continued(above, block);
    if (table?.isContinued) remarks.push(sayContinued(block));
    if (table) tables.push(table);
    above = table;
  }
  return { tables, remarks };
}

function continued({ table, columns }: HeadedTable, block: TableBlock): HeadedTable | undefined {
  const width = table.rows[0]?.cells.length ?? 0;
  const isAlike = width > 2 && block.rows.every(({ cells }) => cells.length === width);
  const title = columns.columns.find(({ field }) => field === 'title')?.index ?? -1;
  const isFull = block.rows.some((row) => {
    const cell = row.cells[title];
    return cell && !cell.covered && cell.lines.length > 0 && ownTexts(row).length > 2;
  });
  if (columns.kind !== 'activities' || !isAlike || !isFull) return undefined;
  return { table: block, columns: { ...columns, firstRow: 0 }, isContinued: true };
}

function sayContinued({ number }: TableBlock): Remark {
  return {
    kind: 'doubt',
    place: { table: number },
    message: {
      ru: 'У таблицы нет заголовков, она прочитана как продолжение таблицы перед ней, с теми же столбцами: проверьте.',
      en: 'The table has no heads and was read as going on with the table above it, with the same columns: check it.',
    },
  };
}
