/** Those of plain Russian and English texts: letters, digits, punctuation, quotes, dashes, an ellipsis, №. */
const USUAL = /^[\n\r -~«»\u0400-\u04ff\u2010-\u2027№]*$/;

/**
 * Whether a text has usual signs alone, as most files do. Control characters, tabs, special blanks, hidden signs and
 * letters with accents are none of these; so one look at each letter spares one for each kind of them.
 */
export function hasUsualSigns(text: string): boolean {
  return USUAL.test(text);
}
