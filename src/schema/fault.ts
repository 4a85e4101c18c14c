import type { Fix } from '../core/diagnostic.ts';
import type { Location, Path } from '../core/location.ts';
import type { Text } from '../core/text.ts';
import type { SchemaField } from './schema-field.ts';
import type { Kind } from './shape-result.ts';

/** More findings than anybody reads; the rest is only counted, so that a hostile file costs little. */
export const MOST_FINDINGS = 1000;

/** A file with more errors than this is not taken apart: nothing of it is used. */
export const MOST_ERRORS = 10_000;

/** One thing that is wrong with a file's shape: a schema keyword that failed, and at what. */
export interface Fault {
  /** The JSON Schema keyword: `type`, `required`, … */
  keyword: string;
  /** The value that the keyword looked at; for fields unknown or missing, the mapping they belong to. */
  path: Path;
  value: unknown;
  /** ajv's details: `additionalProperty`, `missingProperty`, `limit`. */
  params: Readonly<Record<string, unknown>>;
}

/** What the translators may know besides the fault. */
export interface FaultContext {
  kind: Kind;
  file: string;
  /** The whole file. */
  root: unknown;
  fieldAt(path: Path): SchemaField;
  /** The scalar at a path as it is written, without quotes. */
  written(path: Path): Promise<string | undefined>;
}

/** A fault in words. */
export interface Explanation {
  rule: ShapeRuleId;
  message: Text;
  at: Location;
  data: object;
  fix?: Fix<Location>;
  /** What the wrong value surely means; it goes on in the wrong value's place. */
  meant?: string;
}

/** Turns a fault into words. */
export type Explain = (fault: Fault, context: FaultContext) => Explanation | Promise<Explanation>;

export type ShapeRuleId =
  | 'unknown-field'
  | 'missing-field'
  | 'wrong-type'
  | 'invalid-value'
  | 'unquoted-code';
