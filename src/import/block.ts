/**
 * What a document from outside is made of, in its order, whatever program wrote it. Texts stand as they were
 * found there, with their no-break spaces, soft hyphens and pasted tags: cleaning them is a later step.
 */
export type Block = TextBlock | TableBlock;

/** A paragraph outside of tables. */
export interface TextBlock extends Line {
  kind: 'text';
  /** The level of a heading, from 1; undefined for other paragraphs. */
  heading?: number;
  /** Whether it stood in a text box or a frame, as approval blocks often do. */
  isBoxed?: true;
}

/** A line of text: a paragraph, or what a line break within one parts. */
export interface Line {
  text: string;
  list?: ListMark;
}

/** How the program that wrote a list marks its item; numbers typed by hand stay in the text. */
export interface ListMark {
  /** 0 for a list that stands in no other. */
  depth: number;
  /** The item's number where the list is numbered. */
  number?: number;
}

/** A table. Each of its rows has as many cells as the table has columns. */
export interface TableBlock {
  kind: 'table';
  /** Its place among the document's tables, from 1. */
  number: number;
  rows: readonly TableRow[];
}

export interface TableRow {
  /** Its place in the table, from 1, heads included. */
  number: number;
  cells: readonly TableCell[];
}

export interface TableCell {
  /** Its paragraphs, without empty ones at the ends; empty ones between stay, for they align with other columns. */
  lines: readonly Line[];
  /** Set where a merged cell covers this place: the lines are those of that cell, which starts to the left or above. */
  covered?: 'left' | 'above';
}
