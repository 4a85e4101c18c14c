import { distance } from 'fastest-levenshtein';
import { isTimeLike, meantWord } from '../grammar/time-like.ts';
import type { Lexicon } from '../lexicon.ts';
import { normaliseWord } from '../normalise-word.ts';
import { ORDINALS } from '../words/numerals.ts';
import { ENGLISH_WORDS } from './english-words.ts';
import { DAY_WORDS, NEIGHBOUR_UNITS, NEIGHBOURS } from './relative-words.ts';

const LONGEST = 60;
const SHORTEST_WORD = 4;
/** From this length on a word may have two slips of the pen. */
const LONG_WORD = 7;

/** What is meant by words that nearly name a period: «четверть 2» for «четерть 2»; undefined if they don't. */
export function suggestPeriod(text: string, names: (text: string) => boolean): string | undefined {
  if (text.length > LONGEST) return undefined;
  const written = text.trim();
  return [
    mendWords(written),
    written.replace(/^(\d{4})-(\d)$/, '$1-0$2'),
    written.replace(/ (\d{2})$/, ' 20$1'),
    `${thisFor(written)} ${written}`,
  ].find((one) => one !== written && names(one));
}

/** The «эта» that «неделя» lacks. */
function thisFor(word: string): string {
  if (/[a-z]$/i.test(word)) return 'this';
  return /[яь]$/i.test(word) ? 'эта' : /е$/i.test(word) ? 'это' : 'этот';
}

function mendWords(text: string): string {
  return text.replace(/[A-Za-zА-Яа-яЁё]+/g, (written) => {
    const word = normaliseWord(written);
    const meant = ownWords().has(word) ? undefined : meantWord(word);
    return meant ?? (isKnown(word) ? undefined : nearestOwn(word)) ?? written;
  });
}

function isKnown(word: string): boolean {
  return ownWords().has(word) || isTimeLike(word);
}

function nearestOwn(word: string): string | undefined {
  if (word.length < SHORTEST_WORD) return undefined;
  let best = word.length < LONG_WORD ? 1 : 2;
  let found: string | undefined;
  for (const one of ownWords()) {
    const slips = one.length < SHORTEST_WORD ? best + 1 : distance(word, one);
    if (slips > best || (slips === best && found !== undefined)) continue;
    [best, found] = [slips, one];
  }
  return found;
}

const known = new Set<string>();

/** The words that only who asks for a period uses; made when first asked for. */
function ownWords(): ReadonlySet<string> {
  if (known.size > 0) return known;
  for (const table of [NEIGHBOURS, NEIGHBOUR_UNITS, DAY_WORDS, ORDINALS]) {
    for (const word of wordsOf(table)) known.add(word);
  }
  for (const word of [...ENGLISH_WORDS.keys(), ...MONTHS]) known.add(word);
  return known;
}

function wordsOf(table: Lexicon<unknown>): string[] {
  return [...table.values()].flat().flatMap(({ words }) => words);
}

const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
