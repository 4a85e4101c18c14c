import { expect, test } from 'vitest';
import { type Lexicon, lexicon } from '../../../src/language/dates/lexicon.ts';
import * as months from '../../../src/language/dates/words/months.ts';
import * as notes from '../../../src/language/dates/words/notes.ts';
import * as numerals from '../../../src/language/dates/words/numerals.ts';
import * as prepositions from '../../../src/language/dates/words/prepositions.ts';
import * as recurrences from '../../../src/language/dates/words/recurrences.ts';
import * as undated from '../../../src/language/dates/words/undated.ts';
import * as units from '../../../src/language/dates/words/units.ts';
import * as weekdays from '../../../src/language/dates/words/weekdays.ts';
import * as whole from '../../../src/language/dates/words/whole.ts';
import * as qualifiers from '../../../src/language/roles/words/qualifiers.ts';
import { isLexicon } from './language-words.ts';

test('forms are spelt out word by word', () => {
  const phrases = [...lexicon([[7, 'год[- а], уч[ебн] год[у ом]']]).values()].flat();
  expect(phrases.map(({ words }) => words.join(' '))).toEqual([
    'год',
    'года',
    'учебн году',
    'учебн годом',
  ]);
});

test('the longest phrase comes first', () => {
  const phrases = lexicon([
    ['short', 'при'],
    ['long', 'при необходимости'],
  ]).get('при');
  expect(phrases?.map(({ meaning }) => meaning)).toEqual(['long', 'short']);
});

test.each([
  ['months', months.MONTHS],
  ['ordinals', numerals.ORDINALS],
  ['recurrences', recurrences.RECURRENCES],
  ['undated phrases', undated.UNDATED],
  ['breaks', units.BREAK_SEASONS],
  ['seasons', units.SEASONS],
  ['weekdays', weekdays.WEEKDAYS],
  ['parts of months', units.MONTH_PARTS],
  ['parts of years', units.YEAR_PARTS],
])('a phrase stands once among the %s, in lower case and without ё', (_, table) => {
  const phrases = [...table.values()].flat().map(({ words }) => words.join(' '));
  expect(phrases).toEqual([...new Set(phrases)]);
  expect(
    phrases.filter((phrase) => phrase !== phrase.toLowerCase() || /[ё[\]]/.test(phrase)),
  ).toEqual([]);
});

const TABLES = [
  months,
  notes,
  numerals,
  prepositions,
  qualifiers,
  recurrences,
  undated,
  units,
  weekdays,
  whole,
]
  .flatMap((module) => Object.entries(module))
  .filter((entry): entry is [string, Lexicon<unknown>] => isLexicon(entry[1]));

test.each(TABLES)(
  '%s gives by its first word what it has, however that is asked for',
  (_, table) => {
    const groups = [...table.values()];
    const first = new Set(groups.flatMap((group) => group[0]?.words[0] ?? []));
    for (const group of groups) {
      const [word = ''] = group[0]?.words ?? [];
      const found = table
        .get(word)
        ?.flatMap(({ rest, meaning }) =>
          everyWay(rest).map((words) => ({ words: [word, ...words], meaning })),
        );
      // Of phrases that are as long, either may come first.
      expect(found?.map(({ words }) => words.length)).toEqual(
        group.map(({ words }) => words.length),
      );
      expect(new Set(found?.map((one) => JSON.stringify(one)))).toEqual(
        new Set(group.map((one) => JSON.stringify(one))),
      );
      for (const other of [word.slice(0, -1), word.slice(0, 1), `${word}а`, `а${word}`])
        expect(table.has(other)).toBe(first.has(other));
    }
    for (const letter of new Set([...first].map((word) => word.slice(0, 1))))
      expect(new Set(table.firstWords(letter))).toEqual(
        new Set([...first].filter((word) => word.startsWith(letter))),
      );
  },
);

function everyWay(rest: readonly (readonly string[])[]): string[][] {
  return rest.reduce<string[][]>(
    (all, ways) => all.flatMap((words) => ways.map((one) => [...words, one])),
    [[]],
  );
}
