import { HIDDEN_SIGNS, nameHidden, ODD_BLANKS } from '../core/invisible-signs.ts';
import type { Text } from '../core/text.ts';

/** White space that YAML takes for text, and characters that nobody sees: one of them, for a `RegExp`. */
export const SPECIAL_BLANK = `[${ODD_BLANKS}${HIDDEN_SIGNS}]`;

const ODD_BLANK = new RegExp(`[${ODD_BLANKS}]`);

/** What such a character is, and that it is no plain space; behind «стоит» and “there is”. */
export function nameBlank(sign: string): Text {
  const { ru, en } = nameHidden(sign);
  return hasWidth(sign) ? { ru: `${ru}, а не обычный`, en: `${en}, not a plain one` } : { ru, en };
}

/** Whether it looks like a space; the others can't be seen at all. */
export function hasWidth(sign: string): boolean {
  return ODD_BLANK.test(sign);
}
