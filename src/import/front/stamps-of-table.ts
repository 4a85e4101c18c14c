import type { TableBlock, TableCell } from '../block.ts';
import { linesOfCell } from './front-line.ts';
import { partStamps, piecesOf, type Stamp } from './part-stamps.ts';

const MOST_ROWS = 12;
const MOST_COLUMNS = 6;

/** Approvals stand in columns; a single one may reach over several cells of its rows. */
export function stampsOfTable({ rows }: TableBlock): Stamp[] {
  const width = rows[0]?.cells.length ?? 0;
  if (rows.length > MOST_ROWS || width > MOST_COLUMNS) return [];
  const columns = groupColumns(rows[0]?.cells ?? []).map((group) =>
    rows.flatMap(({ cells }) =>
      group.flatMap((at) => piecesOf(cells[at] ? linesOfCell(cells[at]) : [])),
    ),
  );
  const found = columns.map(partStamps);
  const [only, ...others] = found.filter((stamps) => stamps.length > 0);
  if (!only) return [];
  const isBare = only.every(({ text }) => text === '');
  if (others.length > 0 || !isBare) return found.flat();
  return partStamps(
    rows.flatMap(({ cells }) => piecesOf(cells.flatMap((cell) => linesOfCell(cell)))),
  );
}

/** The columns over which the cells of the first row reach. */
function groupColumns(cells: readonly TableCell[]): number[][] {
  const groups: number[][] = [];
  for (const [index, { covered }] of cells.entries()) {
    const last = groups.at(-1);
    if (covered === 'left' && last) last.push(index);
    else groups.push([index]);
  }
  return groups;
}
