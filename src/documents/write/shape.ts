/**
 * What is known beforehand of a value that is to be written: the order of its fields, what its items are. A place
 * that nothing is known of has the empty shape `{}`.
 */
export interface Shape {
  /** A mapping's fields in their order; others come behind those that they follow. */
  fields?: readonly FieldShape[];
  /** What any other field holds. */
  others?: Shape;
  /** A list's items. A shape may have both: what may be a mapping or a list of such. */
  items?: Shape;
  /** Its texts are always in double quotes: a code, which other programs would take for a number. */
  isCode?: boolean;
  /** Texts that stand for a choice, which need no quotes even where other programs take them for something else. */
  words?: readonly string[];
  /** The mapping stands on one line if that is short: a span of days. */
  isCompact?: boolean;
  /** An empty line stands between its items. */
  isSpaced?: boolean;
}

export interface FieldShape {
  name: string;
  shape: Shape;
}

/** How a text is quoted: a code always, a word that is a choice never, others where they have to be. */
export type TextSort = 'code' | 'word' | 'text';

export function textSort(value: string, { isCode, words }: Shape): TextSort {
  if (isCode) return 'code';
  return words?.includes(value) ? 'word' : 'text';
}

/** What is known of a field. */
export function fieldShape(shape: Shape, name: string): Shape {
  return shape.fields?.find((field) => field.name === name)?.shape ?? shape.others ?? {};
}
