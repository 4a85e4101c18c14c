import type { TextEdit } from '../../core/apply-edits.ts';
import { commentLines, commentsWithin } from './keep-comments.ts';
import {
  columnOfFields,
  endOfField,
  endWithComments,
  lineEnd,
  lineStart,
  startOfField,
} from './line-layout.ts';
import type { Editable, Field, Mapping } from './read-editable.ts';
import { insideFlow } from './replace-value.ts';

/** Ways to take a field out of a mapping that has others, the best first; the comments in and behind it stay. */
export function* removeField(
  editable: Editable,
  map: Mapping,
  field: Field,
): Iterable<readonly TextEdit[]> {
  const edit = removal(editable, map, field);
  yield [edit];
  // The empty lines behind it would become a part of the text before it, if that keeps those behind it.
  const blank = /(?:\r?\n[ \t]*)*(?=\r?\n|$)/y;
  const { start, end } = edit.span;
  blank.lastIndex = end;
  const length = blank.exec(editable.text)?.[0].length ?? 0;
  yield [{ ...edit, span: { start, end: end + length } }];
  // At the end of a file the line end above it may belong to that text.
  if (!map.flow) {
    const line = lineStart(editable.text, startOfField(editable.text, field));
    yield [{ ...edit, span: { start: Math.max(line, start), end } }];
  }
}

function removal(editable: Editable, map: Mapping, field: Field): TextEdit {
  const { text } = editable;
  const index = map.items.indexOf(field);
  const next = map.items[index + 1];
  const before = map.items[index - 1];
  const start = startOfField(text, field);
  if (map.flow) {
    const span = next
      ? { start, end: next.key.range[0] }
      : { start: before ? endOfField(text, before) : start, end: endOfField(text, field) };
    const indent = `\n${insideFlow(text, map)}`;
    const kept = commentsWithin(editable, span.start, span.end);
    const between = next || kept.length === 0 ? '' : ' ';
    return { span, replacement: between + kept.map((one) => `${one}${indent}`).join('') };
  }
  const column = columnOfFields(text, map);
  if (!before && next) {
    // What follows takes its place on the line, which may begin with the dash of a list.
    const span = { start, end: startOfField(text, next) };
    const lines = commentLines([...commentsWithin(editable, span.start, span.end), ''], column);
    return { span, replacement: lines.trimStart() };
  }
  const line = lineStart(text, start);
  const end = endWithComments(text, endOfField(text, field), column);
  const above = line === 0 ? 0 : lineEnd(text, lineStart(text, line - 1));
  const replacement = commentLines(commentsWithin(editable, start, end), column);
  return { span: { start: above, end }, replacement };
}
