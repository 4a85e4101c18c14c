import type { Range } from '../../core/location.ts';
import { cellWidth } from '../terminal/cell-width.ts';
import { cutText, cutTextBefore } from '../terminal/cut-text.ts';
import { visible } from '../visible.ts';

/** A line of a file with the place below it that is meant: how far in, and how wide, in cells. */
export interface Quote {
  line: string;
  indent: number;
  width: number;
}

const BEFORE = 24;

/**
 * Quotes the line on which a range begins and measures it as a terminal shows it: tabs as one blank, wide and
 * combining characters by their width, unsafe ones written out. A line longer than `width` cells is cut
 * around the place.
 */
export function quoteLine(line: string, range: Range, width: number): Quote {
  const start = range.start.column - 1;
  const end = range.end.line === range.start.line ? range.end.column - 1 : line.trimEnd().length;
  const most = width * 4;
  const before = visible(line.slice(Math.max(0, start - most), start));
  const place = visible(line.slice(start, Math.min(end, start + most)));
  const after = visible(line.slice(end, end + most));
  const fits = line.length <= most && cellWidth(before + place + after) <= width;
  const head = fits ? before : cutTextBefore(before, BEFORE);
  const body = fits ? place : cutText(place, width - cellWidth(head));
  const tail = fits ? after : cutText(after, width - cellWidth(head + body));
  return {
    line: (head + body + tail).trimEnd(),
    indent: cellWidth(head),
    width: Math.max(cellWidth(body), 1),
  };
}
