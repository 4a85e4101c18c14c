import type { Language } from '../../core/text.ts';
import { bindWords } from './bind-words.ts';
import { putAside } from './put-aside.ts';
import { setDashes } from './set-dashes.ts';
import { setQuotes } from './set-quotes.ts';

/**
 * A text as people typed it, set as Russian books are: «ёлочки» with „лапки“ inside, dashes in place of hyphens,
 * no line end between a number or initials and what belongs to them. Letters and digits stay as they are, and so
 * do web addresses and names of files; a text that is set already does not change. English is left as it is.
 */
export function typeset(text: string, language: Language): string {
  if (language !== 'ru' || !MAY_CHANGE.test(text)) return text;
  return putAside(text, (rest) => bindWords(setDashes(setQuotes(rest))));
}

/** Most words of a plan stand alone, or in codes. */
const MAY_CHANGE = /[ "“”„‟№-]|[«»]|\dг|[А-ЯЁ]\.[А-ЯЁ]/;
