import { isScalar, type ParsedNode } from 'yaml';
import type { TextEdit } from '../../core/apply-edits.ts';
import type { Shape } from '../write/shape.ts';
import { writeField, writeValueInside } from '../write/write-part.ts';
import type { Quote } from '../write/write-text.ts';
import type { Plain } from './field-change.ts';
import { insertion, mannerInside, writeSurely } from './insert-field.ts';
import { commentLines, commentsWithin } from './keep-comments.ts';
import {
  columnOf,
  endOfColon,
  endOfField,
  isBlockText,
  isNothing,
  lineEnd,
  lineStart,
  stepOfLists,
} from './line-layout.ts';
import { type Editable, type Field, isBlockCollection, type Mapping } from './read-editable.ts';

/** Ways to put a value in place of the one that a field has, the best first. */
export function* replaceValue(
  editable: Editable,
  map: Mapping,
  field: Field,
  value: Plain,
  shape: Shape,
): Iterable<readonly TextEdit[]> {
  if (map.flow) {
    yield replaceInFlow(editable, map, field, value, shape);
    return;
  }
  const { text, root } = editable;
  const { value: old } = field;
  const column = columnOf(text, field.key.range[0]);
  const name = text.slice(field.key.range[0], field.key.range[1]);
  const manner = { listStep: stepOfLists(text, root), quote: quoteOf(old) };
  const whole = writeField({ name, written: name }, value, shape, { ...manner, column });
  const written = whole.slice(name.length + 1);
  for (const one of new Set([written, writeSurely(value)])) {
    const isInLine = !one.includes('\n') && !isNothing(old);
    if (isInLine && !isBlockText(old) && !isBlockCollection(old)) {
      yield withComments(editable, [old.range[0], old.range[1]], one.trimStart(), column);
    }
    const span = [endOfColon(text, field), endOfField(text, field)] as const;
    yield withComments(editable, span, one, column);
  }
}

/** A text in place of another; the comments that stood in that follow in lines of their own. */
function withComments(
  editable: Editable,
  [start, end]: readonly [start: number, end: number],
  replacement: string,
  column: number,
): TextEdit[] {
  const edit = { span: { start, end }, replacement };
  const kept = commentsWithin(editable, start, end);
  if (kept.length === 0) return [edit];
  const below = lineEnd(editable.text, end);
  const lines = commentLines(kept, column);
  if (below === end) return [{ ...edit, replacement: replacement + lines }];
  return [edit, insertion(below, lines)];
}

function replaceInFlow(
  editable: Editable,
  map: Mapping,
  field: Field,
  value: Plain,
  shape: Shape,
): readonly TextEdit[] {
  const { text } = editable;
  const { key, value: old } = field;
  const written = writeValueInside(value, shape, { quote: quoteOf(old), ...mannerInside(field) });
  if (isNothing(old)) {
    const colon = endOfColon(text, field);
    const missing = text[colon - 1] === ':' && colon > key.range[1] ? '' : ':';
    return [insertion(colon, `${missing} ${written}`)];
  }
  const [start, end] = old.range;
  const indent = `\n${insideFlow(text, map)}`;
  const kept = commentsWithin(editable, start, end).map((one) => ` ${one}${indent}`);
  return [{ span: { start, end }, replacement: written + kept.join('') }];
}

/** The blanks that a further line of a mapping between brackets begins with. */
export function insideFlow(text: string, map: Mapping): string {
  const line = text.slice(lineStart(text, map.range[0]), map.range[0]);
  return `${/^ */.exec(line)?.[0] ?? ''}    `;
}

/** The quotes that a text has. */
export function quoteOf(node: ParsedNode | null): Quote | undefined {
  if (!isScalar(node)) return undefined;
  return ({ QUOTE_DOUBLE: '"', QUOTE_SINGLE: "'" } as const)[String(node.type) as 'QUOTE_DOUBLE'];
}
