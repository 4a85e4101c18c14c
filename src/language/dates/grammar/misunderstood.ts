import type { Span } from '../../../core/location.ts';
import type { Token } from '../tokenize.ts';
import type { Cursor } from './cursor.ts';
import { meantWord } from './time-like.ts';

const MOST_WORDS_QUOTED = 4;

function isSign(token: Token | undefined): boolean {
  return token?.kind === 'comma' || token?.kind === 'semicolon' || token?.kind === 'dot';
}

/**
 * The first words not understood: a mistyped word if there is one («октбря»), else a few words up to a comma or
 * the like; the whole text if its end is missing.
 */
export function misunderstood(cursor: Cursor): Span {
  const rest = cursor.tokens.slice(cursor.furthest);
  while (isSign(rest[0])) rest.shift();
  const [first] = rest;
  if (!first) return { start: 0, end: cursor.text.length };
  const typo = rest.find(({ kind, text }) => kind === 'word' && meantWord(text));
  if (typo) return typo.span;
  const stop = rest.findIndex(
    ({ kind, gap }, index) =>
      index > 0 && (gap === 'line' || kind === 'comma' || kind === 'semicolon'),
  );
  let count = Math.min(stop === -1 ? rest.length : stop, MOST_WORDS_QUOTED);
  // Not half of a date.
  while (count < rest.length && rest[count]?.gap === 'none' && count !== stop) count += 1;
  const words = rest.slice(0, count);
  return { start: first.span.start, end: (words.at(-1) ?? first).span.end };
}
