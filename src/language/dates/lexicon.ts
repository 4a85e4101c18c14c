/** A phrase of one or more words, and what it means. */
interface Phrase<Meaning> {
  words: readonly string[];
  meaning: Meaning;
}

/**
 * Phrases by their first word, longest first. Only whole words match, so nothing is found inside others. It
 * is spelt out when it is first asked: most texts need but a few of the tables.
 */
export interface Lexicon<Meaning> {
  get(firstWord: string): readonly Phrase<Meaning>[] | undefined;
  has(firstWord: string): boolean;
  values(): Iterable<readonly Phrase<Meaning>[]>;
}

/**
 * Makes a lexicon of lines `[meaning, forms]`. Forms are separated by commas; in a form, brackets hold
 * the endings of one word, `-` for none: `год[- а у]` is год, года, году; `уч[- ебный] год` has two words.
 * Words are in lower case with «е» for «ё».
 */
export function lexicon<Meaning>(lines: readonly (readonly [Meaning, string])[]): Lexicon<Meaning> {
  let spelt: Map<string, Phrase<Meaning>[]> | undefined;
  const phrases = (): Map<string, Phrase<Meaning>[]> => {
    spelt ??= spellOut(lines);
    return spelt;
  };
  return {
    get: (firstWord) => phrases().get(firstWord),
    has: (firstWord) => phrases().has(firstWord),
    values: () => phrases().values(),
  };
}

function spellOut<Meaning>(
  lines: readonly (readonly [Meaning, string])[],
): Map<string, Phrase<Meaning>[]> {
  const byFirst = new Map<string, Phrase<Meaning>[]>();
  for (const [meaning, forms] of lines) {
    for (const words of forms.split(',').flatMap((form) => phrasesOf(form.trim()))) {
      const [first = ''] = words;
      const phrases = byFirst.get(first) ?? [];
      phrases.push({ words, meaning });
      byFirst.set(first, phrases);
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
  if (!form.includes('[')) return [form.split(/\s+/)];
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
