import { distance } from 'fastest-levenshtein';
import { foldLookAlikes, lookAlikeIn } from '../core/look-alikes.ts';

const LONGEST = 60;

/** Whether a word can only be meant as a rule's name, maybe with a slip or with letters of the other alphabet. */
export function isRuleLike(word: string, known: readonly string[]): boolean {
  if (known.includes(word)) return true;
  const latin = [...word.slice(0, LONGEST)].map((sign) => lookAlikeIn('latin', sign) ?? sign);
  return /^[a-z]+(?:-[a-z]+)+$/i.test(latin.join('')) || nearestRule(word, known) !== undefined;
}

/** The rule that was meant; undefined if the word is near none. */
export function nearestRule(word: string, known: readonly string[]): string | undefined {
  if (word.length > LONGEST) return undefined;
  const plain = foldLookAlikes(word.toLowerCase().replaceAll('_', '-'));
  const slips = known.map((id) => ({ id, slips: distance(plain, foldLookAlikes(id)) }));
  const best = slips.reduce((one, two) => (two.slips < one.slips ? two : one));
  return best.slips <= Math.min(3, Math.floor(best.id.length / 3)) ? best.id : undefined;
}
