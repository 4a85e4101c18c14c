import { isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import { type Field, isBlockCollection, type Mapping } from './read-editable.ts';

/** Where a line begins. */
export function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where a line ends, before its line feed and the carriage return that may belong to it. */
export function lineEnd(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset);
  if (feed === -1) return text.length;
  return text[feed - 1] === '\r' && feed > offset ? feed - 1 : feed;
}

/** How many signs stand before an offset on its line. */
export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

/** The column in which the fields of a mapping stand. */
export function columnOfFields(text: string, map: Mapping): number {
  const first = map.items[0];
  return first ? columnOf(text, startOfField(text, first)) : 0;
}

/** Where a field begins: its key, or the question mark that may stand before that. */
export function startOfField(text: string, { key }: Field): number {
  const [start] = key.range;
  const line = text.slice(lineStart(text, start), start);
  return start - (/\? +$/.exec(line)?.[0].length ?? 0);
}

/**
 * Where lines may be put in behind what ends at an offset: the end of its line, or of the lines with comments below it
 * that are indented further than `column` and so still belong to it.
 */
export function endWithComments(text: string, offset: number, column: number): number {
  let end = lineEnd(text, offset);
  for (;;) {
    const [whole, blanks = ''] = /^\r?\n( *)#[^\n]*/.exec(text.slice(end, end + 2000)) ?? [];
    if (whole === undefined || blanks.length <= column) return end;
    end = lineEnd(text, end + whole.length - whole.trimStart().length);
  }
}

/** Where the colon behind a key ends; the key's own end if it has none. */
export function endOfColon(text: string, { key }: Field): number {
  const colon = /\s*:/y;
  colon.lastIndex = key.range[1];
  return colon.test(text) ? colon.lastIndex : key.range[1];
}

/** Where a field ends, without the blanks and comments behind it. */
export function endOfField(text: string, field: Field): number {
  return isNothing(field.value) ? endOfColon(text, field) : endOfNode(text, field.value);
}

/** Where a value ends, without the blanks and comments behind it. */
export function endOfNode(text: string, node: ParsedNode): number {
  if (isBlockCollection(node)) {
    const end = endOfLast(text, node);
    if (end !== undefined) return end;
  }
  if (!isBlockText(node)) return node.range[1];
  const [start, end] = node.range;
  // `|+` says that the empty lines below belong to the text.
  const isKept = /^[|>]\d?\+/.test(text.slice(start, start + 3));
  const body = text.slice(start, end);
  return start + (isKept ? body.replace(/\r?\n$/, '') : body.replace(/[ \t\r\n]+$/, '')).length;
}

function endOfLast(text: string, node: ParsedNode): number | undefined {
  if (isMap<ParsedNode, ParsedNode | null>(node)) {
    const last = node.items.at(-1);
    return last && endOfField(text, last);
  }
  const last = isSeq<ParsedNode>(node) ? node.items.at(-1) : undefined;
  if (!last) return undefined;
  const [start, end] = last.range;
  return start === end ? text.lastIndexOf('-', start) + 1 : endOfNode(text, last);
}

/** A value that is not written: `key:`. */
export function isNothing(node: ParsedNode | null): node is null {
  return node === null || (isScalar(node) && node.range[0] === node.range[1]);
}

/** A text in lines of its own behind `|` or `>`. */
export function isBlockText(node: ParsedNode | null): boolean {
  return isScalar(node) && (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL');
}

/** How much further than its key the items of a list stand here, as the first such list shows it; else two. */
export function stepOfLists(text: string, node: ParsedNode | null): number {
  return findStep(text, node) ?? 2;
}

function findStep(text: string, node: ParsedNode | null): number | undefined {
  if (isSeq<ParsedNode>(node)) return firstOf(node.items, (item) => findStep(text, item));
  if (!isMap<ParsedNode, ParsedNode | null>(node)) return undefined;
  return firstOf(node.items, ({ key, value }) => {
    if (!isSeq(value) || !isBlockCollection(value)) return findStep(text, value);
    const step = columnOf(text, value.range[0]) - columnOf(text, key.range[0]);
    return Math.max(0, step);
  });
}

function firstOf<One, Result>(
  all: readonly One[],
  find: (one: One) => Result | undefined,
): Result | undefined {
  for (const one of all) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}
