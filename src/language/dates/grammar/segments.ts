import type { Span } from '../../../core/location.ts';
import type { Token } from '../tokenize.ts';
import type { Entry } from './syntax.ts';

/**
 * Cuts tokens at commas, semicolons, full stops, brackets and line breaks. The sign stands at the beginning
 * of the segment behind it.
 */
export function cutSegments(tokens: readonly Token[]): Token[][] {
  const segments: Token[][] = [[]];
  for (const [index, token] of tokens.entries()) {
    const isCut = isSeparator(tokens, index) || token.gap === 'line' || token.bracket;
    if (isCut) segments.push([]);
    segments.at(-1)?.push(token);
  }
  return segments.filter((segment) => segment.length > 0);
}

/** The tokens of neighbouring segments without the sign before the first, and what that sign parts. */
export function joinSegments(segments: readonly (readonly Token[])[]): {
  tokens: Token[];
  parted: Entry['parted'];
} {
  const tokens = segments.flat();
  const [first] = tokens;
  const signs = tokens.findIndex((_, index) => !isSeparator(tokens, index));
  const isComma = first?.kind === 'comma' || first?.kind === 'semicolon';
  const isLine = first?.gap === 'line' || first?.kind === 'dot' || first?.kind === 'bullet';
  return {
    tokens: tokens.slice(signs === -1 ? tokens.length : signs),
    parted: isComma ? 'comma' : isLine ? 'line' : 'blank',
  };
}

function isSeparator(tokens: readonly Token[], index: number): boolean {
  const { kind } = tokens[index] ?? {};
  if (kind === 'dot') return tokens[index + 1]?.gap !== 'none';
  return kind === 'comma' || kind === 'semicolon' || kind === 'bullet';
}

/** The place of the words, without the signs around them. */
export function spanOf(tokens: readonly Token[]): Span {
  const words = tokens.filter(
    ({ kind }) => kind === 'word' || kind === 'number' || kind === 'other',
  );
  return { start: words[0]?.span.start ?? 0, end: words.at(-1)?.span.end ?? 0 };
}
