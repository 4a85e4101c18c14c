import { applyEdits } from '../../core/apply-edits.ts';
import type { Path } from '../../core/location.ts';
import type { Shape } from '../write/shape.ts';
import { editField } from './edit-field.ts';
import type { Plain } from './field-change.ts';

/**
 * Puts a field into a mapping of a YAML text, or another value into the one that is there, and leaves all else as it is
 * written. Undefined if the text has mistakes, has no such mapping, or can't be changed surely.
 *
 * @param text as `decode` gives it
 * @param at the mapping's place
 * @param shape what is known of such a mapping: its fields in their order, and how they are laid out
 */
export function setField(
  text: string,
  at: Path,
  key: string,
  value: Plain,
  shape: Shape,
): string | undefined {
  const edits = editField(text, { at, key, shape, act: { set: value } });
  return edits && applyEdits(text, edits);
}
