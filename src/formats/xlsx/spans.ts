import type { CellStyle } from 'hucre/xlsx';
import { countLines } from './count-lines.ts';
import { FONT } from './styles.ts';

/** A row of a sheet with text that runs over several columns. */
export interface TextRow {
  /** In points. */
  height: number;
  spans: readonly Span[];
}

export interface Span {
  /** Counted from 0, both included. */
  from: number;
  to: number;
  text: string;
  style: CellStyle;
}

/** The most that Excel allows. */
const MOST_HEIGHT = 409;

/** A row as high as its highest text. */
export function rowOf(spans: readonly Span[], widths: readonly number[], least = 0): TextRow {
  return { height: Math.max(least, ...spans.map((span) => heightOf(span, widths))), spans };
}

/** So many stretches of columns of about the same width; none if there are too few columns. */
export function stretches(
  count: number,
  widths: readonly number[],
): { from: number; to: number }[] {
  const total = sum(widths);
  const starts = Array.from({ length: count }, (_, index) =>
    columnAt((total * index) / count, widths),
  );
  if (new Set(starts).size < count) return [];
  return starts.map((from, index) => ({ from, to: (starts[index + 1] ?? widths.length) - 1 }));
}

/** The column whose left edge is nearest. */
export function columnAt(place: number, widths: readonly number[]): number {
  const edges = widths.map((_, index) => sum(widths.slice(0, index)));
  const distances = edges.map((edge) => Math.abs(edge - place));
  return distances.indexOf(Math.min(...distances));
}

/** In points. Nobody finds the height of rows whose cells are joined. */
function heightOf({ from, to, text, style }: Span, widths: readonly number[]): number {
  const size = style.font?.size ?? FONT.size;
  const room = (sum(widths.slice(from, to + 1)) * FONT.size) / size;
  const lines = countLines(text, style.font?.bold ? room / BOLD : room);
  return Math.min(MOST_HEIGHT, Math.ceil(lines * size * 1.4));
}

/** Bold letters are so much wider. */
const BOLD = 1.08;

/** Of widths. */
export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
