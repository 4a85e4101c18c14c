import { AND } from '../words/prepositions.ts';
import { type Cursor, peek, takeKind, takePhrase } from './cursor.ts';
import type { Entry } from './syntax.ts';

/**
 * What parts two items of a list. In a text that begins with a dash, dashes at the beginning of lines do. A dot
 * does if a blank follows: `1.2.3` is no list.
 */
export function takeSeparator(cursor: Cursor): Entry['parted'] {
  const isNewLine = peek(cursor)?.gap === 'line';
  const isStop = takeStop(cursor, isNewLine);
  const isComma = takeKind(cursor, 'comma') ?? takeKind(cursor, 'semicolon');
  const isAnd = takePhrase(cursor, AND);
  if (isComma || isAnd) return 'comma';
  return isNewLine || isStop || takeStop(cursor, true) || peek(cursor)?.gap === 'line'
    ? 'line'
    : 'blank';
}

function takeStop(cursor: Cursor, isNewLine: boolean): boolean {
  if (takeKind(cursor, 'bullet')) return true;
  if (peek(cursor)?.kind === 'dot' && peek(cursor, 1)?.gap !== 'none') {
    return takeKind(cursor, 'dot') !== undefined;
  }
  const isBullet = isNewLine && peek(cursor)?.gap === 'line' && cursor.tokens[0]?.kind === 'dash';
  return isBullet && takeKind(cursor, 'dash') !== undefined;
}
