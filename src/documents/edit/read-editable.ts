import { isCollection, isMap, isSeq, type Pair, type ParsedNode, type YAMLMap } from 'yaml';
import type { Path } from '../../core/location.ts';
import { type Comment, findComments } from '../find-comments.ts';
import { keyText } from '../node-value.ts';
import { readFully } from '../read-fully.ts';
import { scanStructure } from '../scan-structure.ts';

/** A text that can be changed in place: YAML without mistakes. */
export interface Editable {
  /** As `decode` gives it. */
  text: string;
  value: unknown;
  root: ParsedNode | null;
  comments: readonly Comment[];
}

/** A mapping of a text, and one of its fields. */
export type Mapping = YAMLMap.Parsed<ParsedNode, ParsedNode | null>;
export type Field = Pair<ParsedNode, ParsedNode | null>;

/** Reads a text to change it; undefined if it is no plain YAML, so that nobody could tell what a change does. */
export function readEditable(text: string): Editable | undefined {
  const { tooMany, tooDeepAt } = scanStructure(text);
  if (tooMany || tooDeepAt !== undefined) return undefined;
  const reading = readFully('', text);
  if ('findings' in reading) return undefined;
  return { text, value: reading.value, root: reading.tree.root, comments: findComments(text) };
}

/** The mapping at a path, if there is one and it has any field. */
export function findMapping({ root }: Editable, at: Path): Mapping | undefined {
  const node = at.reduce(childOf, root);
  return isMap<ParsedNode, ParsedNode | null>(node) && node.items.length > 0
    ? (node as Mapping)
    : undefined;
}

function childOf(node: ParsedNode | null, name: string | number): ParsedNode | null {
  if (isSeq<ParsedNode>(node)) return node.items[Number(name)] ?? null;
  if (!isMap<ParsedNode, ParsedNode | null>(node)) return null;
  return node.items.find(({ key }) => keyText(key) === String(name))?.value ?? null;
}

/** Whether it stands in lines of its own, by indentation. */
export function isBlockCollection(node: ParsedNode | null): boolean {
  return isCollection(node) && !node.flow;
}
