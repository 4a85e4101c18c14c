import { beginningOf, type PhraseLine, phraseTable } from '../phrase-table.ts';
import { type DeclinedWord, declineWord, wordsOfPhrase } from './decline.ts';

/**
 * Phrases word by word, each word in all its cases and numbers. They are spelt out when a word that begins like
 * them is asked for: a plan needs but a few.
 */
export interface PhraseTree<Meaning> {
  /** The phrases whose first word may be this one. */
  rootFor(word: string): Node<Meaning>;
  /** All phrases. */
  root(): Node<Meaning>;
}

export interface Node<Meaning> {
  meaning: Meaning | undefined;
  /** What may follow, by the stem of the word. */
  steps: Map<string, Step<Meaning>[]>;
}

export interface Step<Meaning> extends DeclinedWord {
  node: Node<Meaning>;
}

/** No word may be cut shorter than this, so all ways of writing a word begin alike. */
export const SHORTEST_CUT = 2;

/** Words of other alphabets could fill the memory with beginnings that no table has. */
const MOST_BEGINNINGS = 2000;

/** Makes a tree of the phrases of a table, in the notation of words/posts.ts. */
export function phraseTree<Meaning>(
  lines: () => readonly PhraseLine<Meaning>[],
): PhraseTree<Meaning> {
  const table = phraseTable(lines);
  const roots = new Map<string, Node<Meaning>>();
  return {
    rootFor(word) {
      const beginning = beginningOf(word);
      const known = roots.get(beginning);
      if (known) return known;
      const root = spellOut(table.beginningWith(beginning));
      if (root.steps.size > 0 || roots.size < MOST_BEGINNINGS) roots.set(beginning, root);
      return root;
    },
    root: () => spellOut(table.beginningWith('')),
  };
}

function spellOut<Meaning>(phrases: readonly [Meaning, string][]): Node<Meaning> {
  const root: Node<Meaning> = { meaning: undefined, steps: new Map() };
  for (const [meaning, phrase] of phrases) {
    let node = root;
    for (const written of wordsOfPhrase(phrase)) node = stepInto(node, written);
    if (node !== root) node.meaning ??= meaning;
  }
  return root;
}

function stepInto<Meaning>(node: Node<Meaning>, written: string): Node<Meaning> {
  const word = declineWord(written);
  const steps = node.steps.get(word.stem) ?? [];
  node.steps.set(word.stem, steps);
  const known = steps.find((step) => step.written === written);
  if (known) return known.node;
  const step = { ...word, node: { meaning: undefined, steps: new Map() } };
  steps.push(step);
  return step.node;
}
