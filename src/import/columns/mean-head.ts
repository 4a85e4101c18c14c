import { distance } from 'fastest-levenshtein';
import { headKey, headLetters, headStems } from './head-key.ts';
import { EMPTY_WORDS, type HeadMeaning, listHeadPhrases } from './head-words.ts';

/** What a head tells, and for which phrase it was taken if it is misspelt. */
export interface MeantHead {
  meaning: HeadMeaning;
  slipFor?: string;
}

interface Phrase {
  phrase: string;
  stems: readonly string[];
  letters: string;
  meaning: HeadMeaning;
}

/** A misspelt head is no longer, in letters. */
const LONGEST_SLIP = 60;

/** What the head of a column tells of it, by its first words; undefined where they are not known. */
export function meanHead(head: string): MeantHead | undefined {
  const bare = head.replace(/\([^)]*\)/g, ' ');
  for (const text of headKey(bare) === '' ? [head] : [head, bare]) {
    const whole = wholeOf(text);
    if (whole) return { meaning: whole.meaning };
  }
  const stems = headStems(headKey(bare) === '' ? head : bare);
  const begun = begunBy(withoutEmptyWords(stems)) ?? begunBy(stems);
  return begun ? { meaning: begun.meaning } : findSlip(bare, withoutEmptyWords(stems)[0]);
}

/** The phrase that makes the whole head, blanks apart. */
function wholeOf(head: string): Phrase | undefined {
  const [key, letters] = [headKey(head), headLetters(head)];
  if (letters === '') return undefined;
  return known().find((one) => one.stems.join('') === key || one.letters === letters);
}

/** The longest phrase that a head begins with. */
function begunBy(stems: readonly string[]): Phrase | undefined {
  const fitting = known().filter((one) => one.stems.every((stem, index) => stem === stems[index]));
  return fitting.reduce<Phrase | undefined>(
    (best, one) => (best && best.stems.length >= one.stems.length ? best : one),
    undefined,
  );
}

function withoutEmptyWords(stems: readonly string[]): readonly string[] {
  const first = stems.findIndex((stem) => !emptyWords().has(stem));
  return first === -1 ? stems : stems.slice(first);
}

/** The one meaning that a misspelt head, or its first word, comes close to. */
function findSlip(head: string, firstStem = ''): MeantHead | undefined {
  const letters = headLetters(head);
  if (letters.length > LONGEST_SLIP) return undefined;
  const ofWhole = nearest(letters, known());
  if (ofWhole) return ofWhole;
  return nearest(
    firstStem,
    known().filter(({ stems }) => stems.length === 1),
  );
}

function nearest(letters: string, phrases: readonly Phrase[]): MeantHead | undefined {
  let best = slipsAllowed(letters);
  let found: Phrase[] = [];
  if (best === 0) return undefined;
  for (const one of phrases) {
    const slips = distance(letters, one.letters);
    if (slips > best || one.letters.length < SHORTEST) continue;
    found = slips < best ? [one] : [...found, one];
    best = slips;
  }
  const [first] = found;
  return first && found.every(({ meaning }) => meaning === first.meaning)
    ? { meaning: first.meaning, slipFor: first.phrase }
    : undefined;
}

/** In shorter words a slip makes another word. */
const SHORTEST = 5;

function slipsAllowed(letters: string): number {
  return letters.length < SHORTEST ? 0 : letters.length < 9 ? 1 : 2;
}

let phrases: readonly Phrase[] | undefined;
let empty: ReadonlySet<string> | undefined;

function known(): readonly Phrase[] {
  phrases ??= listHeadPhrases().map(([phrase, meaning]) => ({
    phrase,
    stems: headStems(phrase),
    letters: headLetters(phrase),
    meaning,
  }));
  return phrases;
}

function emptyWords(): ReadonlySet<string> {
  empty ??= new Set(EMPTY_WORDS.split(', ').map(headKey));
  return empty;
}
