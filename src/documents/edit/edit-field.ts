import { isDeepStrictEqual } from 'node:util';
import { applyEdits, type TextEdit } from '../../core/apply-edits.ts';
import { keyText } from '../node-value.ts';
import { fieldShape } from '../write/shape.ts';
import { appendItem } from './append-item.ts';
import { changedField, changedValue, valueAt } from './changed-value.ts';
import { extendText } from './extend-text.ts';
import type { FieldChange } from './field-change.ts';
import { insertField } from './insert-field.ts';
import { type Editable, findMapping, type Mapping, readEditable } from './read-editable.ts';
import { removeField } from './remove-field.ts';
import { replaceValue } from './replace-value.ts';

/**
 * The edits that make a change in a YAML text: what it doesn't concern stays as it is written, and so does every
 * comment. What comes out is read again: it must hold the old value with exactly this change. None if there is nothing
 * to change; undefined if the text has mistakes, has no such mapping, or is written in a way that no edit is sure of.
 *
 * @param text as `decode` gives it
 */
export function editField(text: string, change: FieldChange): readonly TextEdit[] | undefined {
  const editable = readEditable(text);
  const map = editable && findMapping(editable, change.at);
  if (!map) return undefined;
  const wanted = changedValue(editable.value, change);
  if (wanted === undefined) return undefined;
  if (isDeepStrictEqual(wanted, editable.value)) return [];
  const end = /\r?\n/.exec(text)?.[0] ?? '\n';
  for (const edits of waysTo(change, editable, map)) {
    const written = edits.map(({ span, replacement }) => ({
      span,
      replacement: replacement.replaceAll('\n', end),
    }));
    if (isRight(editable, wanted, applyEdits(text, written))) return written;
  }
  return undefined;
}

function* waysTo(
  { at, key, shape, act }: FieldChange,
  editable: Editable,
  map: Mapping,
): Iterable<readonly TextEdit[]> {
  const field = map.items.find((one) => keyText(one.key) === key);
  if (act === 'remove') {
    if (field && map.items.length > 1) yield* removeField(editable, map, field);
    return;
  }
  const value = changedField(valueAt(editable.value, [...at, key]), act);
  if (value === undefined) return;
  if (!field) {
    yield* insertField(editable, map, { key, value, shape });
    return;
  }
  if ('extend' in act) yield* extendText(editable, field, act.extend);
  const known = fieldShape(shape, key);
  if ('append' in act)
    yield* appendItem(editable, map, field, { item: act.append, all: value, known });
  yield* replaceValue(editable, map, field, value, known);
}

/** Whether a changed text says what it should, and all comments are there. */
function isRight(before: Editable, wanted: unknown, text: string): boolean {
  const after = readEditable(text);
  if (!after || !isDeepStrictEqual(after.value, wanted)) return false;
  const texts = ({ comments }: Editable): string[] =>
    comments.map((one) => one.text.trimEnd()).sort();
  return isDeepStrictEqual(texts(before), texts(after));
}
