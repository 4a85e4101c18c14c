/**
 * A document as a school keeps it, before a program writes it: the same parts become a Word file and an HTML page, so
 * that a reader of files can be tried on several writers.
 */
export type Part =
  | { kind: 'heading'; text: string; level: number }
  | { kind: 'text'; text: string; align?: 'center' | 'right' }
  | { kind: 'box'; lines: readonly string[] }
  | { kind: 'table'; rows: readonly (readonly PartCell[])[] };

/** A cell; each line is a paragraph, and an empty one is an empty paragraph. */
export type PartCell =
  | string
  | {
      lines: readonly string[];
      /** How many columns it takes. */
      across?: number;
      /** How many rows it takes; the rows below leave its place out. */
      down?: number;
    };

export function heading(text: string, level = 1): Part {
  return { kind: 'heading', text, level };
}

export function text(line: string, align?: 'center' | 'right'): Part {
  return align ? { kind: 'text', text: line, align } : { kind: 'text', text: line };
}

export function linesOf(cell: PartCell): readonly string[] {
  return typeof cell === 'string' ? [cell] : cell.lines;
}

export function spanOf(cell: PartCell): { across: number; down: number } {
  if (typeof cell === 'string') return { across: 1, down: 1 };
  return { across: cell.across ?? 1, down: cell.down ?? 1 };
}
