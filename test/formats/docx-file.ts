import { inflateRawSync } from 'node:zlib';
import { docx } from '../../src/formats/docx.ts';
import type { Block, Report } from '../../src/report/report.ts';
import { childrenOf, findAll, readXml, type XmlElement } from './read-xml.ts';

/** The file that a report of these blocks becomes. */
export async function docxOf(
  blocks: readonly Block[],
  more: Partial<Report> = {},
  today = '2022-11-10',
): Promise<Uint8Array> {
  const report: Report = {
    kind: 'x',
    title: 'Отчёт',
    language: 'ru',
    blocks,
    data: {},
    ...more,
  };
  const context = { language: report.language, today, color: false } as const;
  const all = { ...context, width: 80, ascii: false, csv: 'excel' } as const;
  return (await docx.render(report, all)) as Uint8Array;
}

/** The parts of a docx file by their paths; throws for a zip file that is not in order. */
export function partsOf(file: Uint8Array): Map<string, string> {
  const bytes = Buffer.from(file);
  const end = bytes.length - 22;
  if (bytes.readUInt32LE(end) !== 0x06054b50) throw new Error('no end of a zip file');
  const parts = new Map<string, string>();
  let entry = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (bytes.readUInt32LE(entry) !== 0x02014b50) throw new Error('no entry of a zip file');
    const [size, name, extra, comment] = [20, 28, 30, 32].map((at, index) =>
      index === 0 ? bytes.readUInt32LE(entry + at) : bytes.readUInt16LE(entry + at),
    ) as [number, number, number, number];
    const path = bytes.toString('utf8', entry + 46, entry + 46 + name);
    const local = bytes.readUInt32LE(entry + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    parts.set(path, inflateRawSync(bytes.subarray(start, start + size)).toString('utf8'));
    entry += 46 + name + extra + comment;
  }
  return parts;
}

/** A part of a docx file; the document itself if none is named. */
export function partOf(file: Uint8Array, path = 'word/document.xml'): XmlElement {
  return readXml(partsOf(file).get(path) ?? '');
}

/** The document of a report of these blocks. */
export async function documentOf(
  blocks: readonly Block[],
  more: Partial<Report> = {},
): Promise<XmlElement> {
  return partOf(await docxOf(blocks, more));
}

/** The texts of the cells of each row of a table, a line a paragraph. */
export function textsOf(table: XmlElement | undefined): string[][] {
  if (!table) return [];
  return childrenOf(table, 'w:tr').map((row) =>
    childrenOf(row, 'w:tc').map((cell) =>
      childrenOf(cell, 'w:p')
        .map(({ text }) => text)
        .join('\n'),
    ),
  );
}

/** The value of the first element of a name: `<w:jc w:val="right"/>` gives right. */
export function valOf(within: XmlElement | undefined, name: string): string | undefined {
  return within && findAll(within, name)[0]?.attributes['w:val'];
}

/** What is wrong with the tables of a document: cells that don't fill the grid, merges that begin nowhere. */
export function tableFaults(document: XmlElement): string[] {
  return findAll(document, 'w:tbl').flatMap((table, index) => {
    const grid = findAll(childrenOf(table, 'w:tblGrid')[0] as XmlElement, 'w:gridCol').map(
      ({ attributes }) => Number(attributes['w:w']),
    );
    const rows = childrenOf(table, 'w:tr');
    const merged = new Set<number>();
    const faults = rows.flatMap((row, place) =>
      rowFaults(row, grid, merged).map((fault) => `row ${place}: ${fault}`),
    );
    if (rows.length === 0) faults.push('no rows');
    if (grid.some((width) => !(width > 0))) faults.push('a column without width');
    if (grid.length > 63) faults.push('more columns than Word takes');
    return faults.map((fault) => `table ${index}: ${fault}`);
  });
}

/** `merged` holds the columns in which a cell of the row above may go on. */
function rowFaults(row: XmlElement, grid: readonly number[], merged: Set<number>): string[] {
  const faults: string[] = [];
  let column = 0;
  for (const cell of childrenOf(row, 'w:tc')) {
    const span = Number(valOf(cell, 'w:gridSpan') ?? 1);
    const width = Number(findAll(cell, 'w:tcW')[0]?.attributes['w:w']);
    const own = grid.slice(column, column + span).reduce((sum, one) => sum + one, 0);
    if (width !== own) faults.push(`a cell is ${width} wide in ${own}`);
    if (cell.children.at(-1)?.name !== 'w:p') faults.push('a cell does not end with a paragraph');
    const merge = findAll(cell, 'w:vMerge')[0];
    const goesOn = merge && merge.attributes['w:val'] !== 'restart';
    if (goesOn && !merged.has(column)) faults.push('a merged cell goes on that never began');
    if (merge) merged.add(column);
    else merged.delete(column);
    column += span;
  }
  if (column !== grid.length) faults.push(`${column} columns of ${grid.length}`);
  return faults;
}
