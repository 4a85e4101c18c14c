/**
 * A text that no spreadsheet takes for a formula: one that begins like a formula gets an apostrophe in front, also
 * where blanks or invisible signs come first, and for the wide signs that Excel takes for the plain ones.
 */
export function guardFormula(text: string): string {
  return /^[\s\p{Cf}]*[=+\-@＝＋－＠]/u.test(text) ? `'${text}` : text;
}

/**
 * A text that Excel would turn into something else when it opens the file: the code `4.10` into the fourth of October,
 * `5-9` into the fifth of September, `0012` into 12, `1E5` into 100000. A tab in front, which is not seen, makes Excel
 * leave the text alone. An apostrophe would be seen in each cell, and `="4.10"` is a formula, from which everybody
 * is to be guarded. What looks the same afterwards (12, 15.04.2022) is left as it is. Programs don't want the tab:
 * for them there is the plain kind. An `.xlsx` file needs none of this.
 */
export function keepText(text: string): string {
  return isTurned(text) ? `\t${text}` : text;
}

/** Figures with points, strokes, hyphens, colons or an exponent; too many figures, or noughts in front; a month. */
function isTurned(text: string): boolean {
  if (/^(?:0|[1-9]\d{0,14}|\d{2}\.\d{2}\.\d{4})$/.test(text) || /,\s/.test(text)) return false;
  return /^ *\d[\d.,/: -]*(?:e[+-]?\d+)? *$/i.test(text) || MONTH.test(text);
}

/** «1 мая», «сен 22», «май 2023 г.», `5 May`. */
const MONTH =
  /^(?=\D*\d)\d{0,2}[ .-]*(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*[ .-]*\d{0,4}(?: *г\.?)?$/iu;
