import type { Text } from './text.ts';

/** Blanks that look like a plain space and are not one; to stand between `[` and `]` of a `RegExp`. */
export const ODD_BLANKS = '\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000';

/** Signs that nobody sees, whose use in a plan can only be a mistake; likewise for a `RegExp`. */
export const HIDDEN_SIGNS =
  '\\u0085\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffc';

const HIDDEN = new RegExp(`[${HIDDEN_SIGNS}]`, 'g');
const ODD = new RegExp(`[${ODD_BLANKS}]`, 'g');

/** The text as it is meant: hidden signs are gone, odd blanks have become spaces. */
export function withoutHidden(text: string): string {
  return text.replace(HIDDEN, '').replace(ODD, ' ');
}

/** Whether the joiner (U+200D) at `index` makes one picture of two, and so is meant. */
export function joinsEmoji(text: string, index: number): boolean {
  const before = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)$/u;
  return (
    before.test(text.slice(Math.max(0, index - 2), index)) &&
    /^\p{Extended_Pictographic}/u.test(text.slice(index + 1, index + 3))
  );
}

/** `U+00A0` for a no-break space. */
export function codePointOf(sign: string): string {
  return `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** What a hidden sign or an odd blank is called; in Russian a masculine noun. */
export function nameHidden(sign: string): Text {
  const named = NAMES.find(([signs]) => signs.test(sign))?.[1];
  if (named) return named;
  const code = codePointOf(sign);
  return new RegExp(`[${ODD_BLANKS}]`).test(sign)
    ? { ru: `особый пробел (${code})`, en: `a special space (${code})` }
    : { ru: `невидимый знак (${code})`, en: `an invisible character (${code})` };
}

const NAMES: readonly (readonly [signs: RegExp, name: Text])[] = [
  [/[\u00a0\u2007\u202f]/, { ru: 'неразрывный пробел', en: 'a no-break space' }],
  [/\u00ad/, { ru: 'мягкий перенос', en: 'a soft hyphen' }],
  [
    /\u200b/,
    {
      ru: 'невидимый знак (пробел нулевой ширины)',
      en: 'an invisible character (a zero-width space)',
    },
  ],
  [
    /\u200c|\u200d|\u2060/,
    {
      ru: 'невидимый знак (соединитель нулевой ширины)',
      en: 'an invisible character (a zero-width joiner)',
    },
  ],
  [
    /\ufeff/,
    {
      ru: 'невидимый знак (метка начала файла)',
      en: 'an invisible character (a byte order mark)',
    },
  ],
  [
    /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/,
    {
      ru: 'невидимый знак (смена направления письма)',
      en: 'an invisible character (a change of writing direction)',
    },
  ],
  [
    /[\u0085\u2028\u2029]/,
    { ru: 'невидимый знак (конец строки)', en: 'an invisible character (an end of line)' },
  ],
  [
    /\ufffc/,
    {
      ru: 'невидимый знак (место вставленной картинки)',
      en: 'an invisible character (the place of a picture)',
    },
  ],
];
