import stringWidth from 'string-width';

/**
 * About how wide a line is in a proportional font, in widths of a digit. Classes of letters, not a font's own
 * figures, because nobody knows which font the reader has; for Times New Roman it is right to a tenth.
 */
export function textWidth(line: string): number {
  let width = 0;
  for (const sign of line) width += WIDTHS[sign.charCodeAt(0)] ?? farWidth(sign);
  return width;
}

/** Dashes and quotes first, because they are frequent; then marks that take no room, and Chinese and emoji. */
function farWidth(sign: string): number {
  return WIDEST.test(sign) ? 2 : PUNCTUATION.test(sign) ? 1 : stringWidth(sign);
}

const PUNCTUATION = /[\u2010-\u2027\u2030-\u205e]/;
const NARROW = /[ \u00a0.,:;/|!'()[\]ijltfrI-]/;
const WIDE = /[A-ZА-ЯЁжмфышщюmw]/;
const WIDEST = /[WЖМШЩЫЮ№%—…]/;

/** Of the signs up to the end of Cyrillic, ready to look up, because long plans are measured several times. */
const WIDTHS: readonly number[] = Array.from({ length: 0x500 }, (_, code) => {
  const sign = String.fromCharCode(code);
  return NARROW.test(sign) ? 0.6 : WIDEST.test(sign) ? 2 : WIDE.test(sign) ? 1.4 : 1;
});
