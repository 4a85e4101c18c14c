import { LETTERS } from '../../core/letters.ts';
import { type MixedWord, MOST_WORDS, mixedWord, wrongLetters } from './find-mixed-words.ts';

/** A Latin letter alone for a Russian word: «c 10 октября», and at the beginning of a sentence «B течение года». */
const ALONE = /(?<![^\s(«"])[coy](?=\s+(?:[а-яё]|\d))|(?<=(?:^|[.!?;:])\s*)[ABCKOY](?=\s+[а-яё])/g;
/** Abbreviations of every school that can be typed in Latin letters throughout. */
const ABBREVIATIONS = /(?<![^\s(«".,;/])(?:BCOKO|PMO|MO|BP|OO)(?=[\s)».,;/]|$)/g;
/** The letter of a class, and the end of an ordinal number: «5A», «9 \"B\" класс», «1-x классов». */
const OF_CLASS = new RegExp(
  `(?<=(?<![\\d.,])(?:1[01]|[1-9])(?:-|\\s?[«"])?)[ABCEHKMOPTXaceopx](?![${LETTERS}\\d-])` +
    '|(?<=(?<![\\d.,])(?:1[01]|[1-9])\\s)[ABCEHKMOPTX](?=\\s+кл)',
  'g',
);

/** Latin letters that stand for whole Russian words, in a text that is Russian otherwise; in order. */
export function findLatinWords(text: string): MixedWord[] {
  if (!/[A-Za-z]/.test(text) || !/[а-яё]/i.test(text)) return [];
  const patterns = /класс|кл\./i.test(text)
    ? [ALONE, ABBREVIATIONS, OF_CLASS]
    : [ALONE, ABBREVIATIONS];
  return patterns
    .flatMap((pattern) => [...text.matchAll(pattern)].slice(0, MOST_WORDS))
    .map(({ 0: word, index }) => mixedWord(word, index, wrongLetters(word, 'latin')))
    .sort((a, b) => a.span.start - b.span.start);
}
