/** The way from a document's root to a value: keys of mappings and 0-based indexes of lists. */
export type Path = readonly (string | number)[];

/** A place in a document named by path, not yet by line: cheap to make, resolved only when shown. */
export interface Location {
  /** Path of the file, relative to the current folder, with `/`. */
  file: string;
  path: Path;
  /** Whether the key or the value is meant; the value unless told. */
  part?: 'key' | 'value';
  /** A part of the value's text, as UTF-16 offsets into it: `"8.2, 9.3"` holds two codes. */
  span?: Span;
}

/** UTF-16 offsets into a text, the end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** A place as editors count it: line and column from 1, columns in UTF-16 code units. */
export interface Position {
  line: number;
  column: number;
}

/** From the first character to just behind the last. */
export interface Range {
  start: Position;
  end: Position;
}

/** The location of something inside `at`. */
export function inside(at: Location, ...path: Path): Location {
  return { file: at.file, path: at.path.concat(path) };
}

/** A part of the text at `at`. (Not with `...at`: V8 takes 8 µs for each property behind a spread.) */
export function partOf({ file, path, part }: Location, span: Span): Location {
  return part === undefined ? { file, path, span } : { file, path, part, span };
}

/** Whether a place is `outer` or lies below it; an index may be written as a number or as a text. */
export function isWithin(place: Location, outer: Location): boolean {
  return (
    place.file === outer.file &&
    outer.path.every((part, index) => String(place.path[index]) === String(part))
  );
}
