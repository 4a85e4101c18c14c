import type { Code, Heading, Paragraph, Signatures, Stamps } from '../../report/report.ts';
import type { Column, Table } from '../../report/table.ts';

/** What stands on one sheet of a spreadsheet: a list, and the texts above and below it. */
export interface Sheet {
  /** What it may be called, in any length and with any signs; the best name first. */
  names: readonly string[];
  above: readonly TextBlock[];
  /** Undefined for a sheet of mere text. */
  list?: List;
  below: readonly TextBlock[];
}

/** A table that can be filtered and sorted: what its rows stand under is in columns of their own. */
export interface List extends Table {
  columns: readonly ListColumn[];
}

export interface ListColumn extends Column {
  /** Holds signs of a chart or of a matrix: narrow, its cells shaded. */
  isSign?: boolean;
}

/** What is written above and below lists. */
export type TextBlock = Heading | Paragraph | Code | Stamps | Signatures;
