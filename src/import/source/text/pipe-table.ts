import type { TextRow } from './split-rows.ts';
import type { TextTable } from './text-table.ts';

/**
 * Reads a table as Markdown writes it: each row between upright lines, a row of dashes below the head.
 *
 * @returns undefined if no such table begins there.
 */
export function readPipeTable(rows: readonly TextRow[], start: number): TextTable | undefined {
  const rule = rows[start + 1];
  if (!rule || !isPipeRule(pipeCells(rule) ?? [])) return undefined;
  const found: string[][] = [];
  let at = start;
  for (; at < rows.length; at += 1) {
    const row = rows[at];
    const cells = row && (at === start || row.gap === 0) ? pipeCells(row) : undefined;
    if (!cells) break;
    found.push(cells);
  }
  const [head, , ...others] = found;
  if (!head || found.length < 2) return undefined;
  return {
    rows: [head, ...others].map((cells, index) => ({ number: index + 1, cells })),
    next: at,
  };
}

function pipeCells({ cells }: TextRow): string[] | undefined {
  const line = cells.join('\t').trim();
  if (!line.startsWith('|')) return undefined;
  return line
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split(/(?<!\\)\|/)
    .map((cell) =>
      cell
        .replaceAll('\\|', '|')
        .replace(/<br\s*\/?>/gi, '\n')
        .trim(),
    );
}

function isPipeRule(cells: readonly string[]): boolean {
  return cells.length > 0 && cells.every((cell) => /^:?-+:?$/.test(cell));
}
