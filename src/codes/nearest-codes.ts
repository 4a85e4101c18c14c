import { distance } from 'fastest-levenshtein';

/**
 * Codes that may be meant by one that nobody uses: those one sign apart, and those that it begins («5» for 5.1); first
 * those that a parameter or a factor has, and of these those that begin like it; at most `most`.
 *
 * @param names all codes, and what those are called that something has
 */
export function nearestCodes(
  code: string,
  names: ReadonlyMap<string, string | undefined>,
  most = 3,
): string[] {
  const rank = (one: string): number =>
    (names.get(one) === undefined ? 2 : 0) + (one.charAt(0) === code.charAt(0) ? 0 : 1);
  return [...names.keys()]
    .map((one) => ({ one, away: one.startsWith(`${code}.`) ? 1 : distance(code, one) }))
    .filter(({ one, away }) => away <= 1 && one !== code)
    .sort((a, b) => rank(a.one) - rank(b.one) || (a.one < b.one ? -1 : 1))
    .slice(0, most)
    .map(({ one }) => one);
}
