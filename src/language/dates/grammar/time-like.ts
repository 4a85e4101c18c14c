import { distance } from 'fastest-levenshtein';
import type { Lexicon } from '../lexicon.ts';
import { MONTHS } from '../words/months.ts';
import { RECURRENCES, TIMES } from '../words/recurrences.ts';
import {
  BREAK_SEASONS,
  BREAK_WORDS,
  LAST,
  MONTH_EDGES,
  MONTH_PARTS,
  SEASONS,
  YEAR_MARKS,
  YEAR_PARTS,
} from '../words/units.ts';
import { WEEKDAYS } from '../words/weekdays.ts';
import { ALWAYS, STRETCH_WORDS } from '../words/whole.ts';

/** Words of the language that say when; prepositions and numbers say too little on their own. */
const TABLES: readonly Lexicon<unknown>[] = [
  MONTHS,
  YEAR_PARTS,
  MONTH_PARTS,
  MONTH_EDGES,
  BREAK_SEASONS,
  BREAK_WORDS,
  SEASONS,
  YEAR_MARKS,
  LAST,
  TIMES,
  WEEKDAYS,
  ALWAYS,
  STRETCH_WORDS,
  RECURRENCES,
];

/** Words of the tables above that say something else as often. */
const OTHER_WORDS: ReadonlySet<string> = new Set([
  'сер',
  'пол',
  'нач',
  'чет',
  'р',
  'мар',
  'п',
  'ср',
]);

/** «Сентябрьский», «мартовские»: of a month, but which days nobody says. */
const MONTH_ADJECTIVE =
  /^(?:январ|феврал|март|апрел|май|июн|июл|август|сентябр|октябр|ноябр|декабр)(?:ь?ск|овск)/;

const SHORTEST_TYPO = 5;
const SHORTEST_DOUBLE_TYPO = 7;

/** Whether a word says when something is, or is a mistyped word that does. */
export function isTimeLike(word: string): boolean {
  return (
    timeWordsLike(word).has(word) || MONTH_ADJECTIVE.test(word) || meantWord(word) !== undefined
  );
}

/** The word of the language that a mistyped word stands for: «октября» for «октбря». */
export function meantWord(word: string): string | undefined {
  if (word.length < SHORTEST_TYPO) return undefined;
  const known = meant.get(word);
  if (known !== undefined) return known || undefined;
  const nearest = nearestWord(word);
  if (meant.size >= MOST_KEPT) meant.clear();
  meant.set(word, nearest ?? '');
  return nearest;
}

/** What was looked for already, for texts say the same words again and again; empty where there is no such word. */
const meant = new Map<string, string>();
const MOST_KEPT = 5000;

function nearestWord(word: string): string | undefined {
  const words = timeWordsLike(word);
  if (words.has(word)) return undefined;
  const most = word.length < SHORTEST_DOUBLE_TYPO ? 1 : 2;
  let nearest: string | undefined;
  let least = most + 1;
  for (const known of words) {
    if (known.length < SHORTEST_TYPO || Math.abs(known.length - word.length) > most) continue;
    const far = distance(known, word);
    if (far < least) [nearest, least] = [known, far];
  }
  return nearest;
}

const byLetter = new Map<string, ReadonlySet<string>>();
const MOST_LETTERS = 100;

/** The words of time that begin with the same letter; few slips are in the first one. */
function timeWordsLike(word: string): ReadonlySet<string> {
  const letter = word.slice(0, 1);
  const known = byLetter.get(letter);
  if (known) return known;
  const words = letter === '' ? [] : TABLES.flatMap((table) => firstWords(table, letter));
  const found = new Set(words);
  if (found.size > 0 || byLetter.size < MOST_LETTERS) byLetter.set(letter, found);
  return found;
}

function firstWords(table: Lexicon<unknown>, letter: string): string[] {
  const hasShort = table === MONTHS || table === YEAR_MARKS;
  return table
    .firstWords(letter)
    .filter((word) => (hasShort || word.length > 3) && !OTHER_WORDS.has(word));
}
