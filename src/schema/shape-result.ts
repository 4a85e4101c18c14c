import type { Finding } from '../core/diagnostic.ts';
import type { AuditFile, CatalogueFile, ConfigFile, RoadmapFile } from './types.ts';

/** The files that karta knows, by the `kind` that stands in them. */
export interface FileOfKind {
  audit: AuditFile;
  roadmap: RoadmapFile;
  catalogue: CatalogueFile;
  config: ConfigFile;
}

export type Kind = keyof FileOfKind;

/**
 * What is left of a file when everything wrong was taken out: any field may be absent, and an item of
 * a list may be undefined, so that the indexes of the others still match the paths in the document.
 */
export type Checked<T> = T extends readonly (infer Item)[]
  ? (Checked<Item> | undefined)[]
  : T extends object
    ? { [Field in keyof T]?: Checked<T[Field]> }
    : T;

/**
 * A file's shape, judged: `value` holds only what the schema accepts, `findings` what it doesn't. The value is
 * undefined where nothing is left: the file is a list or one text, or wrong in more places than can be told.
 */
export type ShapeResult = {
  [K in Kind]: { kind: K; value: Checked<FileOfKind[K]> | undefined; findings: Finding[] };
}[Kind];
