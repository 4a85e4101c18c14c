import { applyEdits } from '../../core/apply-edits.ts';
import type { Path } from '../../core/location.ts';
import { editField } from './edit-field.ts';
import type { Plain } from './field-change.ts';

/**
 * Puts a field into a mapping of a YAML text, or another value into the one that is there, and leaves all else as it is
 * written. Undefined if the text has mistakes, has no such mapping, or can't be changed surely.
 *
 * @param text as `decode` gives it
 * @param at the mapping's place
 * @param order the fields of such a mapping in the schema's order, among which a new one finds its place
 */
export function setField(
  text: string,
  at: Path,
  key: string,
  value: Plain,
  order: readonly string[],
): string | undefined {
  const edits = editField(text, { at, key, order, act: { set: value } });
  return edits && applyEdits(text, edits);
}
