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

const MOST_BEGINNINGS = 2000;

/** What phrases mean, and texts of them, parted by commas and in the notation of words/posts.ts. */
export type Line<Meaning> = readonly [Meaning, ...(string | undefined)[]];

/** Makes a tree of the phrases of a table. */
export function phraseTree<Meaning>(lines: () => readonly Line<Meaning>[]): PhraseTree<Meaning> {
  const roots = new Map<string, Node<Meaning>>();
  let table: Table<Meaning> | undefined;
  const joined = (): Table<Meaning> => {
    table ??= joinLines(lines());
    return table;
  };
  return {
    rootFor(word) {
      const beginning = word.length < SHORTEST_CUT ? `${word} ` : word.slice(0, SHORTEST_CUT);
      const known = roots.get(beginning);
      if (known) return known;
      const root = spellOut(phrasesWith(beginning, joined()));
      // Words of other alphabets could fill the memory with beginnings that no table has.
      if (root.steps.size > 0 || roots.size < MOST_BEGINNINGS) roots.set(beginning, root);
      return root;
    },
    root: () => spellOut(phrasesWith('', joined())),
  };
}

/** A table as one text, which is searched faster than its lines: a comma and a blank before each phrase. */
interface Table<Meaning> {
  text: string;
  /** Where each line begins, in order. */
  starts: number[];
  meanings: Meaning[];
}

function joinLines<Meaning>(lines: readonly Line<Meaning>[]): Table<Meaning> {
  const starts: number[] = [];
  const meanings: Meaning[] = [];
  let text = '';
  for (const [meaning, ...phrases] of lines) {
    starts.push(text.length);
    meanings.push(meaning);
    for (const one of phrases) if (one !== undefined) text += `, ${one}`;
  }
  return { text: `${text.toLowerCase().replaceAll('ё', 'е')},`, starts, meanings };
}

function phrasesWith<Meaning>(
  beginning: string,
  { text, starts, meanings }: Table<Meaning>,
): [Meaning, string][] {
  const found: [Meaning, string][] = [];
  const sought = `, ${beginning}`;
  let line = 0;
  for (let at = text.indexOf(sought); at !== -1; at = text.indexOf(sought, at + 1)) {
    while ((starts[line + 1] ?? text.length) <= at) line += 1;
    const meaning = meanings[line];
    if (meaning !== undefined) found.push([meaning, text.slice(at + 2, text.indexOf(',', at + 1))]);
  }
  return found;
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
