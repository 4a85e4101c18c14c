import { isWithin, type Location, type Path } from '../core/location.ts';
import type { SourceDocument } from '../documents/document.ts';
import type { Checked } from '../schema/shape-result.ts';

/** A file after the schema step. */
export interface CheckedFile<Shape> {
  /** Path relative to the current folder, with `/`. */
  file: string;
  /** What the schema left of it; undefined if nothing. */
  value: Checked<Shape> | undefined;
  /** The places that the schema objected to. */
  rejected: readonly Path[];
  /** The file before the schema step. */
  document?: Pick<SourceDocument, 'file' | 'text' | 'value' | 'isUsual'> | undefined;
}

/** The places of these files that the schema objected to. */
export function rejectedPlaces(...files: (CheckedFile<unknown> | undefined)[]): Location[] {
  return files.flatMap((one) => one?.rejected.map((path) => ({ file: one.file, path })) ?? []);
}

/** Whether the schema objected to something at or below `at`. */
export function isRejected(rejected: readonly Location[], at: Location): boolean {
  return rejected.some((one) => isWithin(one, at));
}
