import { distance } from 'fastest-levenshtein';
import { withoutHidden } from '../core/invisible-signs.ts';
import { findLookAlikes } from '../core/look-alikes.ts';

/** A word that people write for another, and the words of the schemas that it may stand for. */
export type WordTable = ReadonlyMap<string, readonly string[]>;

const LONGEST = 40;

/**
 * Which of the `known` words was meant by `word`: those that the table gives for it, else the nearest by
 * letters. The best come first; several only where they are equally good.
 */
export function suggestWords(
  word: string,
  known: readonly string[],
  table: WordTable,
): readonly string[] {
  const twin = known.find((one) => isLookAlike(word, one));
  if (twin !== undefined) return [twin];
  const plain = normal(word);
  const meant = (table.get(plain) ?? []).filter((one) => known.includes(one));
  if (meant.length > 0) return meant.slice(0, 1);
  if (plain.length > LONGEST) return [];
  const near = nearest(plain, known);
  if (near.length > 0) return near;
  const [alike] = nearest(plain, [...table.keys()]);
  return (table.get(alike ?? '') ?? []).filter((one) => known.includes(one)).slice(0, 1);
}

/** Whether no other of the `known` words can have been meant than the one that `suggestWords` gives. */
export function isClear(word: string, known: readonly string[], table: WordTable): boolean {
  const meant = (table.get(normal(word)) ?? []).filter((one) => known.includes(one));
  return meant.length <= 1 && suggestWords(word, known, table).length === 1;
}

/** Whether the words differ on the keyboard only: `сodes` with a Russian «с». */
export function isLookAlike(word: string, meant: string): boolean {
  return findLookAlikes(word.trim(), meant) !== undefined;
}

/** The words at the least distance, if that is a slip of the pen and not another word. */
function nearest(word: string, known: readonly string[]): string[] {
  let best = slipsAllowed(word);
  let found: string[] = [];
  for (const one of known) {
    if (negationOf(word) !== negationOf(one)) continue;
    const slips = slipsBetween(word, one.toLowerCase());
    if (slips > best) continue;
    if (slips < best) found = [];
    best = slips;
    found.push(one);
  }
  return found;
}

/** Letters wrong, missing or too many; letters in the wrong order are one slip of fingers. */
function slipsBetween(one: string, two: string): number {
  const slips = distance(one, two);
  const swapped = slips === 2 && one.length === two.length && sorted(one) === sorted(two);
  return swapped ? 1 : slips;
}

/** «не проведено» is no slip for «проведено». */
function negationOf(word: string): string | undefined {
  return /^(?:не(?!дел)|not |un)/i.exec(word)?.[0];
}

function sorted(word: string): string {
  return [...word].sort().join('');
}

/** One slip in a word of two to four letters, two in one of five, at most three. */
function slipsAllowed(word: string): number {
  return word.length < 2 ? 0 : Math.min(3, Math.max(1, Math.floor((word.length + 1) / 3)));
}

function normal(word: string): string {
  return withoutHidden(word)
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[\s_]+/g, ' ')
    .trim();
}
