/** A phrase of one or more words, and what it means. */
interface Phrase<Meaning> {
  words: readonly string[];
  meaning: Meaning;
}

/** Phrases by their first word, longest first. Only whole words match, so nothing is found inside others. */
export type Lexicon<Meaning> = ReadonlyMap<string, readonly Phrase<Meaning>[]>;

/**
 * Builds a lexicon from lines `[meaning, forms]`. Forms are separated by commas; in a form, brackets hold
 * the endings of one word, `-` for none: `год[- а у]` is год, года, году; `уч[- ебный] год` has two words.
 * Words are in lower case with «е» for «ё».
 */
export function lexicon<Meaning>(lines: readonly (readonly [Meaning, string])[]): Lexicon<Meaning> {
  const byFirst = new Map<string, Phrase<Meaning>[]>();
  for (const [meaning, forms] of lines) {
    for (const form of forms.split(',')) {
      for (const words of phrasesOf(form.trim())) {
        const [first = ''] = words;
        byFirst.set(first, [...(byFirst.get(first) ?? []), { words, meaning }]);
      }
    }
  }
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

/** A set of words that mean nothing more than that they are there. */
export function wordSet(forms: string): Lexicon<true> {
  return lexicon([[true, forms]]);
}

function phrasesOf(form: string): string[][] {
  const words = form.match(/[^\s[\]]*(?:\[[^\]]*\])?/gu)?.filter(Boolean) ?? [];
  return words.reduce<string[][]>(
    (phrases, word) => phrases.flatMap((phrase) => formsOf(word).map((one) => [...phrase, one])),
    [[]],
  );
}

function formsOf(word: string): string[] {
  const [stem = '', endings] = word.split(/[[\]]/u);
  return endings === undefined
    ? [stem]
    : endings.split(' ').map((e) => stem + (e === '-' ? '' : e));
}
