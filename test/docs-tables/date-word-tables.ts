import type { Text } from '../../src/core/text.ts';
import type { DocsTables } from './docs-table.ts';
import {
  rateWords,
  recurrenceWords,
  remarkWords,
  turningWords,
  undatedWords,
  weekdayWords,
} from './other-words.ts';
import {
  dueWords,
  listWords,
  monthWords,
  numberWords,
  partWords,
  rangeWords,
  wholeWords,
} from './time-words.ts';
import { type WordSection, wordTable } from './word-section.ts';

const sections: Readonly<Record<string, readonly WordSection[]>> = {
  'date-month-words': monthWords,
  'date-number-words': numberWords,
  'date-due-words': dueWords,
  'date-range-words': rangeWords,
  'date-list-words': listWords,
  'date-part-words': partWords,
  'date-whole-words': wholeWords,
  'date-recurrence-words': recurrenceWords,
  'date-rate-words': rateWords,
  'date-weekday-words': weekdayWords,
  'date-undated-words': undatedWords,
  'date-remark-words': remarkWords,
  'date-turning-words': turningWords,
};

const HEAD: Text<readonly string[]> = {
  ru: ['Что это', 'Слова'],
  en: ['What it is', 'Words'],
};

/** The words of the date language, from the tables that its grammar reads. */
export const dateWordTables: DocsTables = Object.fromEntries(
  Object.entries(sections).map(([name, all]) => [name, wordTable(HEAD, all)]),
);

/** The tables of words that the documentation shows. */
export const documentedWords: ReadonlySet<object> = new Set(
  Object.values(sections).flatMap((all) => all.map(({ words }) => words)),
);
