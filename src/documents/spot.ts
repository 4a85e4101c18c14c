import type { Spot } from '../core/diagnostic.ts';
import type { Position, Range } from '../core/location.ts';

/** The offsets at which the lines of a text begin, in order; the first is 0. */
export type LineStarts = readonly number[];

/** Where each line begins; a line ends with LF or CR LF. */
export function indexLines(text: string): LineStarts {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Line and column, both from 1, of a UTF-16 offset. */
export function positionAt(starts: LineStarts, offset: number): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

/** The range from one UTF-16 offset up to another. */
export function rangeBetween(starts: LineStarts, start: number, end: number): Range {
  return { start: positionAt(starts, start), end: positionAt(starts, end) };
}

/** The place from one UTF-16 offset up to another in a file's text. */
export function spotAt(file: string, text: string, start: number, end: number): Spot {
  return { file, range: rangeBetween(indexLines(text), start, end) };
}

/** The place for what concerns a file as a whole. */
export function fileSpot(file: string): Spot {
  return { file, range: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } } };
}
