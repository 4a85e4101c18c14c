import { isSeq, type ParsedNode } from 'yaml';
import type { TextEdit } from '../../core/apply-edits.ts';
import { commentLines, commentsWithin } from './keep-comments.ts';
import { columnOf, endOfNode, endWithComments, lineEnd, lineStart } from './line-layout.ts';
import type { Editable, Field } from './read-editable.ts';

/** Ways to take an item out of a list that has others, the best first; the others stay as they are written. */
export function* dropItem(
  editable: Editable,
  { value }: Field,
  index: number,
): Iterable<readonly TextEdit[]> {
  if (!isSeq<ParsedNode>(value)) return;
  const { text } = editable;
  const [before, item, next] = [index - 1, index, index + 1].map((at) => value.items[at]);
  if (!item) return;
  if (value.flow) {
    const span = next
      ? { start: item.range[0], end: next.range[0] }
      : { start: before?.range[1] ?? item.range[0], end: item.range[1] };
    yield [{ span, replacement: '' }];
    return;
  }
  const line = lineStart(text, item.range[0]);
  const column = columnOf(text, value.range[0]);
  const start = line === 0 ? 0 : lineEnd(text, lineStart(text, line - 1));
  const end = endWithComments(text, endOfNode(text, item), column);
  const replacement = commentLines(commentsWithin(editable, start, end), column);
  yield [{ span: { start, end }, replacement }];
}
