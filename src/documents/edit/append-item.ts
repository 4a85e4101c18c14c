import { isSeq, type ParsedNode } from 'yaml';
import type { TextEdit } from '../../core/apply-edits.ts';
import type { Plain } from './field-change.ts';
import { insertion } from './insert-field.ts';
import {
  columnOf,
  endOfColon,
  endOfNode,
  endWithComments,
  isBlockText,
  isNothing,
  lineEnd,
  stepOfLists,
} from './line-layout.ts';
import { type Editable, type Field, isBlockCollection, type Mapping } from './read-editable.ts';
import { quoteOf } from './replace-value.ts';
import { writeItem, writeValue } from './write-block.ts';
import { writeInline } from './write-inline.ts';

/** Ways to put one more item into the list that a field has, or to make a list of its single value, the best first. */
export function* appendItem(
  editable: Editable,
  map: Mapping,
  field: Field,
  item: Plain,
): Iterable<readonly TextEdit[]> {
  const { value } = field;
  if (isNothing(value)) return;
  if (isSeq<ParsedNode>(value)) {
    if (value.flow) yield appendBetweenBrackets(value.items.at(-1), value, item);
    else yield* appendInLines(editable, field, item);
    return;
  }
  const quote = quoteOf(value);
  const last = `, ${writeInline(item, { flow: true, quote })}]`;
  const brackets = [insertion(value.range[0], '['), insertion(value.range[1], last)];
  const isSingle = !isBlockText(value) && !isBlockCollection(value);
  // Days stand beside each other, documents below.
  const isInline = !writeValue('', [item], { column: 0, step: 2 }).includes('\n');
  if (isSingle && (map.flow || isInline)) yield brackets;
  if (!map.flow) yield makeList(editable, field, value, item);
  if (isSingle && !map.flow) yield brackets;
}

function appendBetweenBrackets(
  last: ParsedNode | undefined,
  list: ParsedNode,
  item: Plain,
): readonly TextEdit[] {
  const written = writeInline(item, { flow: true, quote: quoteOf(last ?? null) });
  if (!last) return [insertion(list.range[0] + 1, written)];
  return [insertion(last.range[1], `, ${written}`)];
}

function* appendInLines(
  { text, root }: Editable,
  { key, value }: Field,
  item: Plain,
): Iterable<readonly TextEdit[]> {
  if (!isSeq<ParsedNode>(value)) return;
  const column = columnOf(text, value.range[0]);
  const quote = quoteOf(value.items.at(-1) ?? null);
  const line = `\n${writeItem(item, { column, step: stepOfLists(text, root), quote })}`;
  const end = endOfNode(text, value);
  const least = Math.max(columnOf(text, key.range[0]), column - 1);
  yield [insertion(endWithComments(text, end, least), line)];
  yield [insertion(lineEnd(text, end), line)];
}

/** The value as it is written becomes the first item, in a line of its own. */
function makeList(
  { text, root }: Editable,
  field: Field,
  value: ParsedNode,
  item: Plain,
): readonly TextEdit[] {
  const own = columnOf(text, field.key.range[0]);
  const step = stepOfLists(text, root);
  const column = own + step;
  const end = endOfNode(text, value);
  const line = `\n${writeItem(item, { column, step })}`;
  const added = insertion(endWithComments(text, end, own), line);
  if (!isBlockCollection(value)) {
    const span = { start: endOfColon(text, field), end: value.range[0] };
    const between = text.slice(span.start, span.end);
    const replacement = `${between.trimEnd()}\n${' '.repeat(column)}- `;
    return [{ span, replacement }, ...deeper(text, value.range[0], end, step + 2), added];
  }
  const start = value.range[0];
  const shift = Math.max(0, column + 2 - columnOf(text, start));
  const dash = {
    span: { start: start - columnOf(text, start), end: start },
    replacement: `${' '.repeat(column)}- `,
  };
  return [dash, ...deeper(text, start, end, shift), added];
}

/** Moves all lines but the first to the right. */
function deeper(text: string, start: number, end: number, by: number): TextEdit[] {
  const edits: TextEdit[] = [];
  for (let at = text.indexOf('\n', start); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) {
    if (/[^\r\n]/.test(text[at + 1] ?? '\n')) edits.push(insertion(at + 1, ' '.repeat(by)));
  }
  return edits;
}
