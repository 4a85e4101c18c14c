/**
 * A text with further words: in a line of their own if each of its lines counts, else as a sentence behind its last. What
 * follows the text, such as the end of its last line, stays at the end; words that it has already are not put in again.
 */
export function extendedText(text: string, words: string, isLiteral: boolean): string {
  const added = words.trim();
  if (text.includes(added)) return text;
  const body = text.trimEnd();
  return body + partingBehind(body, isLiteral) + added + text.slice(body.length);
}

/** What stands between a text and a sentence that follows it. */
export function partingBehind(body: string, isLiteral: boolean): string {
  if (body === '') return '';
  if (isLiteral) return '\n';
  return /[.!?…]$/.test(body) ? ' ' : '. ';
}
