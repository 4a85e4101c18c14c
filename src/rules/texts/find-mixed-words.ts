import type { Span } from '../../core/location.ts';
import { lookAlikeIn, type Script, scriptOf } from '../../core/look-alikes.ts';

/** A word with letters of an alphabet that is not its own. */
export interface MixedWord {
  word: string;
  span: Span;
  /** The letters of the other alphabet, by their 0-based place in the word. */
  letters: readonly WrongLetter[];
  /** The word as it is meant; undefined where a letter looks like none of the right alphabet. */
  meant: string | undefined;
}

export interface WrongLetter {
  index: number;
  letter: string;
  /** The alphabet that it is of; undefined for a digit. */
  script: Script | undefined;
  /** The letter that looks the same in the word's own alphabet. */
  meant: string | undefined;
}

const LATIN = 'A-Za-z\\u00c0-\\u024f';
const CYRILLIC = '\\u0400-\\u052f';
/** Letters of both alphabets in a row; digits between them, as in «2О22», belong to it. */
const WORDS = new RegExp(`[${LATIN}${CYRILLIC}\\d]+`, 'g');
const HAS_LATIN = new RegExp(`[${LATIN}]`);
const HAS_CYRILLIC = new RegExp(`[${CYRILLIC}]`);
/** Addresses and names of files are typed as they are. */
const ADDRESS =
  /:\/\/|^www\.|@|\.(?:ru|рф|com|org|net|info|su|pdf|docx?|xlsx?|pptx?|jpe?g|png|zip|rar|txt|ya?ml|html?)(?![a-zа-яё])/i;
const ROMAN = /^[IVXLCХІ]+$/;
/** Endings that people put behind a foreign name: «Zoomа», «в Excelе». */
const FOREIGN_WITH_ENDING = /^[A-Z][A-Za-z]{2,}(?:[ауеыи]|ом|ов|ами?|ах|е[мй])$/;

/** Whoever has so many to mend looks at the whole text. */
export const MOST_WORDS = 100;

/** What is longer is no word. */
const LONGEST_WORD = 100;

/**
 * The words of a text in which Latin and Russian letters are mixed, in order. What people write so on purpose is
 * left alone: parts joined by a hyphen, a foreign word with a Russian ending, addresses, names of files.
 */
export function findMixedWords(text: string): MixedWord[] {
  const found: MixedWord[] = [];
  for (const { 0: piece, index } of text.matchAll(/[^\s<>&]+/g)) {
    if (found.length >= MOST_WORDS) break;
    if (!HAS_LATIN.test(piece) || !HAS_CYRILLIC.test(piece) || ADDRESS.test(piece)) continue;
    for (const match of piece.matchAll(WORDS)) {
      const letters = lettersToMend(match[0]);
      if (letters.length > 0) found.push(mixedWord(match[0], index + match.index, letters));
    }
  }
  return found;
}

/** A word with the letters that are wrong in it. */
export function mixedWord(word: string, start: number, letters: readonly WrongLetter[]): MixedWord {
  const signs = [...word];
  for (const { index, meant } of letters) if (meant !== undefined) signs[index] = meant;
  const sure = letters.every(({ meant }) => meant !== undefined);
  const span = { start, end: start + word.length };
  return { word, span, letters, meant: sure ? signs.join('').normalize('NFC') : undefined };
}

function lettersToMend(word: string): WrongLetter[] {
  if (word.length > LONGEST_WORD) return [];
  if (!HAS_LATIN.test(word) || !HAS_CYRILLIC.test(word)) return [];
  const latin = wrongLetters(word, 'latin');
  const cyrillic = wrongLetters(word, 'cyrillic');
  if (ROMAN.test(word) && cyrillic.every(({ meant }) => meant)) return cyrillic;
  if (latin.every(({ meant }) => meant)) return latin;
  if (FOREIGN_WITH_ENDING.test(word)) return [];
  if (cyrillic.every(({ meant }) => meant)) return cyrillic;
  // «ITшник» has its alphabets one behind the other; «педaгogика» mixes them, whatever is meant.
  return hasInside(word, latin) ? latin.filter(({ meant }) => meant) : [];
}

/** The letters of a word that are of one alphabet, and their likes in the other. */
export function wrongLetters(word: string, script: Script): WrongLetter[] {
  return [...word].flatMap((letter, index) =>
    scriptOf(letter) === script ? [{ index, letter, script, meant: likeOf(letter, script) }] : [],
  );
}

function likeOf(letter: string, script: Script): string | undefined {
  const [base = '', ...marks] = letter.normalize('NFD');
  const like = lookAlikeIn(script === 'latin' ? 'cyrillic' : 'latin', base);
  if (like === undefined) return letter === 'І' ? 'I' : undefined;
  const whole = (like + marks.join('')).normalize('NFC');
  return [...whole].length === 1 || marks.length > 0 ? whole : undefined;
}

/** Whether one of the letters has letters of the other alphabet on both sides. */
function hasInside(word: string, letters: readonly WrongLetter[]): boolean {
  const places = new Set(letters.map(({ index }) => index));
  const others = [...word].flatMap((_, index) => (places.has(index) ? [] : [index]));
  const [first = 0, last = 0] = [others[0], others.at(-1)];
  return letters.some(({ index }) => index > first && index < last);
}
