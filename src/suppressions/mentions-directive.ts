/** `karta-`, `ignore` or «игнор» at the beginning of a comment, in letters of either alphabet. */
const MENTION = /#[^\n]{0,12}(?:[kк][aа][rр][tт][aа] ?[-_:‐-―]|[gг]n[oо]|[iі]gn|игнор)/i;

/**
 * Whether a text may hold a comment that accepts findings, or one that is meant to. Quick, and right only where it
 * says no: the rest is known once the text is read as YAML.
 */
export function mentionsDirective(text: string): boolean {
  return text.includes('#') && MENTION.test(text);
}
