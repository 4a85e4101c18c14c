import { isMap, type ParsedNode, type YAMLMap } from 'yaml';
import { parseTree } from '../parse-tree.ts';
import { renderLayout } from '../write/render-layout.ts';
import type { Shape } from '../write/shape.ts';
import type { CommentLine } from '../write/tree.ts';
import { attachComments, type IsPinned } from './attach-comments.ts';
import { orderParts } from './order-parts.ts';
import { placeParts } from './place-parts.ts';
import type { PlacedSlot } from './placed-parts.ts';
import { type PlacedComment, readLines, type TextLines } from './text-lines.ts';

/**
 * A text in canonical order and layout, its comments with what they stand at. Undefined if it is no mapping.
 *
 * @param text readable YAML with line feeds, as `readDocument` gives it without findings
 * @param isPinned tells the comments that are about one line and must hold for the same things afterwards
 */
export function formatYaml(text: string, shape: Shape, isPinned: IsPinned): string | undefined {
  const { root: source } = parseTree(text);
  if (!isMap(source) || source.items.length === 0) return undefined;
  const lines = readLines(text);
  const { root, slots } = placeParts(
    source as YAMLMap.Parsed<ParsedNode, ParsedNode | null>,
    shape,
    lines,
  );
  const { top, rest } = splitTop(lines, slots, isPinned);
  attachComments(rest, slots, isPinned);
  orderParts(root, shape, isPinned, top.some(isPinnedLine(isPinned)));
  return renderLayout({ top, root });
}

/**
 * Parts the comments that are about the file from all others. Of those above the first field these are the ones above
 * the last empty line, or all if there is none; but one that is about a line stays with that.
 */
function splitTop(
  { bare, comments, hasGapBefore }: TextLines,
  [first]: readonly PlacedSlot[],
  isPinned: IsPinned,
): { top: readonly CommentLine[]; rest: readonly PlacedComment[] } {
  const start = first?.start ?? 0;
  const marker = /^---(?=\s|$)/m.exec(bare.slice(0, start))?.index ?? -1;
  const before = comments.filter((comment) => comment.start < marker);
  const above = comments.slice(before.length).filter((comment) => comment.start < start);
  const pinned = above.findIndex(isPinnedLine(isPinned));
  const last = hasGapBefore(start) ? above.length : above.findLastIndex(({ gap }) => gap);
  const count = Math.min(last > 0 ? last : above.length, pinned === -1 ? above.length : pinned);
  const line = marker === -1 ? [] : [{ text: '---', gap: hasGapBefore(marker) }];
  return {
    top: [...before, ...line, ...above.slice(0, count)],
    rest: comments.slice(before.length + count),
  };
}

function isPinnedLine(isPinned: IsPinned): (line: CommentLine) => boolean {
  return ({ text }) => isPinned(text);
}
