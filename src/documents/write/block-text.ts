import { foldLine, unfoldLines } from './fold-text.ts';
import type { TextNode } from './tree.ts';
import { needsEscapes } from './write-text.ts';

/** A text on lines of its own: what stands behind the name, and the lines below it without indentation. */
export interface BlockText {
  head: string;
  lines: readonly string[];
}

/** How wide lines may be. */
export interface Widths {
  /** What is new is folded at this column. */
  fold: number;
  /** What is there already stays if it ends before this column. */
  keep: number;
}

/** The room that a text has. */
interface Room extends Widths {
  /** The column at which the lines below begin. */
  indent: number;
  /** The columns that the text would take on one line, with all before it. */
  oneLine: number;
}

/** The text as a block, if it has several lines or is too long for one; else undefined. */
export function blockText({ value, sort, kept }: TextNode, room: Room): BlockText | undefined {
  if (sort !== 'text' || !fitsBlock(value)) return undefined;
  const [text, head] = value.endsWith('\n') ? [value.slice(0, -1), ''] : [value, '-'];
  const lines = text.split('\n');
  const isSingle = lines.length === 1 && head === '-';
  if (isSingle && room.oneLine <= (kept?.style === 'line' ? room.keep : room.fold))
    return undefined;
  const isWide = (line: string, limit: number): boolean => room.indent + line.length > limit;
  if (kept?.style === 'folded' && unfoldLines(kept.lines) === text) {
    if (!kept.lines.some((line) => isWide(line, room.keep))) {
      return { head: `>${head}`, lines: kept.lines };
    }
  }
  const isLiteral = kept?.style === 'literal' || !lines.some((line) => isWide(line, room.fold));
  const canFold = lines.every((line) => !/^\s/.test(line));
  if (!isSingle && (isLiteral || !canFold)) return { head: `|${head}`, lines };
  const folded = lines.flatMap((line, index) => [
    // Between two lines of a folded text an empty line stands for the line's end.
    ...(index > 0 && line !== '' ? [''] : []),
    ...foldLine(line, room.fold - room.indent),
  ]);
  if (isSingle && folded.length === 1) return undefined;
  return unfoldLines(folded) === text
    ? { head: `>${head}`, lines: folded }
    : { head: `|${head}`, lines };
}

/** Blanks at the edges of lines, empty lines at the edges of the text. */
const LOST_IN_BLOCK = /^\s|[^\S\n](?:\n|$)|\n\n$|\n[^\S \n]|\t/;

/** Whether all readers give the text back as it is when it stands as a block. */
function fitsBlock(value: string): boolean {
  return value !== '' && !LOST_IN_BLOCK.test(value) && !needsEscapes(value);
}
