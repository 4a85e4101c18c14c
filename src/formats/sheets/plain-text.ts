import { visible } from '../visible.ts';

/**
 * A text as a cell of a spreadsheet: no-break spaces become plain ones, so that people find what they type; what
 * can't stand in a file or steers a program is written out.
 */
export function plainText(text: string): string {
  return visible(text.replace(/\r\n?/g, '\n'))
    .replace(NO_BREAK, ' ')
    .replace(NO_CHARACTER, '\ufffd');
}

const NO_BREAK = /[\u00a0\u2007\u202f]/g;
/** Halves of pairs, and what XML forbids. */
const NO_CHARACTER = /[\p{Cs}\ufffe\uffff]/gu;
