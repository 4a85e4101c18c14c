import type { TextRow } from './split-rows.ts';

/** A table found in a text, before its cells become lines. */
export interface TextTable {
  rows: readonly TextTableRow[];
  /** The index of the first row behind it. */
  next: number;
}

export interface TextTableRow {
  /** Its place in the table, from 1. */
  number: number;
  /** The text of each cell, with line breaks. */
  cells: readonly string[];
  /** Set where a line without columns was put into it, which may belong to another of its cells. */
  hasLooseLine?: true;
  /** Set for a row of dashes, which says nothing. */
  isRule?: true;
}

/** Whether a row is a paragraph that begins with a tab, or a cell that stands on a line of its own. */
export function isIndented({ cells }: TextRow): boolean {
  return cells.length === 2 && cells[0] === '';
}

/** Whether all that a row has in its cells are dashes. */
export function isRule(cells: readonly string[]): boolean {
  const full = cells.filter((cell) => cell.trim() !== '');
  return full.length > 1 && full.every((cell) => /^\s*[:|]?[-–—_=]{2,}[:|]?\s*$/.test(cell));
}
