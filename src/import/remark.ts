import type { Text } from '../core/text.ts';

/** Something that people should know of how a document was read. */
export interface Remark {
  /**
   * `cleaned`: damage was taken out of a text; `doubt`: someone should look at it; `kept`: it was kept, but not where it
   * might belong; `left-out`: it is not in the result.
   */
  kind: 'cleaned' | 'doubt' | 'kept' | 'left-out';
  /** Undefined where it is about the document as a whole. */
  place?: TablePlace;
  /** One plain sentence: what was found, what was done, what to look at. The place is said apart from it. */
  message: Text;
  /**
   * Set for changes that typography makes by the dozen, such as no-break spaces: people are told how many there are in
   * all, programs each.
   */
  small?: { sort: SmallChange; places: number };
}

export type SmallChange = 'no-break-spaces' | 'extra-blanks';

/** A place in a table of the document. */
export interface TablePlace {
  /** The table's number, from 1. */
  table: number;
  /** The row's number, from 1, heads included; undefined for the table as a whole. */
  row?: number;
  /** What the row calls itself in its column of numbers. */
  label?: string;
  /** The head of the column, as it is written. */
  column?: string;
}
