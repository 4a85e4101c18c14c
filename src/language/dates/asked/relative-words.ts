import { lexicon, wordSet } from '../lexicon.ts';

/** Which of several in a row is meant: the one in which today lies, or one beside it. */
export const NEIGHBOURS = lexicon<-1 | 0 | 1>([
  [0, 'эт[от а о у ого ой ом им], текущ[ий ая ее ую его ей ем], нынешн[ий яя ее юю его ей ем]'],
  [1, 'следующ[ий ая ее ую его ей ем], будущ[ий ая ее ую его ей ем]'],
  [1, 'предстоящ[ий ая ее ую его ей ем]'],
  [-1, 'прошл[ый ая ое ую ого ой ом], предыдущ[ий ая ее ую его ей ем]'],
  [-1, 'прошедш[ий ая ее ую его ей ем], минувш[ий ая ее ую его ей ем]'],
]);

/** Stretches of time that no other table of the language names on their own. */
export const NEIGHBOUR_UNITS = lexicon<'week' | 'month'>([
  ['week', 'недел[я и е ю ей], нед'],
  ['month', 'месяц[- а е ем у], мес'],
]);

/** Days by their distance from today. */
export const DAY_WORDS = lexicon<number>([
  [-2, 'позавчера'],
  [-1, 'вчера, вчерашний день'],
  [0, 'сегодня, сегодняшний день'],
  [1, 'завтра, завтрашний день'],
  [2, 'послезавтра'],
]);

/** Words before a period that leave it as it is: «за прошлый месяц», «на этой неделе». */
export const LEADS = wordSet(
  'за, на, в, во, весь, вся, всю, все, в течение, на весь, за весь, за всю',
);
