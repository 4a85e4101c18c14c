import { type DeclinedWord, LONGEST_ENDING } from './decline.ts';
import { type Node, type PhraseTree, SHORTEST_CUT, type Step } from './phrase-tree.ts';
import type { RoleToken } from './tokenize.ts';

/** A phrase found in a text: what it means, and the token behind it. */
export interface Match<Meaning> {
  meaning: Meaning;
  end: number;
  /** Whether its first word is written as the table has it: mostly the nominative singular. */
  isNominative: boolean;
}

/** How a word of the text is a word of the tree: written in full, or cut short. */
interface Way<Meaning> {
  node: Node<Meaning>;
  word: string;
  end: number;
  isCut: boolean;
}

const SHORTEST_CUT_ALONE = 5;
const LONGEST_TAIL = 5;

/**
 * The longest phrase that begins at a token. Of two that are as long, the one with fewer words cut short; none
 * if they mean different things. Dashes and quotation marks between the words don't count.
 */
export function matchPhrase<Meaning>(
  tree: PhraseTree<Meaning>,
  tokens: readonly RoleToken[],
  at: number,
): Match<Meaning> | undefined {
  let best: { meanings: Set<Meaning>; end: number; cuts: number; first: string } | undefined;
  const walk = (node: Node<Meaning>, from: number, cuts: number, first: string): void => {
    const { meaning } = node;
    const isAlone = cuts === 1 && from === at + 1;
    const isTooShort = isAlone && (tokens[at]?.text.length ?? 0) < SHORTEST_CUT_ALONE;
    if (meaning !== undefined && !isTooShort) {
      if (!best || from > best.end || (from === best.end && cuts < best.cuts))
        best = { meanings: new Set([meaning]), end: from, cuts, first };
      else if (from === best.end && cuts === best.cuts) best.meanings.add(meaning);
    }
    const next = from === at ? from : skipMarks(tokens, from);
    for (const way of waysFrom(node, tokens, next)) {
      if (meaning !== undefined && isNewItem(tree, tokens, from, next)) continue;
      walk(way.node, way.end, cuts + (way.isCut ? 1 : 0), first || way.word);
    }
  };
  walk(tree.rootFor(tokens[at]?.text ?? ''), at, 0, '');
  if (best?.meanings.size !== 1) return undefined;
  const [meaning] = best.meanings;
  if (meaning === undefined) return undefined;
  const end = closeQuote(tokens, at, best.end);
  return { meaning, end, isNominative: best.first === tokens[at]?.text };
}

/** Behind the quotation mark that closes one inside the phrase: «Центр «Точка роста»». */
function closeQuote(tokens: readonly RoleToken[], at: number, end: number): number {
  const marks = tokens.slice(at, end).filter(({ kind }) => kind === 'quote').length;
  return marks % 2 === 1 && tokens[end]?.kind === 'quote' ? end + 1 : end;
}

/** Whether a phrase that could end before a line break does: what comes after is one of its own. */
function isNewItem<Meaning>(
  tree: PhraseTree<Meaning>,
  tokens: readonly RoleToken[],
  from: number,
  next: number,
): boolean {
  const isNewLine = next === from && tokens[next]?.gap === 'line';
  return isNewLine && matchPhrase(tree, tokens, next) !== undefined;
}

function skipMarks(tokens: readonly RoleToken[], from: number): number {
  let at = from;
  while (tokens[at]?.kind === 'dash' || tokens[at]?.kind === 'quote') at += 1;
  return at;
}

function waysFrom<Meaning>(
  node: Node<Meaning>,
  tokens: readonly RoleToken[],
  at: number,
): Way<Meaning>[] {
  const token = tokens[at];
  if (token?.kind !== 'word' && token?.kind !== 'number') return [];
  const { text } = token;
  const full = stepsFor(node, text).map((step) => ({
    node: step.node,
    word: step.word,
    end: at + 1,
    isCut: false,
  }));
  const tail = tailOf(tokens, at);
  if (!token.mayBeCut && tail === undefined) return full;
  const cut: Way<Meaning>[] = [];
  for (const step of [...node.steps.values()].flat()) {
    if (tail !== undefined && isContraction(step, text, tail))
      cut.push({ node: step.node, word: step.word, end: at + 3, isCut: true });
    else if (token.mayBeCut && text.length >= SHORTEST_CUT && step.word.startsWith(text))
      cut.push({ node: step.node, word: step.word, end: at + 1, isCut: true });
  }
  return [...full, ...cut];
}

function stepsFor<Meaning>({ steps }: Node<Meaning>, text: string): Step<Meaning>[] {
  const found: Step<Meaning>[] = [];
  for (let length = 0; length <= LONGEST_ENDING && length < text.length; length += 1) {
    const cut = text.length - length;
    const ending = text.slice(cut);
    for (const step of steps.get(text.slice(0, cut)) ?? [])
      if (step.endings.has(ending)) found.push(step);
  }
  return found;
}

/** The «ли» of «рук-ли». */
function tailOf(tokens: readonly RoleToken[], at: number): string | undefined {
  const [dash, tail] = [tokens[at + 1], tokens[at + 2]];
  const isTail = dash?.kind === 'dash' && tail?.kind === 'word' && tail.text.length <= LONGEST_TAIL;
  return isTail && dash.gap === 'none' && tail.gap === 'none' ? tail.text : undefined;
}

function isContraction({ word, stem, endings }: DeclinedWord, head: string, tail: string): boolean {
  if (!word.startsWith(head)) return false;
  for (const ending of endings) {
    const form = stem + ending;
    if (form.length > head.length + tail.length && form.endsWith(tail)) return true;
  }
  return false;
}
