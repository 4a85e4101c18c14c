import type { Span } from '../../../core/location.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Token, TokenKind } from '../tokenize.ts';

/**
 * A place in the tokens of a text. The functions named `take…` read something there and move the cursor
 * behind it; if it isn't there they give undefined and leave the cursor where it was.
 */
export interface Cursor {
  readonly text: string;
  readonly tokens: readonly Token[];
  at: number;
  /** The furthest place that was understood, in whatever way; the first words not understood stand there. */
  furthest: number;
  /** Words that were understood but can't be meant so; they are at fault rather than those at `furthest`. */
  refused: Span | undefined;
}

export function cursorAt(text: string, tokens: readonly Token[]): Cursor {
  return { text, tokens, at: 0, furthest: 0, refused: undefined };
}

/** The token at the cursor, or `ahead` tokens behind it. */
export function peek(cursor: Cursor, ahead = 0): Token | undefined {
  return cursor.tokens[cursor.at + ahead];
}

export function atEnd(cursor: Cursor): boolean {
  return cursor.at >= cursor.tokens.length;
}

export function advance(cursor: Cursor, count = 1): void {
  cursor.at += count;
}

/** Notes that all words up to here make sense, whatever comes next. */
export function understand(cursor: Cursor): void {
  if (cursor.at > cursor.furthest) cursor.furthest = cursor.at;
}

/** Reads a token of this kind. */
export function takeKind(cursor: Cursor, kind: TokenKind): Token | undefined {
  const token = peek(cursor);
  if (token?.kind !== kind) return undefined;
  advance(cursor);
  return token;
}

/** Reads the longest phrase of a lexicon and gives its meaning. */
export function takePhrase<Meaning>(
  cursor: Cursor,
  phrases: Lexicon<Meaning>,
): Meaning | undefined {
  // Most tokens are no word that the phrases begin with, and numbers never are.
  const token = cursor.tokens[cursor.at];
  if (token?.kind !== 'word') return undefined;
  const phrase = phrases
    .get(token.text)
    ?.find(({ rest }) => rest.every((ways, index) => ways.includes(wordAt(cursor, index + 1))));
  if (phrase) advance(cursor, phrase.rest.length + 1);
  return phrase?.meaning;
}

/** Whether a phrase of the lexicon stands at the cursor. */
export function isFollowedBy(cursor: Cursor, phrases: Lexicon<unknown>): boolean {
  const { at } = cursor;
  const found = takePhrase(cursor, phrases) !== undefined;
  cursor.at = at;
  return found;
}

/** Reads something made of parts, all of it or nothing. */
export function attempt<T>(cursor: Cursor, take: (cursor: Cursor) => T | undefined): T | undefined {
  const start = cursor.at;
  const taken = take(cursor);
  if (taken === undefined) cursor.at = start;
  return taken;
}

/** The place of the tokens from `first` up to the cursor. */
export function spanFrom(cursor: Cursor, first: number): Span {
  const start = cursor.tokens[first]?.span.start ?? 0;
  return { start, end: cursor.tokens[cursor.at - 1]?.span.end ?? start };
}

function wordAt(cursor: Cursor, ahead: number): string {
  const token = peek(cursor, ahead);
  return token?.kind === 'word' ? token.text : '';
}
