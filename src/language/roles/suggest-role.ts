import { distance } from 'fastest-levenshtein';
import type { RoleWords } from './dictionary.ts';
import { openCell } from './grammar/cell.ts';
import { readItems } from './grammar/read-items.ts';
import type { Node } from './phrase-tree.ts';
import { tokenizeRoles } from './tokenize.ts';
import { trees } from './trees.ts';

const LONGEST_TEXT = 120;
const SHORTEST_WORD = 4;
/** From this length on a word may have two slips of the pen. */
const LONG_WORD = 8;

/** The role that is meant by words that nearly name one; undefined if none is near, or the text is long. */
export function suggestRole(text: string, words: RoleWords): string | undefined {
  if (text.length > LONGEST_TEXT) return undefined;
  const vocabulary = vocabularyOf(words);
  let corrected = '';
  let end = 0;
  for (const { kind, text: word, span } of tokenizeRoles(text)) {
    if (kind !== 'word' || vocabulary.all.has(word)) continue;
    const near = nearestWord(word, vocabulary);
    if (near === undefined) continue;
    corrected += text.slice(end, span.start) + near;
    end = span.end;
  }
  if (end === 0) return undefined;
  const [role, ...others] = readItems(openCell(corrected + text.slice(end), words));
  return role?.known && others.length === 0 ? role.name : undefined;
}

/** All words of a dictionary in all their forms. */
interface Vocabulary {
  all: ReadonlySet<string>;
  /** By first letter and length: a slip in the first letter is rare. */
  near: ReadonlyMap<string, readonly string[]>;
}

const vocabularies = new WeakMap<RoleWords, Vocabulary>();

function vocabularyOf(words: RoleWords): Vocabulary {
  const vocabulary = vocabularies.get(words) ?? spellOutWords(words);
  vocabularies.set(words, vocabulary);
  return vocabulary;
}

function spellOutWords({ own }: RoleWords): Vocabulary {
  const all = new Set<string>();
  for (const tree of own ? [...trees, own] : trees) {
    collect(tree.root(), all);
  }
  const near = new Map<string, string[]>();
  for (const word of all) {
    const group = near.get(groupOf(word, word.length)) ?? [];
    near.set(groupOf(word, word.length), group);
    group.push(word);
  }
  return { all, near };
}

function collect(node: Node<unknown>, all: Set<string>): void {
  for (const step of [...node.steps.values()].flat()) {
    for (const ending of step.endings) all.add(step.stem + ending);
    collect(step.node, all);
  }
}

function nearestWord(word: string, { near }: Vocabulary): string | undefined {
  if (word.length < SHORTEST_WORD) return undefined;
  let best = word.length < LONG_WORD ? 1 : 2;
  let found: string | undefined;
  for (let length = word.length - best; length <= word.length + best; length += 1) {
    for (const one of near.get(groupOf(word, length)) ?? []) {
      const slips = distance(word, one);
      if (slips > best || (slips === best && found !== undefined)) continue;
      best = slips;
      found = one;
    }
  }
  return found;
}

function groupOf(word: string, length: number): string {
  return word.slice(0, 1) + length;
}
