import type { Language } from '../../core/text.ts';
import { matrixList, matrixTable } from '../../report/matrix-table.ts';
import type { Block, Matrix } from '../../report/report.ts';
import { chartSteps, ganttTable } from './gantt-table.ts';
import type { Flow, SheetTable } from './read-flow.ts';
import type { List } from './sheet.ts';

/** More columns than these can't be read on a printed page. */
const MOST_SIGNS = 60;

/** What a format can show. */
export interface Shape {
  /** Charts get columns to be shaded. */
  hasCharts: boolean;
  /** A matrix is always a list. */
  onlyLists?: boolean;
}

/**
 * The blocks with all that has rows and columns as tables. One matrix stays a matrix; several become lists, because
 * each has columns of its own and only lists of the same columns can be put together.
 */
export function toTables(blocks: readonly Block[], language: Language, shape: Shape): Flow[] {
  const gantts = shape.hasCharts ? blocks.filter((block) => block.kind === 'gantt') : [];
  const steps = chartSteps(gantts, language);
  const isOne = blocks.filter(({ kind }) => kind === 'matrix').length === 1 && !shape.onlyLists;
  return blocks.map((block) => {
    switch (block.kind) {
      case 'table':
        return sheetTable('table', block);
      case 'matrix': {
        const isWide = isOne && block.columns.length <= MOST_SIGNS;
        return sheetTable('matrix', isWide ? wideTable(block) : matrixList(block));
      }
      case 'gantt':
        return sheetTable('gantt', ganttTable(block, steps, language));
      default:
        return block;
    }
  });
}

function sheetTable(source: SheetTable['source'], list: List): SheetTable {
  return { kind: 'list', source, list };
}

function wideTable(matrix: Matrix): List {
  const table = matrixTable(matrix);
  const columns = table.columns.map((column, index) =>
    index < matrix.heads.length ? column : { ...column, isSign: true },
  );
  return { ...table, columns };
}
