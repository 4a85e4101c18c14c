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

let vocabulary: ReadonlySet<string> | undefined;

function timeWords(): ReadonlySet<string> {
  vocabulary ??= new Set(
    [
      ...TABLES.flatMap((table) => [...table.values()]),
      ...[...RECURRENCES.values()].map((phrases) => phrases.slice(0, 1)),
    ]
      .flat()
      .map(({ words }) => words[0] ?? '')
      .filter(
        (word) =>
          !OTHER_WORDS.has(word) && (word.length > 3 || MONTHS.has(word) || YEAR_MARKS.has(word)),
      ),
  );
  return vocabulary;
}

/** Whether a word says when something is, or is a mistyped word that does. */
export function isTimeLike(word: string): boolean {
  return timeWords().has(word) || MONTH_ADJECTIVE.test(word) || meantWord(word) !== undefined;
}

/** The word of the language that a mistyped word stands for: «октября» for «октбря». */
export function meantWord(word: string): string | undefined {
  if (word.length < SHORTEST_TYPO || timeWords().has(word)) return undefined;
  const most = word.length < SHORTEST_DOUBLE_TYPO ? 1 : 2;
  let nearest: { word: string; distance: number } | undefined;
  for (const known of timeWords()) {
    if (
      known[0] !== word[0] ||
      Math.abs(known.length - word.length) > most ||
      known.length < SHORTEST_TYPO
    )
      continue;
    const far = distance(known, word);
    if (far <= most && far < (nearest?.distance ?? most + 1))
      nearest = { word: known, distance: far };
  }
  return nearest?.word;
}
