import type { Table as WordTable } from 'docx';
import { groupsOf, type Row, type Table } from '../../report/table.ts';
import { bodyRow } from './body-row.ts';
import type { Fit } from './fit-table.ts';
import { type GridCell, type GridRow, gridTable, THIN } from './grid.ts';
import { linesOf } from './paragraphs.ts';
import { cellStyle, headStyle } from './styles.ts';

/** What makes the cells of some columns look other than usual. */
export interface Looks {
  cell?(column: number): Pick<GridCell, 'hasMargins' | 'align'>;
  /** Whether only cells that ask for them have margins. */
  isTight?: boolean;
  isCentred?(column: number): boolean;
  /** Whether the title of a column goes upwards. */
  isUpright?(column: number): boolean;
  /** In twips: Word does not find out by itself how high a text is that goes upwards. */
  headHeight?: number;
}

const HEAD_FILL = 'E7E6E6';
const BAND_FILL = 'F2F2F2';

/**
 * A table with lines and a head on each page. With a group title its first column holds the groups, each merged over
 * its rows; groups without one stand in a row of their own.
 *
 * @param keepNext the last row stays on one page with what follows the table.
 */
export function framedTable(
  table: Table,
  fit: Fit,
  looks: Looks = {},
  keepNext = false,
): WordTable {
  const hasColumn = table.groupTitle !== undefined;
  const last = keepNext ? table.rows.at(-1) : undefined;
  const body = groupsOf<Row>(table.rows).flatMap(({ name, rows }, place) => [
    // Rows without a group must not seem to belong to the one above.
    ...(!hasColumn && (name !== undefined || place > 0) ? [bandRow(name ?? '—', fit)] : []),
    ...rows.map((row, index) =>
      bodyRow(row, table, fit, looks, {
        ...(hasColumn && rows.length > 1 && { merge: index === 0 ? 'first' : 'next' }),
        isFollowed: row === last || (!row.isPart && rows[index + 1]?.isPart === true),
      }),
    ),
  ]);
  return gridTable({
    widths: fit.widths,
    rows: [headRow(table, fit, looks), ...body],
    lines: { outer: THIN, across: THIN, down: THIN },
    isTight: looks.isTight === true,
  });
}

function headRow({ columns }: Table, { size }: Fit, looks: Looks): GridRow {
  return {
    isHead: true,
    ...(looks.headHeight && { height: looks.headHeight }),
    cells: columns.map(({ title }, index) => ({
      ...looks.cell?.(index),
      paragraphs: linesOf(title, undefined, { style: headStyle(size) }),
      fill: HEAD_FILL,
      align: 'center',
      ...(looks.isUpright?.(index) && { isUpright: true }),
    })),
  };
}

/** The name of a group over the whole width, on one page with the first row of the group. */
export function bandRow(name: string, { size, widths }: Pick<Fit, 'size' | 'widths'>): GridRow {
  const paragraphs = linesOf(name, 'strong', { style: cellStyle(size), keepNext: true });
  return { cells: [{ paragraphs, span: widths.length, fill: BAND_FILL, hasMargins: true }] };
}
