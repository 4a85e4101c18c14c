import stringWidth from 'string-width';

/** How many character cells a text takes. */
export function cellWidth(text: string): number {
  // Looking each character up takes long, and nearly all texts consist of these.
  return isOneCellEach(text) ? text.length : stringWidth(text);
}

/** Whether each UTF-16 unit of a text on one line takes one cell, as in nearly all texts. */
export function isOneCellEach(text: string): boolean {
  return ONE_CELL_EACH.test(text);
}

/** Latin and Russian letters, digits, usual punctuation, and what charts are drawn with. */
const ONE_CELL_EACH = /^[ -~\u00a0«»\u0400-\u045f\u2010-\u2015\u2018-\u201e\u2026№─-▓]*$/;
