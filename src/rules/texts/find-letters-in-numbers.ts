import { LETTERS } from '../../core/letters.ts';
import { scriptOf } from '../../core/look-alikes.ts';
import { type MixedWord, MOST_WORDS, mixedWord } from './find-mixed-words.ts';

const DIGITS: Readonly<Record<string, string>> = {
  О: '0',
  о: '0',
  O: '0',
  o: '0',
  З: '3',
  з: '3',
  l: '1',
};
const SIGN = `[\\d${Object.keys(DIGITS).join('')}]`;
/** A date such as «1О.10.2022», a year such as «2О22». */
const NUMBERS = new RegExp(
  `(?<![${LETTERS}\\d.])(?:${SIGN}{1,2}[./-]${SIGN}{1,2}[./-]${SIGN}{2,4}|\\d${SIGN}{1,2}\\d)(?![${LETTERS}\\d])`,
  'g',
);

/** The numbers of a text in which letters stand for digits; «5 О» and «5З» are classes and no numbers. */
export function findLettersInNumbers(text: string): MixedWord[] {
  return [...text.matchAll(NUMBERS)].slice(0, MOST_WORDS).flatMap(({ 0: word, index }) => {
    const letters = lettersForDigits(word);
    return letters.length > 0 && /\d/.test(word) ? [mixedWord(word, index, letters)] : [];
  });
}

/** The letters of a number or code that stand for digits. */
function lettersForDigits(word: string): MixedWord['letters'] {
  return [...word].flatMap((letter, index) => {
    const [script, meant] = [scriptOf(letter), DIGITS[letter]];
    return script && meant ? [{ index, letter, script, meant }] : [];
  });
}
