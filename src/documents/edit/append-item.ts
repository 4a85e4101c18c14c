import { isSeq, type ParsedNode, type YAMLSeq } from 'yaml';
import type { TextEdit } from '../../core/apply-edits.ts';
import { keyText } from '../node-value.ts';
import type { Shape } from '../write/shape.ts';
import { writeField, writeItem, writeValueInside } from '../write/write-part.ts';
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

/** What is put into a list. */
export interface NewItem {
  item: Plain;
  /** The whole list with it. */
  all: Plain;
  /** What is known of the list. */
  known: Shape;
}

/** Ways to put one more item into the list that a field has, or to make a list of its single value, the best first. */
export function* appendItem(
  editable: Editable,
  map: Mapping,
  field: Field,
  added: NewItem,
): Iterable<readonly TextEdit[]> {
  const { value } = field;
  const { item } = added;
  const shape = added.known.items ?? {};
  if (isNothing(value)) return;
  if (isSeq<ParsedNode>(value)) {
    if (value.flow) yield appendBetweenBrackets(value.items.at(-1), value, added);
    else yield* appendInLines(editable, field, added);
    return;
  }
  const quote = quoteOf(value);
  const last = `, ${writeValueInside(item, shape, { quote })}]`;
  const brackets = [insertion(value.range[0], '['), insertion(value.range[1], last)];
  const isSingle = !isBlockText(value) && !isBlockCollection(value);
  const column = columnOf(editable.text, field.key.range[0]);
  const name = keyText(field.key) ?? '';
  const isInline = !writeField({ name }, added.all, added.known, { column }).includes('\n');
  if (isSingle && (map.flow || isInline)) yield brackets;
  if (!map.flow) yield makeList(editable, field, value, added);
  if (isSingle && !map.flow) yield brackets;
}

function appendBetweenBrackets(
  last: ParsedNode | undefined,
  list: ParsedNode,
  { item, known }: NewItem,
): readonly TextEdit[] {
  const written = writeValueInside(item, known.items ?? {}, { quote: quoteOf(last ?? null) });
  if (!last) return [insertion(list.range[0] + 1, written)];
  return [insertion(last.range[1], `, ${written}`)];
}

function* appendInLines(
  { text, root }: Editable,
  { key, value }: Field,
  { item, known }: NewItem,
): Iterable<readonly TextEdit[]> {
  if (!isSeq<ParsedNode>(value)) return;
  const column = columnOf(text, value.range[0]);
  const quote = quoteOf(value.items.at(-1) ?? null);
  const place = { column, listStep: stepOfLists(text, root), quote };
  const written = writeItem(item, known.items ?? {}, place);
  const line = `\n${' '.repeat(column)}${written}`;
  const end = endOfNode(text, value);
  const least = Math.max(columnOf(text, key.range[0]), column - 1);
  if (isSpaced(text, value, known, written)) {
    yield [insertion(endWithComments(text, end, least), `\n${line}`)];
  }
  yield [insertion(endWithComments(text, end, least), line)];
  yield [insertion(lineEnd(text, end), line)];
}

/** Whether an empty line stands between the items of a list, as between its last two. */
function isSpaced(text: string, { items }: YAMLSeq.Parsed, known: Shape, written: string): boolean {
  const [last, before] = [items.at(-1), items.at(-2)];
  if (!last || !before) return known.isSpaced === true && written.includes('\n');
  return /\n[ \t\r]*\n/.test(text.slice(endOfNode(text, before), last.range[0]));
}

/** The value as it is written becomes the first item, in a line of its own. */
function makeList(
  { text, root }: Editable,
  field: Field,
  value: ParsedNode,
  { item, known }: NewItem,
): readonly TextEdit[] {
  const own = columnOf(text, field.key.range[0]);
  const step = stepOfLists(text, root);
  const column = own + step;
  const end = endOfNode(text, value);
  const written = writeItem(item, known.items ?? {}, { column, listStep: step });
  const line = `\n${' '.repeat(column)}${written}`;
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
