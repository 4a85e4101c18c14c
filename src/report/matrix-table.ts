import type { Matrix, MatrixRow } from './report.ts';
import type { Cell, Table } from './table.ts';

/** A matrix as a table with a narrow column for each of its columns. */
export function matrixTable({ heads, columns, rows, groupTitle }: Matrix): Table {
  return {
    kind: 'table',
    ...(groupTitle !== undefined && { groupTitle }),
    columns: [...heads, ...columns.map(({ label }) => label)].map((title) => ({ title })),
    rows: rows.map((row) => ({
      ...groupOf(row),
      cells: [
        ...headCells(row),
        ...columns.map((_, index): Cell => {
          const mark = row.signs.get(index);
          return { text: mark?.sign ?? '', ...(mark?.tone && { tone: mark.tone }) };
        }),
      ],
    })),
  };
}

/** A matrix as a table that lists in one cell what a row answers to: for many columns, or for little room. */
export function matrixList({ heads, columns, columnsTitle, rows, groupTitle }: Matrix): Table {
  return {
    kind: 'table',
    ...(groupTitle !== undefined && { groupTitle }),
    columns: [...heads, columnsTitle].map((title) => ({ title })),
    rows: rows.map((row) => ({
      ...groupOf(row),
      cells: [
        ...headCells(row),
        {
          text: [...row.signs]
            .map(([index, { sign }]) => `${columns[index]?.label ?? ''}\u00a0${sign}`)
            .join(', '),
        },
      ],
    })),
  };
}

function headCells({ heads, tone }: MatrixRow): Cell[] {
  return heads.map((text) => ({ text, ...(tone && { tone }) }));
}

function groupOf({ group }: MatrixRow): { group?: string } {
  return group === undefined ? {} : { group };
}
