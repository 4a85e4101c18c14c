import type { Text } from '../core/text.ts';

/** White space that YAML takes for text, and characters that have no width: one of them, for a `RegExp`. */
export const SPECIAL_BLANK = '[\\u00a0\\u1680\\u2000-\\u200d\\u202f\\u205f\\u2060\\u3000\\ufeff]';

/** What such a character is, and that it is no plain space; behind «стоит» and “there is”. */
export function nameBlank(sign: string): Text {
  const code = `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  if (/[\u00a0\u2007\u202f]/.test(sign))
    return { ru: 'неразрывный пробел, а не обычный', en: 'a no-break space, not a plain one' };
  return /[\u200b-\u200d\u2060\ufeff]/.test(sign)
    ? {
        ru: `невидимый знак (${code}), а не пробел`,
        en: `an invisible character (${code}), no space`,
      }
    : {
        ru: `особый пробел (${code}), а не обычный`,
        en: `a special space (${code}), not a plain one`,
      };
}
