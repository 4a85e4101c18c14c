/**
 * Latin and Cyrillic letters, to stand between `[` and `]` of a `RegExp`. A pattern for the letters of all
 * alphabets (`\p{L}`) takes ten times as long to compile, and one that ignores their case with `iu` too: more
 * than karta takes to check a whole plan.
 */
export const LETTERS = 'A-Za-z\\u00c0-\\u024f\\u0400-\\u052f';

const LETTER = new RegExp(`[${LETTERS}]`);

/** Whether a text has any letters, Latin or Cyrillic. */
export function hasLetters(text: string): boolean {
  return LETTER.test(text);
}
