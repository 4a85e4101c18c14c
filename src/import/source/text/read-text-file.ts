import type { Block, Line } from '../../block.ts';
import type { Remark } from '../../remark.ts';
import { decodeText } from '../decode-text.ts';
import { makeTable } from '../make-table.ts';
import { readColumnTable } from './column-table.ts';
import { readLineTable, sectionNumber } from './line-table.ts';
import { readPipeTable } from './pipe-table.ts';
import { leftOutRule, looseLine, oneCellALine } from './remark-text.ts';
import { splitRows, type TextRow } from './split-rows.ts';
import type { TextTable } from './text-table.ts';

/** What was read so far. */
interface Reading {
  blocks: Block[];
  remarks: Remark[];
  tables: number;
  /** The number of the section that was begun last. */
  section: number | undefined;
}

/**
 * Reads a text in which tables stand between paragraphs: its columns parted by tabs, as Word and Excel copy them, by
 * upright lines as in Markdown, or each cell on its own line behind a tab. In a file .csv semicolons or commas part them.
 *
 * @throws UsageError if it is no text, or holds a table that is too large.
 */
export function readTextFile(
  name: string,
  bytes: Uint8Array,
): { blocks: readonly Block[]; remarks: readonly Remark[] } {
  const text = withoutTraces(decodeText(bytes));
  const isSheet = /\.csv$/i.test(name);
  const rows = splitRows(text, isSheet ? sheetSeparator(text) : '\t');
  const reading: Reading = { blocks: [], remarks: [], tables: 0, section: undefined };
  let at = 0;
  while (at < rows.length) at = readNext(rows, at, reading);
  return { blocks: reading.blocks, remarks: reading.remarks };
}

/** Without the mark before the text, ends of pages, and what a program that copied Word's text left of bookmarks. */
function withoutTraces(text: string): string {
  return text
    .replace(/^\ufeff/, '')
    .replaceAll('\f', '\n')
    .replace(/\[bookmark: [\w.-]{1,64}\]/g, '');
}

function sheetSeparator(text: string): string {
  const start = text.slice(0, 20_000);
  if (start.includes(';')) return ';';
  return start.includes('\t') ? '\t' : ',';
}

/** Reads the table or the paragraph that begins at a row; gives the row behind it. */
function readNext(rows: readonly TextRow[], at: number, reading: Reading): number {
  const lineTable = readLineTable(rows, at, reading.section);
  const table = lineTable ?? readPipeTable(rows, at) ?? readColumnTable(rows, at);
  if (table) {
    addTable(table, reading);
    if (lineTable) reading.remarks.push(oneCellALine(reading.tables));
    return table.next;
  }
  addParagraph(rows[at]?.cells.join('\t') ?? '', reading);
  return at + 1;
}

function addParagraph(text: string, reading: Reading): void {
  reading.section = sectionNumber(text) ?? reading.section;
  for (const line of linesOf(text)) {
    const heading = /^(#{1,6})\s+(.*)$/.exec(line.text);
    if (heading) {
      const [, marks = '', title = ''] = heading;
      reading.blocks.push({ kind: 'text', text: title, heading: marks.length });
    } else if (line.text !== '') reading.blocks.push({ kind: 'text', ...line });
  }
}

/** Rows on top that have but one cell, as the title of a sheet has, are paragraphs. */
function addTable({ rows }: TextTable, reading: Reading): void {
  const isTitle = (cells: readonly string[]): boolean =>
    cells.filter((cell) => cell.trim() !== '').length < 2;
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const first = width > 2 ? rows.findIndex(({ cells }) => !isTitle(cells)) : 0;
  for (const { cells } of first < 0 ? rows : rows.slice(0, first))
    addParagraph(cells.join(' '), reading);
  if (first < 0) return;
  reading.tables += 1;
  const kept = rows.slice(first).filter((row) => !row.isRule);
  for (const row of rows.slice(first)) {
    const place = { table: reading.tables, row: row.number };
    if (row.isRule) reading.remarks.push(leftOutRule(place));
    if (row.hasLooseLine) reading.remarks.push(looseLine(place));
  }
  const grid = kept.map(({ cells }) =>
    Array.from({ length: width }, (_, column) => ({ lines: linesOf(cells[column] ?? '') })),
  );
  const numbers = kept.map(({ number }) => number);
  reading.blocks.push(makeTable(grid, reading.tables, numbers));
}

/** Word writes a line break within a paragraph as a vertical tab. */
function linesOf(text: string): Line[] {
  return text
    .split(/[\n\v\u2028\u2029]/)
    .map((line) => ({ text: line.replace(/^[ \t]+|[ \t]+$/g, '') }))
    .map((line) => (/^\s*$/.test(line.text) ? { text: '' } : line));
}
