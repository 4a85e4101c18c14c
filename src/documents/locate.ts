import { isCollection, isMap, isScalar, type ParsedNode } from 'yaml';
import type { Location, Span } from '../core/location.ts';
import { type Found, findWay } from './find-node.ts';
import { locatePart } from './locate-part.ts';

/**
 * Where a location stands in the text, as UTF-16 offsets: the key, or the value with its quotes or brackets.
 * A value in lines of its own is shown by its key, a list item of that kind by its first line, and what is
 * absent by the key of the nearest parent that is there.
 */
export function locate(text: string, root: ParsedNode | null, at: Location): Span {
  const way = findWay(root, at.path);
  const found = way.at(-1) ?? way[0];
  const there = way.length > at.path.length;
  const value = there && at.part !== 'key' ? spanOfValue(text, found.node, at.span) : undefined;
  return value ?? spanOfKey(text, found, way.length === 1);
}

function spanOfValue(
  text: string,
  node: ParsedNode | null,
  part: Span | undefined,
): Span | undefined {
  if (!node || isEmpty(node)) return undefined;
  if (isCollection(node)) return node.flow ? trim(text, node) : undefined;
  return (part && locatePart(text, node, part)) ?? trim(text, node);
}

/** Without a key: the dash of an empty list item, the item's first line, or the document's first key. */
function spanOfKey(text: string, { node, key }: Found, top: boolean): Span {
  if (key) return trim(text, key);
  if (!node || (top && isEmpty(node))) return { start: 0, end: 0 };
  if (isEmpty(node)) return dashBefore(text, node.range[0]);
  if (!isCollection(node) || node.flow) return trim(text, node);
  const first = top && isMap<ParsedNode>(node) ? node.items[0]?.key : undefined;
  return first ? trim(text, first) : firstLine(text, node);
}

/** Whether nothing stands in the place of a value: `key:`. */
function isEmpty(node: ParsedNode): boolean {
  return isScalar(node) && node.range[0] === node.range[1];
}

/** A node without the white space behind it. */
function trim(text: string, { range: [start, end] }: ParsedNode): Span {
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

/** The first line of a list item, without a comment behind its first value. */
function firstLine(text: string, node: ParsedNode): Span {
  const [start] = node.range;
  const first = isMap<ParsedNode, ParsedNode | null>(node) ? node.items[0] : undefined;
  const lineEnd = text.indexOf('\n', start);
  const ends = [lineEnd === -1 ? text.length : lineEnd];
  if (isScalar(first?.value)) ends.push(first.value.range[1]);
  return { start, end: start + text.slice(start, Math.min(...ends)).trimEnd().length };
}

function dashBefore(text: string, offset: number): Span {
  const start = text.lastIndexOf('-', offset);
  return start === -1 ? { start: offset, end: offset } : { start, end: start + 1 };
}
