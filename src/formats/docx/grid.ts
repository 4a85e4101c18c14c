import {
  BorderStyle,
  HeightRule,
  type IBorderOptions,
  type ITableCellBorders,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  type TableVerticalAlign,
  VerticalMergeType,
  WidthType,
} from 'docx';
import { sum } from '../column-needs.ts';

/** A table as Word needs it: every row fills the same columns. All widths are in twips. */
export interface Grid {
  widths: readonly number[];
  rows: readonly GridRow[];
  /** Lines around and between the cells; none for a table that only sets texts side by side. */
  lines?: { outer: IBorderOptions; across: IBorderOptions; down: IBorderOptions };
  /** Nothing between the texts and the lines beside them, but in cells that have margins of their own. */
  isTight?: boolean;
}

export interface GridRow {
  cells: readonly GridCell[];
  /** Repeated at the top of each page. */
  isHead?: boolean;
  /** So long that it may go on on the next page. */
  mayBreak?: boolean;
  /** At least so high. */
  height?: number;
}

export interface GridCell {
  /** At least one: Word refuses a cell without. */
  paragraphs: readonly Paragraph[];
  /** How many columns it covers; one if undefined. */
  span?: number;
  /** The first, or another, of cells below each other that are one. */
  merge?: 'first' | 'next';
  /** The ground, as RRGGBB. */
  fill?: string;
  borders?: ITableCellBorders;
  align?: TableVerticalAlign;
  /** In a tight grid. */
  hasMargins?: boolean;
  /** The text goes upwards. */
  isUpright?: boolean;
}

export const THIN: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
export const NO_LINE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** A table with widths that neither Word nor its contents may change. */
export function gridTable({ widths, rows, lines, isTight }: Grid): Table {
  const { outer, across, down } = lines ?? { outer: NO_LINE, across: NO_LINE, down: NO_LINE };
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: sum(widths), type: WidthType.DXA },
    columnWidths: widths,
    margins: { ...MARGINS, ...(lines ? HEIGHTS : {}), ...(lines && !isTight ? SIDES : {}) },
    borders: {
      top: outer,
      bottom: outer,
      left: outer,
      right: outer,
      insideHorizontal: across,
      insideVertical: down,
    },
    rows: rows.map((row) => tableRow(row, widths)),
  });
}

const MARGINS = { marginUnitType: WidthType.DXA, left: 0, right: 0 };
const SIDES = { left: 70, right: 70 };
const HEIGHTS = { top: 20, bottom: 20 };

function tableRow(
  { cells, isHead, mayBreak, height }: GridRow,
  widths: readonly number[],
): TableRow {
  let column = 0;
  const children = cells.map((cell) => {
    const { span = 1 } = cell;
    const width = sum(widths.slice(column, column + span));
    column += span;
    return tableCell(cell, width);
  });
  return new TableRow({
    children,
    ...(!mayBreak && { cantSplit: true }),
    ...(isHead && { tableHeader: true }),
    ...(height && { height: { value: height, rule: HeightRule.ATLEAST } }),
  });
}

function tableCell(cell: GridCell, width: number): TableCell {
  const { paragraphs, span, merge, fill, borders, align, hasMargins, isUpright } = cell;
  return new TableCell({
    children: paragraphs,
    width: { size: width, type: WidthType.DXA },
    ...(span !== undefined && span > 1 && { columnSpan: span }),
    ...(merge && { verticalMerge: MERGES[merge] }),
    ...(fill && { shading: { fill, color: 'auto', type: 'clear' } }),
    ...(borders && { borders }),
    ...(align && { verticalAlign: align }),
    ...(hasMargins && { margins: { ...MARGINS, ...SIDES } }),
    ...(isUpright && { textDirection: 'btLr' }),
  });
}

const MERGES = { first: VerticalMergeType.RESTART, next: VerticalMergeType.CONTINUE };
