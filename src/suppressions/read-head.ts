import { distance } from 'fastest-levenshtein';
import { foldLookAlikes } from '../core/look-alikes.ts';

/** The word that a comment to accept findings begins with. */
export const DIRECTIVE = 'karta-ignore';

/** The beginning of a comment that accepts findings, or is meant to. */
export interface Head {
  /** Whether it is written as it has to be. */
  isExact: boolean;
  /** Two words of prose may look the same, as in “karta ignores this”. */
  isLoose: boolean;
  /** What follows, from the blank or colon on. */
  rest: string;
}

/** Splits `karta-ignore`, or what looks like it, from a comment's text. Undefined if it begins otherwise. */
export function readHead(text: string): Head | undefined {
  const [word = ''] = /^[^\s:,;]*/.exec(text) ?? [];
  if (word === DIRECTIVE) return { isExact: true, isLoose: false, rest: text.slice(word.length) };
  if (isNear(word)) return { isExact: false, isLoose: false, rest: text.slice(word.length) };
  const [pair = ''] = /^[^\s:,;]+ +[^\s:,;]+/.exec(text) ?? [];
  if (isNear(pair)) return { isExact: false, isLoose: true, rest: text.slice(pair.length) };
  return undefined;
}

/** Other words for it, without hyphens: what other programs call it, and Russian. */
const OTHER_WORDS = /^(?:karta|карта)(?:ignor|disable|skip|allow|accept|игнор|пропус|прин)/;
const FOLDED = foldLookAlikes(DIRECTIVE.replace('-', ''));
const MOST_SLIPS = 2;

function isNear(words: string): boolean {
  if (words.length > 30) return false;
  const plain = words.toLowerCase().replace(/[-_ ‐-―]+/g, '');
  return OTHER_WORDS.test(plain) || distance(foldLookAlikes(plain), FOLDED) <= MOST_SLIPS;
}
