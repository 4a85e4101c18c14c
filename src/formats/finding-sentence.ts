import type { Diagnostic } from '../core/diagnostic.ts';
import { visible } from './visible.ts';

/** So much of a text is enough for a list of findings, in UTF-16 code units. */
const LONGEST = 1000;

/** What a finding says, with its hint, on one line of a list: no control characters, and not too long. */
export function findingSentence({ message, hint }: Pick<Diagnostic, 'message' | 'hint'>): string {
  const said = oneLine(message) || '…';
  if (hint === undefined) return said;
  const rest = oneLine(hint);
  const end = /[.!?…]$/.test(rest) ? '' : '.';
  return cut(`${said} ${rest.charAt(0).toUpperCase()}${rest.slice(1)}${end}`);
}

/** A text on one line that no program stumbles over, cut where it is too long. */
export function oneLine(text: string, longest = LONGEST): string {
  return cut(visible(wholeSigns(text).replace(/\s+/g, ' ')).trim(), longest);
}

/** The text with halves of signs replaced: many programs take no JSON that has such. */
export function wholeSigns(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

/** Never between the two halves of a sign. */
function cut(text: string, longest = LONGEST): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
