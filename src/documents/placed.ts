/**
 * A text's values where they are written, whoever has read it. Places are offsets in UTF-16 units, with quotes and
 * brackets; between a text and its end there may be white space that is no part of it.
 */
export type Placed = PlacedText | PlacedList | PlacedMapping;

/** What is no list and no mapping. */
export interface PlacedText {
  kind: 'text';
  start: number;
  /** Where it starts, if there is nothing: `key:`. */
  end: number;
  /** As it is written, without quotes. */
  source: string;
  /** What a field is called whose name this is: `5.1` for 5.10 without quotes. */
  name: string;
}

export interface PlacedList {
  kind: 'list';
  /** Its bracket, or the dash of its first item. */
  start: number;
  /** Undefined if it stands in lines of its own. */
  end: number | undefined;
  items: readonly Placed[];
}

export interface PlacedMapping {
  kind: 'mapping';
  /** Its brace, or its first field. */
  start: number;
  /** Undefined if it stands in lines of its own. */
  end: number | undefined;
  fields: readonly PlacedField[];
}

export interface PlacedField {
  key: Placed;
  /** Null where a name stands alone, as in `{name}`. */
  value: Placed | null;
}
