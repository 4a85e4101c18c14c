import { isScalar } from 'yaml';
import type { TextEdit } from '../../core/apply-edits.ts';
import { keyText } from '../node-value.ts';
import type { Manner } from '../write/match-manner.ts';
import { fieldShape, type Shape } from '../write/shape.ts';
import { writeName } from '../write/write-inline.ts';
import { writeField, writeFieldInside, writeValueInside } from '../write/write-part.ts';
import type { Plain } from './field-change.ts';
import {
  columnOfFields,
  endOfField,
  endWithComments,
  lineEnd,
  startOfField,
  stepOfLists,
} from './line-layout.ts';
import type { Editable, Field, Mapping } from './read-editable.ts';

/** A field that a mapping does not have yet. */
export interface NewField {
  key: string;
  value: Plain;
  /** What is known of the mapping. */
  shape: Shape;
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
  const { key: name, value } = field;
  const known = fieldShape(field.shape, name);
  const written = writeField({ name }, value, known, {
    column,
    listStep: stepOfLists(text, root),
  });
  const surely = `${writeName({ name }, false)}${writeSurely(value)}`;
  for (const line of new Set([written, surely])) {
    if (!before) {
      yield [insertion(startOfFirst(text, map), `${line}\n${' '.repeat(column)}`)];
      continue;
    }
    const end = endOfField(text, before);
    const edit = `\n${' '.repeat(column)}${line}`;
    yield [insertion(endWithComments(text, end, column), edit)];
    yield [insertion(lineEnd(text, end), edit)];
  }
}

function startOfFirst(text: string, { items: [first] }: Mapping): number {
  return first ? startOfField(text, first) : 0;
}

/** The last field of those that come before it in the schema's order. */
function fieldBefore(map: Mapping, { key, shape }: NewField): Field | undefined {
  const order = shape.fields?.map(({ name }) => name) ?? [];
  const place = order.indexOf(key);
  return map.items.findLast((one) => {
    const other = order.indexOf(keyText(one.key));
    return other >= 0 && (place < 0 || other < place);
  });
}

function insertInFlow(
  { text }: Editable,
  map: Mapping,
  { key: name, value, shape }: NewField,
  before: Field | undefined,
): TextEdit {
  const first = map.items[0];
  const field = writeFieldInside({ name }, value, fieldShape(shape, name), mannerInside(first));
  return before
    ? insertion(endOfField(text, before), `, ${field}`)
    : insertion(first?.key.range[0] ?? 0, `${field}, `);
}

/** Whether names are in quotes between these brackets, as in JSON; so are texts then. */
export function mannerInside(field: Field | undefined): Manner {
  const isJson = isScalar(field?.key) && field.key.type === 'QUOTE_DOUBLE';
  return isJson ? JSON_MANNER : {};
}

const JSON_MANNER: Manner = { isJson: true, quote: '"' };

/** What stands behind a name if all texts are in quotes and on one line, for what can't be written otherwise. */
export function writeSurely(value: Plain): string {
  return ` ${writeValueInside(value, {}, JSON_MANNER)}`;
}

export function insertion(offset: number, text: string): TextEdit {
  return { span: { start: offset, end: offset }, replacement: text };
}
