import type { Block, Line } from '../../block.ts';
import { makeTable } from '../make-table.ts';
import type { FlowItem, FlowLine } from './flow.ts';
import { isElement, type PageElement, type PageNode, parsePage } from './parse-page.ts';
import { cellsOf, childElements, placeCells, rowsOf } from './place-cells.ts';
import { readFlow } from './read-flow.ts';

/** How a page is read. */
export interface HtmlOptions {
  /** Whether blanks and empty paragraphs stand for themselves, as they do in Word. */
  keepsBlanks: boolean;
}

/**
 * Reads a page of HTML into blocks. A table within a table's cell becomes lines of that cell.
 *
 * @throws UsageError for a page that is too large.
 */
export async function readHtml(html: string, options: HtmlOptions): Promise<Block[]> {
  return pageBlocks(await parsePage(html), options);
}

/** The same for a page that is parsed. */
export function pageBlocks(nodes: readonly PageNode[], { keepsBlanks }: HtmlOptions): Block[] {
  const blocks: Block[] = [];
  let tables = 0;
  const add = (items: readonly FlowItem[]): void => {
    for (const item of items) {
      if (!('table' in item)) {
        if (item.text !== '') blocks.push({ kind: 'text', ...item });
        continue;
      }
      add(captionOf(item.table, keepsBlanks));
      const frame = framedNodes(item.table);
      if (frame) {
        add(readFlow(frame, keepsBlanks));
        continue;
      }
      const grid = placeCells(item.table, (cell) => ({ lines: cellLines(cell, keepsBlanks) }));
      const table = makeTable(grid, tables + 1);
      if (!table.rows.some(({ cells }) => cells.length > 0)) continue;
      tables += 1;
      blocks.push(table);
    }
  };
  add(readFlow(nodes, keepsBlanks));
  return blocks;
}

function captionOf(table: PageElement, keepsBlanks: boolean): FlowItem[] {
  const captions = childElements(table).filter(({ tagName }) => tagName === 'caption');
  return readFlow(captions, keepsBlanks);
}

/** What stands in the only cell of a table that is but a frame around other tables. */
function framedNodes(table: PageElement): readonly PageNode[] | undefined {
  const rows = rowsOf(table);
  const cells = rows.flatMap(cellsOf);
  const only = cells.length === 1 ? cells[0] : undefined;
  return only && holdsTable(only.childNodes) ? only.childNodes : undefined;
}

function holdsTable(nodes: readonly PageNode[]): boolean {
  return nodes.some(
    (node) => isElement(node) && (node.tagName === 'table' || holdsTable(node.childNodes)),
  );
}

function cellLines(cell: PageElement, keepsBlanks: boolean): Line[] {
  return readFlow(cell.childNodes, keepsBlanks).flatMap((item) =>
    'table' in item ? flatten(item.table, keepsBlanks) : [plainLine(item)],
  );
}

/** The lines of a table within a cell, row by row. */
function flatten(table: PageElement, keepsBlanks: boolean): Line[] {
  return rowsOf(table)
    .flatMap(cellsOf)
    .flatMap((cell) => cellLines(cell, keepsBlanks))
    .filter(({ text }) => text !== '');
}

function plainLine({ text, list }: FlowLine): Line {
  return { text, ...(list && { list }) };
}
