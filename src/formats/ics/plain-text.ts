import { visible } from '../visible.ts';

/** A text that calendars can show: nothing in it steers them, and line feeds are its only control characters. */
export function plainText(text: string): string {
  // Half a character can't be written as UTF-8.
  return visible(text.replace(/\r\n|[\r\u2028\u2029]/g, '\n').replace(/\p{Cs}/gu, '\ufffd')).trim();
}

/** The same on one line. */
export function oneLine(text: string): string {
  return plainText(text).replace(/[ \n]+/g, ' ');
}
