/** Line ends, ASCII without control characters, Cyrillic, dashes, quotes and the like (U+2010–2027), «», №. */
const USUAL = /^[\n\r -~«»\u0400-\u04ff\u2010-\u2027№]*$/;

/**
 * Whether a text has usual signs alone, as most files do. Control characters, tabs, special blanks, hidden signs and
 * Latin letters with accents are none of these: who has asked this need not look for them one kind after the other.
 */
export function hasUsualSigns(text: string): boolean {
  return USUAL.test(text);
}
