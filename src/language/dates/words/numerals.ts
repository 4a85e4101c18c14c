import { lexicon, wordSet } from '../lexicon.ts';

/** Number words and Roman numerals that name a place in a row («первая», «III»). */
export const ORDINALS = lexicon<number>([
  [1, 'i, перв[ый ая ое ого ой ую ом ому ым]'],
  [2, 'ii, втор[ой ая ое ого ую ом ому ым]'],
  [3, 'iii, трет[ий ья ье ьего ьей ью ьем ьему ьим]'],
  [4, 'iv, четверт[ый ая ое ого ой ую ом ому ым]'],
  [5, 'v, пят[ый ая ое ого ой ую ом ому ым]'],
  [6, 'vi, шест[ой ая ое ого ую ом ому ым]'],
  [7, 'vii'],
  [8, 'viii'],
  [9, 'ix'],
  [10, 'x, х'],
]);

/** The endings of ordinals in digits: «1-я», «2-го», «3-й». */
export const ORDINAL_ENDINGS = wordSet('я, й, е, ю, го, му, ая, ое, ой, ый, ом, ую, ого');

/** Number words that count («два раза»). */
export const CARDINALS = lexicon<number>([
  [1, 'один, одного, одной, одну'],
  [2, 'два, две, двух'],
  [3, 'три, трех'],
  [4, 'четыре, четырех'],
]);
