import type { Block, Line, TableBlock, TableCell, TextBlock } from '../../../src/import/block.ts';

/** Paragraphs, one a line of the text; lines that begin with `# ` are headings. */
export function paragraphs(text: string): TextBlock[] {
  return text
    .split('\n')
    .map((line) =>
      line.startsWith('# ')
        ? { kind: 'text', text: line.slice(2), heading: 1 }
        : { kind: 'text', text: line },
    );
}

/**
 * A table of cells whose lines are parted by line feeds; `^` is a cell that the one above covers, `<` one that the
 * cell to the left covers.
 */
export function table(rows: readonly (readonly string[])[], number = 1): TableBlock {
  return {
    kind: 'table',
    number,
    rows: rows.map((cells, index) => ({ number: index + 1, cells: cells.map(cellOf) })),
  };
}

/** An item of a list that Word numbers. */
export function item(text: string, number?: number, depth = 0): TextBlock {
  return { kind: 'text', text, list: { depth, ...(number !== undefined && { number }) } };
}

export function boxed(text: string): Block[] {
  return paragraphs(text).map((block) => ({ ...block, isBoxed: true }));
}

function cellOf(text: string): TableCell {
  if (text === '^') return { lines: [], covered: 'above' };
  if (text === '<') return { lines: [], covered: 'left' };
  const lines: Line[] = text === '' ? [] : text.split('\n').map((line) => ({ text: line }));
  return { lines };
}
