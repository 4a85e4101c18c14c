import type { FieldChange, Plain } from '../documents/edit/field-change.ts';
import type { Remark } from './remark.ts';

/** What a document adds to a file that is there already. */
export interface Addition {
  /** To be made one after the other. */
  changes: readonly FieldChange[];
  /** Whether nothing is put but into places that were left to be filled in, so that nobody's work can be lost. */
  isFilling: boolean;
  remarks: readonly Remark[];
}

/** A value of a file as plain data, without what is undefined. */
export function plainOf(value: unknown): Plain {
  return JSON.parse(JSON.stringify(value)) as Plain;
}
