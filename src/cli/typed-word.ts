/** A word as it is to be typed in a command: a path with blanks or other signs is put in quotes. */
export function typedWord(word: string): string {
  return /^[\p{L}\p{N}_./:\\-]+$/u.test(word) ? word : `"${word}"`;
}
