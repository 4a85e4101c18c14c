import type { Block, Line, ListMark, TableBlock, TableCell } from '../block.ts';
import type { Change } from '../clean/change.ts';
import { cleanText } from '../clean/clean-text.ts';

/** A line outside of tables, or of a cell, without its damage. */
export interface FrontLine {
  kind: 'line';
  /** On one line, never empty. */
  text: string;
  /** Its parts where tabs or many blanks set it in columns; one part in other lines. */
  columns: readonly string[];
  heading?: number;
  isBoxed?: true;
  list?: ListMark;
  /** Whether an empty paragraph stands before it. */
  isApart: boolean;
  /** What cleaning it changed. */
  changes: readonly Change[];
}

/** What the front of a document is read from, in its order. */
export type FrontPart = FrontLine | TableBlock;

/** Nobody writes longer paragraphs; to look through one costs time. In UTF-16 units. */
const LONGEST = 20_000;

const COLUMN_GAP = /\t+| {4,}/;

/** The lines and the tables of a document. */
export function listParts(blocks: readonly Block[]): FrontPart[] {
  const parts: FrontPart[] = [];
  let isApart = false;
  for (const block of blocks) {
    if (block.kind === 'table') {
      parts.push(block);
      isApart = true;
      continue;
    }
    const { heading, isBoxed } = block;
    const more = { ...(heading && { heading }), ...(isBoxed && { isBoxed }) };
    const lines = linesOf(block, isApart);
    parts.push(...lines.map((line) => ({ ...line, ...more })));
    isApart = lines.length === 0;
  }
  return parts;
}

/** The lines of a cell; none where a merged cell covers it. */
export function linesOfCell({ lines, covered }: TableCell): FrontLine[] {
  return covered ? [] : lines.flatMap((line) => linesOf(line, false));
}

function linesOf({ text: raw, list }: Line, isApart: boolean): FrontLine[] {
  const { text, changes } = cleanText(raw.slice(0, LONGEST));
  const columns = columnsOf(raw);
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line, index, { length }) => ({
      kind: 'line',
      text: line,
      columns: length === 1 && columns.length > 1 ? columns : [line],
      ...(list && index === 0 && { list }),
      isApart: isApart && index === 0,
      changes: index === 0 ? changes : [],
    }));
}

function columnsOf(raw: string): string[] {
  if (raw.length > LONGEST || !COLUMN_GAP.test(raw.trim())) return [];
  const pieces = raw.trim().split(COLUMN_GAP);
  return pieces.map((piece) => cleanText(piece).text.replace(/\s+/g, ' ')).filter(Boolean);
}
