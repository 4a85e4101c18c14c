import type { Token } from '../tokenize.ts';
import { CARDINALS, ORDINAL_ENDINGS, ORDINALS } from '../words/numerals.ts';
import { COUNTED_FORMS, LAST } from '../words/units.ts';
import { advance, attempt, type Cursor, peek, takePhrase } from './cursor.ts';

/** The value of a number token with at most `digits` digits. */
export function numberOf(token: Token | undefined, digits: number): number | undefined {
  if (token?.kind !== 'number' || token.text.length > digits) return undefined;
  return Number(token.text);
}

/** A place in a row, and how it is written: `2`, `2-я`, or `II` and «вторая». */
interface Ordinal {
  number: number;
  written: 'digits' | 'digits-with-ending' | 'word';
}

export function takeOrdinal(cursor: Cursor): Ordinal | undefined {
  const number = numberOf(peek(cursor), 2);
  if (number !== undefined) {
    advance(cursor);
    return { number, written: takeEnding(cursor) ? 'digits-with-ending' : 'digits' };
  }
  const named = takePhrase(cursor, ORDINALS);
  if (named === undefined) return undefined;
  takeEnding(cursor);
  return { number: named, written: 'word' };
}

/** An ordinal, or «последняя», which counts as -1. */
export function takePlace(cursor: Cursor): Ordinal | undefined {
  return takePhrase(cursor, LAST) ? { number: -1, written: 'word' } : takeOrdinal(cursor);
}

/**
 * Whether the number before the cursor rather tells how many: «2 недели октября» are two weeks. In a list or
 * behind a preposition the same words name the second («в течение 2 четверти»).
 */
export function isCount(cursor: Cursor, { number, written }: Ordinal): boolean {
  if (written !== 'digits' || number < 2 || number > 4) return false;
  const before = cursor.tokens[cursor.at - 2]?.kind;
  const isList = before === 'word' || before === 'comma' || before === 'dash';
  return !isList && COUNTED_FORMS.has(peek(cursor)?.text ?? '');
}

/** How many: `2`, `два`. */
export function takeCount(cursor: Cursor): number | undefined {
  const number = numberOf(peek(cursor), 2);
  if (number === undefined) return takePhrase(cursor, CARDINALS);
  advance(cursor);
  takeEnding(cursor);
  return number;
}

/** The ending of an ordinal, which stands right behind it: `-я`, `го`. */
export function takeEnding(cursor: Cursor): true | undefined {
  return attempt(cursor, () => {
    if (isGlued(cursor, 'dash')) advance(cursor);
    return isGlued(cursor, 'word') ? takePhrase(cursor, ORDINAL_ENDINGS) : undefined;
  });
}

function isGlued(cursor: Cursor, kind: Token['kind']): boolean {
  const token = peek(cursor);
  return token?.kind === kind && token.gap === 'none';
}
