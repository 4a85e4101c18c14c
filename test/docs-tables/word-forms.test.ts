import { expect, test } from 'vitest';
import { wordsOfTheLanguage } from '../language/dates/language-words.ts';
import { mergeForms, writeForms } from './word-forms.ts';

const write = (phrases: string) => writeForms(phrases.split(', ').map((one) => one.split(' ')));

test.each([
  ['год, года, году', 'год (-а, -у)'],
  ['октябрь, октября, окт', 'октябрь (-я), окт'],
  ['каникулы, каникул, каникулам', 'каникулы (каникул, -ам)'],
  ['месяц, месяца, мес', 'месяц (-а), мес'],
  ['учебный год, учебный года, учебного год, учебного года', 'учебный (-ого) год (-а)'],
  ['по итогам, по результатам, по итогам', 'по итогам/результатам'],
  ['осенние, осенних, осенним, осенними', 'осенние (-х, -м, -ми)'],
  ['до, до начала, к', 'до, до начала, к'],
])('%s: %s', (phrases, written) => expect(write(phrases)).toBe(written));

test('says all phrases of the language and no others', () => {
  const phrases = [...new Set(wordsOfTheLanguage)].map((phrase) => phrase.split(' '));
  const said = mergeForms(phrases).flatMap((slots) =>
    slots.reduce<string[]>(
      (begun, words) => begun.flatMap((one) => words.map((word) => `${one} ${word}`)),
      [''],
    ),
  );
  expect(said.map((one) => one.trim()).sort()).toEqual(phrases.map((one) => one.join(' ')).sort());
});
