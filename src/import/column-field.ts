/** What a column of a roadmap's or an audit's table holds. */
export const COLUMN_FIELDS = [
  'number',
  'title',
  'form',
  'codes',
  'participants',
  'place',
  'when',
  'responsible',
  'documents',
  'status',
  'task',
  'note',
  'factor',
  'parameter',
  'level',
  'value',
] as const;

/** `codes` are the codes of an activity in a roadmap and the code of a parameter in an audit. */
export type ColumnField = (typeof COLUMN_FIELDS)[number];

/** A column of a table and what it holds. */
export interface Column {
  /** Its place in the rows, from 0. */
  index: number;
  /** Its head as it is written, cleaned; several rows of heads are joined by a space. */
  head: string;
  /** Undefined where the head is not known. */
  field: ColumnField | undefined;
}

/** What a table is about, by its heads. */
export interface TableColumns {
  kind: 'activities' | 'audit';
  columns: readonly Column[];
  /** The index of the first row below the heads. */
  firstRow: number;
}
