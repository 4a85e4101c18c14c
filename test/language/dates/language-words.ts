import type { Lexicon } from '../../../src/language/dates/lexicon.ts';
import * as months from '../../../src/language/dates/words/months.ts';
import * as numerals from '../../../src/language/dates/words/numerals.ts';
import * as prepositions from '../../../src/language/dates/words/prepositions.ts';
import * as recurrences from '../../../src/language/dates/words/recurrences.ts';
import * as undated from '../../../src/language/dates/words/undated.ts';
import * as units from '../../../src/language/dates/words/units.ts';
import * as weekdays from '../../../src/language/dates/words/weekdays.ts';
import * as whole from '../../../src/language/dates/words/whole.ts';

/** All phrases in the tables of words. */
export const wordsOfTheLanguage: readonly string[] = [
  months,
  numerals,
  prepositions,
  recurrences,
  undated,
  units,
  weekdays,
  whole,
].flatMap((tables) => Object.values(tables).flatMap(phrasesOf));

function phrasesOf(table: unknown): string[] {
  if (!isLexicon(table)) return [];
  const phrases = [...table.values()].flat();
  return phrases.map(({ words }) => words.join(' '));
}

/** Whether something that a module of words exports is a table of phrases. */
export function isLexicon(table: unknown): table is Lexicon<unknown> {
  return typeof table === 'object' && table !== null && 'get' in table && 'values' in table;
}
