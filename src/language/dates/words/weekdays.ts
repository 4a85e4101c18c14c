import { lexicon, wordSet } from '../lexicon.ts';

/** The days of the week, 1 is Monday. */
export const WEEKDAYS = lexicon<number>([
  [1, 'понедельник[- а и ам], пн'],
  [2, 'вторник[- а и ам], вт'],
  [3, 'сред[а у ы ам], ср'],
  [4, 'четверг[- а и ам], чт'],
  [5, 'пятниц[а у ы ам], пт'],
  [6, 'суббот[а у ы ам], сб'],
  [7, 'воскресень[е я ям], вс'],
]);

/** Words before weekdays that make them recur. */
export const EACH = wordSet(
  'кажд[ый ую ое ого ой], по, еженедельно, еженедельно по, еженедельно в',
);
