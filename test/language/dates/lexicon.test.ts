import { expect, test } from 'vitest';
import { lexicon } from '../../../src/language/dates/lexicon.ts';
import { MONTHS } from '../../../src/language/dates/words/months.ts';
import { ORDINALS } from '../../../src/language/dates/words/numerals.ts';
import { RECURRENCES } from '../../../src/language/dates/words/recurrences.ts';
import { UNDATED } from '../../../src/language/dates/words/undated.ts';
import {
  BREAK_SEASONS,
  MONTH_PARTS,
  SEASONS,
  YEAR_PARTS,
} from '../../../src/language/dates/words/units.ts';
import { WEEKDAYS } from '../../../src/language/dates/words/weekdays.ts';

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
  ['months', MONTHS],
  ['ordinals', ORDINALS],
  ['recurrences', RECURRENCES],
  ['undated phrases', UNDATED],
  ['breaks', BREAK_SEASONS],
  ['seasons', SEASONS],
  ['weekdays', WEEKDAYS],
  ['parts of months', MONTH_PARTS],
  ['parts of years', YEAR_PARTS],
])('a phrase stands once among the %s, in lower case and without ё', (_, table) => {
  const phrases = [...table.values()].flat().map(({ words }) => words.join(' '));
  expect(phrases).toEqual([...new Set(phrases)]);
  expect(
    phrases.filter((phrase) => phrase !== phrase.toLowerCase() || /[ё[\]]/.test(phrase)),
  ).toEqual([]);
});
