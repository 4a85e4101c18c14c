import { MAX_DEPTH } from './too-deep.ts';

type Collection = unknown[] | Record<string, unknown>;

/** What has been read of a text so far, and what the next line may add to. */
export interface Reading {
  /** The value of the whole text. */
  root: unknown;
  /** How many lists and mappings are open, each inside the one before it. */
  depth: number;
  /** These, and the columns at which their items or fields begin; what stands behind the last is of no account. */
  open: Collection[];
  columns: number[];
  /** Whether a field, an item or the text as a whole has no value yet. */
  waits: boolean;
  /** Where the last field or item was begun: its column, its collection, and its name if it is a field. */
  column: number;
  inside: Collection | undefined;
  name: string | undefined;
}

/** Nothing has been read. */
export function startReading(): Reading {
  return {
    root: undefined,
    depth: 0,
    open: [],
    columns: [],
    waits: true,
    column: -1,
    inside: undefined,
    name: undefined,
  };
}

/**
 * Makes the list, or the mapping, at this column the innermost that is open, which may be a new one if a value is
 * waited for. False if there can be none, or it would be too deep.
 */
export function openCollection(reading: Reading, column: number, isList: boolean): boolean {
  const { columns, open } = reading;
  if (reading.waits) {
    if (mayHold(reading, column, isList)) {
      const collection: Collection = isList ? [] : {};
      putValue(reading, collection);
      open[reading.depth] = collection;
      columns[reading.depth] = column;
      reading.depth += 1;
      return reading.depth < MAX_DEPTH;
    }
    putValue(reading, null);
  }
  let last = reading.depth - 1;
  while (last >= 0 && isLeft(reading, last, column, isList)) last -= 1;
  reading.depth = last + 1;
  return last >= 0 && columns[last] === column && Array.isArray(open[last]) === isList;
}

/** Whether what is waited for may begin at this column: further right, but that a list may stand below its name. */
function mayHold({ column: own, name }: Reading, column: number, isList: boolean): boolean {
  return column > own || (column === own && isList && name !== undefined);
}

/** Whether a collection ends before what begins at this column. */
function isLeft({ columns, open }: Reading, at: number, column: number, isList: boolean): boolean {
  const own = columns[at] ?? -1;
  return own > column || (own === column && !isList && Array.isArray(open[at]));
}

/** Begins a field, or an item if it has no name, of the innermost collection. False if it has that field. */
export function startField(reading: Reading, column: number, name: string | undefined): boolean {
  const inside = reading.open[reading.depth - 1];
  // Not what every object has, like `constructor`, either.
  if (name !== undefined && (inside as Record<string, unknown>)[name] !== undefined) return false;
  reading.inside = inside;
  reading.name = name;
  reading.column = column;
  reading.waits = true;
  return true;
}

/** Gives what is waited for its value. */
export function putValue(reading: Reading, value: unknown): void {
  const { inside, name } = reading;
  reading.waits = false;
  if (inside === undefined) reading.root = value;
  else if (Array.isArray(inside)) inside.push(value);
  else if (name !== undefined) inside[name] = value;
}
