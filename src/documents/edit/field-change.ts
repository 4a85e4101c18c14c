import type { Path } from '../../core/location.ts';
import type { Shape } from '../write/shape.ts';

/** What a field may be given: what YAML can say without tags. */
export type Plain =
  | string
  | number
  | boolean
  | readonly Plain[]
  | { readonly [field: string]: Plain };

/** A change of one field of a mapping. */
export interface FieldChange {
  /** The mapping's place. */
  at: Path;
  key: string;
  /** What is known of such a mapping: a new field stands behind those that come before it, and is laid out so. */
  shape: Shape;
  act: FieldAct;
}

/**
 * What becomes of the field: a value in place of its own; one more item, where a single value becomes a list of two, and
 * an item that is there is put in again only if it is meant to be there twice; an item (the first is 0) that
 * goes, and the field with the last; further words, as a sentence or a line of their own behind its text; or it goes, and
 * the comments about it stay.
 */
export type FieldAct =
  | { set: Plain }
  | { append: Plain; again?: boolean }
  | { drop: number }
  | { extend: string }
  | 'remove';
