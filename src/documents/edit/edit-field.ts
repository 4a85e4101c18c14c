import { isDeepStrictEqual } from 'node:util';
import { isCollection, isScalar } from 'yaml';
import { applyEdits, type TextEdit } from '../../core/apply-edits.ts';
import { keyText, writtenText } from '../node-value.ts';
import { fieldShape } from '../write/shape.ts';
import { appendItem } from './append-item.ts';
import { changedField, changedValue, valueAt } from './changed-value.ts';
import { dropItem } from './drop-item.ts';
import { extendText } from './extend-text.ts';
import type { FieldChange, Plain } from './field-change.ts';
import { insertField } from './insert-field.ts';
import {
  type Editable,
  type Field,
  findMapping,
  type Mapping,
  readEditable,
} from './read-editable.ts';
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
  const field = map.items.find((one) => keyText(one.key) === change.key);
  if (typeof change.act === 'object' && 'extend' in change.act && isCollection(field?.value)) {
    return undefined;
  }
  const value = changedField(oldValue(editable, change, field), change.act, isLiteral(field));
  const wanted = changedValue(editable.value, change, value);
  if (wanted === undefined) return undefined;
  if (isDeepStrictEqual(wanted, editable.value)) return [];
  const end = /\r?\n/.exec(text)?.[0] ?? '\n';
  for (const edits of waysTo(change, editable, map, field, value)) {
    const written = edits.map(({ span, replacement }) => ({
      span,
      replacement: replacement.replaceAll('\n', end),
    }));
    if (isRight(editable, wanted, applyEdits(text, written))) return written;
  }
  return undefined;
}

function* waysTo(
  { key, shape, act }: FieldChange,
  editable: Editable,
  map: Mapping,
  field: Field | undefined,
  value: Plain | undefined,
): Iterable<readonly TextEdit[]> {
  if (act === 'remove' || value === undefined) {
    if (field && map.items.length > 1) yield* removeField(editable, map, field);
    return;
  }
  if (!field) {
    yield* insertField(editable, map, { key, value, shape });
    return;
  }
  if ('extend' in act) yield* extendText(editable, field, act.extend);
  const known = fieldShape(shape, key);
  if ('append' in act)
    yield* appendItem(editable, map, field, { item: act.append, all: value, known });
  if ('drop' in act) yield* dropItem(editable, field, act.drop);
  yield* replaceValue(editable, map, field, value, known);
}

/** What a field holds; for words that are put behind it, what is written there: `5.10` for the number 5.1. */
function oldValue(
  { value }: Editable,
  { at, key, act }: FieldChange,
  field: Field | undefined,
): unknown {
  const old = valueAt(value, [...at, key]);
  const isText = typeof act === 'object' && 'extend' in act && old !== null;
  return isText && typeof old !== 'string' ? writtenText(field?.value ?? null) : old;
}

function isLiteral(field: Field | undefined): boolean {
  return isScalar(field?.value) && field.value.type === 'BLOCK_LITERAL';
}

/** Whether a changed text says what it should, and all comments are there. */
function isRight(before: Editable, wanted: unknown, text: string): boolean {
  const after = readEditable(text);
  if (!after || !isDeepStrictEqual(after.value, wanted)) return false;
  const texts = ({ comments }: Editable): string[] =>
    comments.map((one) => one.text.trimEnd()).sort();
  return isDeepStrictEqual(texts(before), texts(after));
}
