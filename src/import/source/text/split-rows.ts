import { refuse } from '../refuse.ts';

const MOST_ROWS = 20_000;
const MOST_CELLS = 200;

/** A line of a text, parted at its columns: one piece for a line outside of tables. */
export interface TextRow {
  cells: readonly string[];
  /** How many empty lines stand before it. */
  gap: number;
}

/**
 * Parts a text into rows and cells. A cell in quotes may hold line breaks and doubled quotes, as Excel copies it; a
 * quote that closes nowhere before a column's end is a sign like any other.
 *
 * @param text with line feeds alone.
 * @param separator what stands between columns: a tab, or a semicolon or comma.
 * @throws UsageError for a text that is too long or has too many columns to be a plan.
 */
export function splitRows(text: string, separator: string): TextRow[] {
  const rows: TextRow[] = [];
  let cells: string[] = [];
  let gap = 0;
  let at = 0;
  while (at <= text.length) {
    const quoted = text[at] === '"' ? readQuoted(text, at, separator) : undefined;
    const end = quoted?.end ?? endOfCell(text, at, separator);
    cells.push(quoted?.cell ?? text.slice(at, end));
    at = end + 1;
    if (cells.length > MOST_CELLS || rows.length > MOST_ROWS) throw tooLong();
    if (text[end] === separator) continue;
    if (cells.length === 1 && (cells[0] ?? '').trim() === '') gap += 1;
    else {
      rows.push({ cells, gap });
      gap = 0;
    }
    cells = [];
  }
  return rows;
}

function endOfCell(text: string, start: number, separator: string): number {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n') end += 1;
  return end;
}

/** No cell is longer; it keeps the search for a closing quote short. */
const LONGEST_CELL = 32_767;

function readQuoted(
  text: string,
  start: number,
  separator: string,
): { cell: string; end: number } | undefined {
  const isEnd = (at: number): boolean =>
    at >= text.length || text[at] === separator || text[at] === '\n';
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0 || quote - start > LONGEST_CELL) return undefined;
    if (text[quote + 1] === '"') {
      from = quote + 2;
      continue;
    }
    if (!isEnd(quote + 1)) return undefined;
    const inner = text.slice(start + 1, quote);
    if (separator === '\t' && inner.includes('\t')) return undefined;
    return { cell: inner.replaceAll('""', '"'), end: quote + 1 };
  }
}

function tooLong(): Error {
  return refuse(
    `в тексте больше ${MOST_ROWS} строк или больше ${MOST_CELLS} столбцов: оставьте в нём только таблицы плана.`,
    `the text has more than ${MOST_ROWS} lines or more than ${MOST_CELLS} columns: leave only the plan’s tables in it.`,
  );
}
