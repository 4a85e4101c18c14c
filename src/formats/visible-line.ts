import { visible } from './visible.ts';

/** The same as `visible` on one line: what ends a line, for whatever program reads it, is written out too. */
export function visibleLine(text: string): string {
  return visible(text).replace(/[\n\u2028\u2029]/g, writeOut);
}

function writeOut(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
