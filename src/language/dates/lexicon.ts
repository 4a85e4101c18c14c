import { beginningOf, type PhraseLine, phraseTable } from '../phrase-table.ts';

/** A phrase of one or more words, and what it means. */
interface Phrase<Meaning> {
  words: readonly string[];
  meaning: Meaning;
}

/**
 * Phrases by their first word, longest first. Only whole words match, so nothing is found inside others. They
 * are spelt out when a word that begins like them is asked for: most texts need but a few.
 */
export interface Lexicon<Meaning> {
  get(firstWord: string): readonly Phrase<Meaning>[] | undefined;
  has(firstWord: string): boolean;
  /** All phrases, or at least those that begin with a letter; the table's order, by first words. */
  values(letter?: string): Iterable<readonly Phrase<Meaning>[]>;
}

type Phrases<Meaning> = ReadonlyMap<string, readonly Phrase<Meaning>[]>;

/** Texts in other alphabets could fill the memory with beginnings that no table has. */
const MOST_BEGINNINGS = 2000;

/**
 * Makes a lexicon of lines `[meaning, forms]`. Forms are separated by commas; in a form, brackets hold
 * the endings of one word, `-` for none: `год[- а у]` is год, года, году; `уч[- ебный] год` has two words.
 * Words are in lower case with «е» for «ё».
 */
export function lexicon<Meaning>(lines: readonly PhraseLine<Meaning>[]): Lexicon<Meaning> {
  const table = phraseTable(() => lines);
  const spelt = new Map<number, Phrases<Meaning>>();
  const get = (firstWord: string): readonly Phrase<Meaning>[] | undefined => {
    const key = keyOf(firstWord);
    let phrases = spelt.get(key);
    if (!phrases) {
      phrases = spellOut(table.beginningWith(beginningOf(firstWord)));
      if (spelt.size >= MOST_BEGINNINGS) spelt.clear();
      spelt.set(key, phrases);
    }
    return phrases.get(firstWord);
  };
  return {
    get,
    has: (firstWord) => get(firstWord) !== undefined,
    values: (letter = '') => spellOut(table.beginningWith(letter)).values(),
  };
}

/** A number for the first two letters of a word; looked up faster than a piece of the word itself. */
function keyOf(word: string): number {
  return word.charCodeAt(0) * 0x10000 + (word.charCodeAt(1) || 0);
}

const NONE: Phrases<never> = new Map();

function spellOut<Meaning>(forms: readonly (readonly [Meaning, string])[]): Phrases<Meaning> {
  if (forms.length === 0) return NONE;
  const byFirst = new Map<string, Phrase<Meaning>[]>();
  for (const [meaning, form] of forms) {
    for (const words of phrasesOf(form)) {
      const first = words[0] ?? '';
      const phrases = byFirst.get(first);
      if (phrases) phrases.push({ words, meaning });
      else byFirst.set(first, [{ words, meaning }]);
    }
  }
  for (const phrases of byFirst.values()) {
    if (phrases.length > 1) phrases.sort((a, b) => b.words.length - a.words.length);
  }
  return byFirst;
}

/** A set of words that mean nothing more than that they are there. */
export function wordSet(forms: string): Lexicon<true> {
  return lexicon([[true, forms]]);
}

const WORDS = /[^ [\]]+(?:\[[^\]]*\])?|\[[^\]]*\]/g;

/** All ways to write a form. */
function phrasesOf(form: string): string[][] {
  if (!form.includes('[')) return [form.split(' ')];
  let phrases: string[][] = [[]];
  for (const word of form.match(WORDS) ?? []) {
    const ways = formsOf(word);
    phrases = phrases.flatMap((phrase) => ways.map((one) => [...phrase, one]));
  }
  return phrases;
}

function formsOf(word: string): string[] {
  const bracket = word.indexOf('[');
  if (bracket === -1) return [word];
  const stem = word.slice(0, bracket);
  const endings = word.slice(bracket + 1, -1).split(' ');
  return endings.map((ending) => (ending === '-' ? stem : stem + ending));
}
