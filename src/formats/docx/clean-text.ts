import { visible } from '../visible.ts';

/**
 * The text as XML can hold it: besides what is unsafe to show, the signs that XML forbids are written out, because
 * Word refuses a file with a single one of them. Line feeds stay.
 */
export function cleanText(text: string): string {
  return visible(text.replace(/\r\n?/g, '\n')).replace(/[\p{Cs}\ufffe\uffff]/gu, writeOut);
}

/** The same on one line, for a title or a caption. */
export function cleanLine(text: string): string {
  return cleanText(text)
    .replace(/\s*\n\s*/g, ' ')
    .trim();
}

function writeOut(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16)}`;
}
