import type { Entry, Node, Slot } from './tree.ts';
import { inDoubleQuotes, type Quote } from './write-text.ts';

/** How a file is written that something is put into. */
export interface Manner {
  /** How much further than its name the dashes of a list stand; two unless told. */
  listStep?: number | undefined;
  /** The quotes of the texts that stand there; as few as in a new file unless told. */
  quote?: Quote | undefined;
  /** Whether names are in quotes too, as in JSON. */
  isJson?: boolean;
}

/** The same values, to be written as the file is. */
export function matchManner(node: Node, manner: Manner): Node {
  const { listStep, quote } = manner;
  const matched = <Part extends Slot>(part: Part): Part => ({
    ...part,
    node: matchManner(part.node, manner),
  });
  if (node.type === 'text') return { ...node, ...(quote && { quote }) };
  if (node.type === 'plain') return node;
  if (node.type === 'list') {
    const items = node.items.map(matched);
    return { ...node, items, ...(listStep !== undefined && { step: listStep }) };
  }
  const entries = node.entries.map(matched);
  return { ...node, entries: manner.isJson ? entries.map(withQuotedName) : entries };
}

function withQuotedName(entry: Entry): Entry {
  return { ...entry, written: inDoubleQuotes(entry.name) };
}
