import type { Location, Span } from '../core/location.ts';
import { type Found, findWay } from './find-way.ts';
import { locatePart } from './locate-part.ts';
import type { Placed } from './placed.ts';

/**
 * Where a location stands in the text, as UTF-16 offsets: the key, or the value with its quotes or brackets.
 * A value in lines of its own is shown by its key, a list item of that kind by its first line, and what is
 * absent by the key of the nearest parent that is there.
 */
export function locate(text: string, root: Placed | null, at: Location): Span {
  const way = findWay(root, at.path);
  const found = way.at(-1) ?? way[0];
  const there = way.length > at.path.length;
  const value = there && at.part !== 'key' ? spanOfValue(text, found.node, at.span) : undefined;
  return value ?? spanOfKey(text, found, way.length === 1);
}

function spanOfValue(text: string, node: Placed | null, part: Span | undefined): Span | undefined {
  if (!node || isEmpty(node) || node.end === undefined) return undefined;
  const whole = trim(text, node.start, node.end);
  return (node.kind === 'text' && part && locatePart(text, node, part)) || whole;
}

/** Without a key: the dash of an empty list item, the item's first line, or the document's first key. */
function spanOfKey(text: string, { node, key }: Found, top: boolean): Span {
  if (key) return trimmed(text, key) ?? firstLine(text, key);
  if (!node || (top && isEmpty(node))) return { start: 0, end: 0 };
  if (isEmpty(node)) return dashBefore(text, node.start);
  const first =
    top && node.kind === 'mapping' && node.end === undefined ? node.fields[0] : undefined;
  return (first && trimmed(text, first.key)) ?? trimmed(text, node) ?? firstLine(text, node);
}

/** Whether nothing stands in the place of a value: `key:`. */
function isEmpty(node: Placed): boolean {
  return node.kind === 'text' && node.start === node.end;
}

/** A node without the white space behind it; undefined if it stands in lines of its own. */
function trimmed(text: string, { start, end }: Placed): Span | undefined {
  return end === undefined ? undefined : trim(text, start, end);
}

function trim(text: string, start: number, end: number): Span {
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

/** The first line of a list item, without a comment behind its first value. */
function firstLine(text: string, node: Placed): Span {
  const { start } = node;
  const first = node.kind === 'mapping' ? node.fields[0]?.value : undefined;
  const lineEnd = text.indexOf('\n', start);
  const ends = [lineEnd === -1 ? text.length : lineEnd];
  if (first?.kind === 'text') ends.push(first.end);
  return trim(text, start, Math.min(...ends));
}

function dashBefore(text: string, offset: number): Span {
  const start = text.lastIndexOf('-', offset);
  return start === -1 ? { start: offset, end: offset } : { start, end: start + 1 };
}
