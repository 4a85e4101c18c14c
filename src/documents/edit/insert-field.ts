import { isScalar } from 'yaml';
import type { TextEdit } from '../../core/apply-edits.ts';
import { keyText } from '../node-value.ts';
import type { Plain } from './field-change.ts';
import {
  columnOfFields,
  endOfField,
  endWithComments,
  lineEnd,
  stepOfLists,
} from './line-layout.ts';
import type { Editable, Field, Mapping } from './read-editable.ts';
import { quotedValue, writeValue } from './write-block.ts';
import { writeInline, writeKey } from './write-inline.ts';

/** A field that a mapping does not have yet. */
export interface NewField {
  key: string;
  value: Plain;
  order: readonly string[];
}

/** Ways to put a field into a mapping at its place in the schema's order, the best first. */
export function* insertField(
  editable: Editable,
  map: Mapping,
  field: NewField,
): Iterable<readonly TextEdit[]> {
  const before = fieldBefore(map, field);
  if (map.flow) {
    yield [insertInFlow(editable, map, field, before)];
    return;
  }
  const { text, root } = editable;
  const column = columnOfFields(text, map);
  const name = writeKey(field.key, { flow: false });
  const value = writeValue(field.key, field.value, { column, step: stepOfLists(text, root) });
  for (const one of new Set([value, quotedValue(field.value)])) {
    const line = `${name}:${one}`;
    if (!before) {
      yield [insertion(map.items[0]?.key.range[0] ?? 0, `${line}\n${' '.repeat(column)}`)];
      continue;
    }
    const end = endOfField(text, before);
    const edit = `\n${' '.repeat(column)}${line}`;
    yield [insertion(endWithComments(text, end, column), edit)];
    yield [insertion(lineEnd(text, end), edit)];
  }
}

/** The last field of those that come before it in the schema's order. */
function fieldBefore(map: Mapping, { key, order }: NewField): Field | undefined {
  const place = order.indexOf(key);
  return map.items.findLast((one) => {
    const other = order.indexOf(keyText(one.key));
    return other >= 0 && (place < 0 || other < place);
  });
}

function insertInFlow(
  { text }: Editable,
  map: Mapping,
  { key, value }: NewField,
  before: Field | undefined,
): TextEdit {
  const first = map.items[0];
  const json = isScalar(first?.key) && first.key.type === 'QUOTE_DOUBLE';
  const style = { flow: true, json };
  const field = `${writeKey(key, style)}: ${writeInline(value, style)}`;
  return before
    ? insertion(endOfField(text, before), `, ${field}`)
    : insertion(first?.key.range[0] ?? 0, `${field}, `);
}

export function insertion(offset: number, text: string): TextEdit {
  return { span: { start: offset, end: offset }, replacement: text };
}
