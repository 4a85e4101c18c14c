import { isScalar, type ParsedNode } from 'yaml';
import type { TextEdit } from '../../core/apply-edits.ts';
import type { Plain } from './field-change.ts';
import { insertion } from './insert-field.ts';
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
import { quotedValue, writeValue } from './write-block.ts';
import { type InlineStyle, writeInline } from './write-inline.ts';

/** Ways to put a value in place of the one that a field has, the best first. */
export function* replaceValue(
  editable: Editable,
  map: Mapping,
  field: Field,
  value: Plain,
): Iterable<readonly TextEdit[]> {
  if (map.flow) {
    yield replaceInFlow(editable, map, field, value);
    return;
  }
  const { text, root } = editable;
  const { value: old } = field;
  const column = columnOf(text, field.key.range[0]);
  const quote = quoteOf(old);
  const written = writeValue(keyOf(text, field), value, {
    column,
    step: stepOfLists(text, root),
    quote,
  });
  for (const one of new Set([written, quotedValue(value)])) {
    const isInLine = !one.includes('\n') && !isNothing(old);
    if (isInLine && !isBlockText(old) && !isBlockCollection(old)) {
      yield withComments(editable, [old.range[0], old.range[1]], one.trimStart(), column);
    }
    const span = [endOfColon(text, field), endOfField(text, field)] as const;
    yield withComments(editable, span, one, column);
  }
}

function keyOf(text: string, { key }: Field): string {
  return text.slice(key.range[0], key.range[1]);
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
): readonly TextEdit[] {
  const { text } = editable;
  const { key, value: old } = field;
  const json = isScalar(key) && key.type === 'QUOTE_DOUBLE';
  const written = writeInline(value, { flow: true, json, quote: quoteOf(old) });
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
export function quoteOf(node: ParsedNode | null): InlineStyle['quote'] {
  if (!isScalar(node)) return undefined;
  return ({ QUOTE_DOUBLE: '"', QUOTE_SINGLE: "'" } as const)[String(node.type) as 'QUOTE_DOUBLE'];
}
