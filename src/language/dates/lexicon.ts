import { beginningOf, type PhraseLine, phraseTable } from '../phrase-table.ts';
import { spellForm, spellOut } from './spell-form.ts';

/** A phrase of one or more words, and what it means. */
interface Phrase<Meaning> {
  words: readonly string[];
  meaning: Meaning;
}

/** What goes on behind a first word: the words that follow, each in all its ways, and what the phrase means. */
interface Branch<Meaning> {
  rest: readonly (readonly string[])[];
  meaning: Meaning;
}

/**
 * Phrases by their first word, longest first. Only whole words match, so nothing is found inside others. They
 * are spelt out when a word that begins like them is asked for: most texts need but a few.
 */
export interface Lexicon<Meaning> {
  get(firstWord: string): readonly Branch<Meaning>[] | undefined;
  has(firstWord: string): boolean;
  /** All phrases, in the table's order, by first words. */
  values(): Iterable<readonly Phrase<Meaning>[]>;
  /** The first words that begin with a letter, in the table's order. */
  firstWords(letter: string): string[];
}

type Branches<Meaning> = ReadonlyMap<string, readonly Branch<Meaning>[]>;

/** Texts in other alphabets could fill the memory with beginnings that no table has. */
const MOST_BEGINNINGS = 2000;

/**
 * Makes a lexicon of lines `[meaning, forms]`. Forms are separated by commas; in a form, brackets hold
 * the endings of one word, `-` for none: `год[- а у]` is год, года, году; `уч[- ебный] год` has two words.
 * Words are in lower case with «е» for «ё».
 */
export function lexicon<Meaning>(lines: readonly PhraseLine<Meaning>[]): Lexicon<Meaning> {
  const table = phraseTable(() => lines);
  const known = new Map<number, Branches<Meaning>>();
  const get = (firstWord: string): readonly Branch<Meaning>[] | undefined => {
    const key = keyOf(firstWord);
    let branches = known.get(key);
    if (!branches) {
      branches = branchesOf(table.beginningWith(beginningOf(firstWord)));
      if (known.size >= MOST_BEGINNINGS) known.clear();
      known.set(key, branches);
    }
    return branches.get(firstWord);
  };
  return {
    get,
    has: (firstWord) => get(firstWord) !== undefined,
    values: () => phrasesOf(table.beginningWith('')),
    firstWords(letter) {
      const words = table.beginningWith(letter).flatMap(([, form]) => spellForm(form)[0] ?? []);
      return words.filter((word) => word.startsWith(letter));
    },
  };
}

/** A set of words that mean nothing more than that they are there. */
export function wordSet(forms: string): Lexicon<true> {
  return lexicon([[true, forms]]);
}

/** A number for the first two letters of a word; looked up faster than a piece of the word itself. */
function keyOf(word: string): number {
  return word.charCodeAt(0) * 0x10000 + (word.charCodeAt(1) || 0);
}

const NONE: Branches<never> = new Map();

function branchesOf<Meaning>(forms: readonly (readonly [Meaning, string])[]): Branches<Meaning> {
  if (forms.length === 0) return NONE;
  const byFirst = new Map<string, Branch<Meaning>[]>();
  for (const [meaning, form] of forms) {
    const [firsts = [], ...rest] = spellForm(form);
    const branch = { rest, meaning };
    for (const first of firsts) {
      const branches = byFirst.get(first);
      if (branches) branches.push(branch);
      else byFirst.set(first, [branch]);
    }
  }
  for (const branches of byFirst.values()) {
    if (branches.length > 1) branches.sort((a, b) => b.rest.length - a.rest.length);
  }
  return byFirst;
}

function phrasesOf<Meaning>(
  forms: readonly (readonly [Meaning, string])[],
): Iterable<readonly Phrase<Meaning>[]> {
  const byFirst = new Map<string, Phrase<Meaning>[]>();
  for (const [meaning, form] of forms) {
    for (const words of spellOut(form)) {
      const first = words[0] ?? '';
      const phrases = byFirst.get(first);
      if (phrases) phrases.push({ words, meaning });
      else byFirst.set(first, [{ words, meaning }]);
    }
  }
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return byFirst.values();
}
