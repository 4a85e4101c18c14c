import { isCollection, isMap, isScalar, isSeq, type ParsedNode, type Scalar } from 'yaml';
import type { Path, Span } from '../core/location.ts';
import { keyText } from './node-value.ts';
import { parseTree } from './parse-tree.ts';

/** A key or a value that is no collection, as it stands in a text. */
export interface PlacedScalar {
  /** The way to the value, or to the value that the key names. */
  path: Path;
  part: 'key' | 'value';
  /** With its quotes, without blanks behind it. */
  span: Span;
  /** What it is read as. */
  value: unknown;
  /** How it is written, without quotes. */
  source: string;
  /** Where `source` begins in the text, if it stands there sign by sign. */
  sourceStart: number | undefined;
  /** Whether it has no quotes, and stands in brackets. */
  isPlain: boolean;
  inFlow: boolean;
}

/** Finds the key or value in which a piece of the text lies; nothing where it lies in none, or in several. */
export function openScalars(text: string): (span: Span) => PlacedScalar | undefined {
  const { root } = parseTree(text);
  return (span) => (root ? find(text, root, span) : undefined);
}

/** What a text is read as that stands where a key or a value can: a value, or the one field that it names. */
export function readAlone(
  text: string,
): { value: unknown } | { field: string; value: unknown } | undefined {
  const { root, errors } = parseTree(text);
  if (errors.length > 0) return undefined;
  if (isScalar(root)) return { value: root.value };
  if (!isMap<ParsedNode, ParsedNode | null>(root) || root.flow) return undefined;
  const [pair, another] = root.items;
  if (!pair || another || !isScalar(pair.value)) return undefined;
  return { field: keyText(pair.key), value: pair.value.value };
}

function find(text: string, root: ParsedNode, span: Span): PlacedScalar | undefined {
  const path: (string | number)[] = [];
  let node: ParsedNode | null = root;
  let inFlow = false;
  while (isCollection(node)) {
    inFlow ||= node.flow === true;
    const step = stepInto(node, span);
    if (!step) return undefined;
    path.push(step.name);
    if (step.part === 'key') {
      return isScalar(step.node)
        ? placed(text, step.node, { path, part: 'key', inFlow })
        : undefined;
    }
    node = step.node;
  }
  return isScalar(node) && holds(node, span)
    ? placed(text, node, { path, part: 'value', inFlow })
    : undefined;
}

interface Step {
  name: string | number;
  part: 'key' | 'value';
  node: ParsedNode;
}

function stepInto(node: ParsedNode, span: Span): Step | undefined {
  if (isSeq<ParsedNode>(node)) {
    const name = node.items.findIndex((item) => holds(item, span));
    const item = node.items[name];
    return item && { name, part: 'value', node: item };
  }
  if (!isMap<ParsedNode, ParsedNode | null>(node)) return undefined;
  for (const { key, value } of node.items) {
    const name = keyText(key);
    if (holds(key, span)) return { name, part: 'key', node: key };
    if (value && holds(value, span)) return { name, part: 'value', node: value };
  }
  return undefined;
}

function holds({ range: [from, to] }: ParsedNode, { start, end }: Span): boolean {
  return from <= start && end <= to && from < to;
}

function placed(
  text: string,
  node: Scalar.Parsed,
  place: Pick<PlacedScalar, 'path' | 'part' | 'inFlow'>,
): PlacedScalar {
  const [start, end] = node.range;
  const written = text.slice(start, end).trimEnd();
  const source = node.source ?? '';
  const quote = [0, 1].find((one) => written.slice(one, written.length - one) === source);
  return {
    ...place,
    span: { start, end: start + written.length },
    value: node.value,
    source,
    sourceStart: quote === undefined ? undefined : start + quote,
    isPlain: node.type === 'PLAIN',
  };
}
