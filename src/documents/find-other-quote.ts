import type { Slip } from './find-line-slip.ts';
import type { Mistake } from './mistake-words.ts';

/** What the parser makes of a text whose closing quote is not the one that opened it. */
const AT_QUOTES: ReadonlySet<Mistake> = new Set<Mistake>([
  'unclosed-quote',
  'split-key',
  'unclosed-bracket',
  'missing-comma',
  'text-after-quote',
]);

/** A straight quote, a text without any, and a quote of another kind where the text ends. */
const OTHER = /(?<=^|[\s,:[{])["'][^"'«»“”„‘’]*([»“”„‘’])(?=\s*(?:[,\]}]|\s#|$))/;

/** The closing quote of another kind in the line of a mistake, such as a word processor makes. */
export function findOtherQuote(text: string, mistake: Mistake, at: number): Slip | undefined {
  if (!AT_QUOTES.has(mistake)) return undefined;
  const start = text.lastIndexOf('\n', at - 1) + 1;
  // Inside brackets a quote that is not closed goes on to the next one, a line further down.
  const above = start > 1 ? text.lastIndexOf('\n', start - 2) + 1 : start;
  return findInLine(text, start) ?? findInLine(text, above);
}

function findInLine(text: string, start: number): Slip | undefined {
  const feed = text.indexOf('\n', start);
  const found = OTHER.exec(text.slice(start, feed === -1 ? text.length : feed));
  const sign = found?.[1];
  if (!found || !sign) return undefined;
  const place = { start: start + found.index + found[0].length - 1, source: sign, sign };
  return { mistake: 'other-quote', place };
}
