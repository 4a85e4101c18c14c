import { findLookAlikes, sayLookAlikes } from '../core/look-alikes.ts';
import type { Text } from '../core/text.ts';

/** The message for a word that only looks like the one suggested; undefined if it is another word. */
export function lookAlikeMessage(word: string, suggestions: readonly string[]): Text | undefined {
  const [meant] = suggestions;
  const found = meant === undefined ? undefined : findLookAlikes(word.trim(), meant);
  if (!found || suggestions.length > 1) return undefined;
  const said = sayLookAlikes(found);
  return {
    ru: `В слове «${word.trim()}» ${said.ru}: наберите «${meant}».`,
    en: `In the word “${word.trim()}” ${said.en}: type “${meant}”.`,
  };
}
