import { lexicon, wordSet } from '../lexicon.ts';

/** Number words and Roman numerals, also as they are typed in Russian letters: «первая», «III», «Ш». */
export const ORDINALS = lexicon<number>([
  [1, 'i, l, перв[ый ая ое ого ой ую ом ому ым]'],
  [2, 'ii, ll, п, втор[ой ая ое ого ую ом ому ым]'],
  [3, 'iii, lll, ш, трет[ий ья ье ьего ьей ью ьем ьему ьим]'],
  [4, 'iv, четверт[ый ая ое ого ой ую ом ому ым]'],
  [5, 'v, пят[ый ая ое ого ой ую ом ому ым]'],
  [6, 'vi, шест[ой ая ое ого ую ом ому ым]'],
  [7, 'vii'],
  [8, 'viii'],
  [9, 'ix'],
  [10, 'x, х'],
]);

/** The endings of numbers in digits: «1-я», «2-го», «3-х». */
export const ORDINAL_ENDINGS = wordSet(
  'я, й, е, ю, го, му, м, ая, ое, ой, ый, ом, ую, ого, ья, х, ти, ми, и',
);

/** Number words that count («два раза»). */
export const CARDINALS = lexicon<number>([
  [1, 'один, одного, одной, одну'],
  [2, 'два, две, двух'],
  [3, 'три, трех'],
  [4, 'четыре, четырех'],
  [5, 'пять, пяти'],
  [6, 'шесть, шести'],
  [7, 'семь, семи'],
  [10, 'десять, десяти'],
]);

/** How often, in one word: «дважды в год». */
export const TIMES_IN_ONE_WORD = lexicon<number>([
  [1, 'однажды, единожды'],
  [2, 'дважды'],
  [3, 'трижды'],
  [4, 'четырежды'],
]);

/** Larger ordinals in words, which the language doesn't count with: «до пятнадцатого». */
export const LARGE_ORDINAL =
  /^(?:седьм|восьм|девят|десят|[а-я]+надцат|двадцат|тридцат)(?:ого|ой|ому)$/u;
