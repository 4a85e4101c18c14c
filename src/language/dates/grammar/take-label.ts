import type { Span } from '../../../core/location.ts';
import type { Token } from '../tokenize.ts';
import { STAGES } from '../words/units.ts';
import { advance, attempt, type Cursor, peek, spanFrom, takeKind, takePhrase } from './cursor.ts';
import { takeOrdinal } from './take-number.ts';
import { isTimeLike } from './time-like.ts';

/**
 * What an item of a list is called, as written: `1 этап`, `Этап II`, `Этап 2:`, `2)`; `place` counts from 1.
 * Without its colon, the number of «этап 1 октября» may be a day.
 */
export function takeLabel(cursor: Cursor, place: number): Span | undefined {
  return takeStage(cursor) ?? takeListNumber(cursor, place);
}

function takeStage(cursor: Cursor): Span | undefined {
  return attempt(cursor, () => {
    const first = cursor.at;
    const before = takeOrdinal(cursor);
    if (!takePhrase(cursor, STAGES)) return undefined;
    const ordinal = before ?? takeOrdinal(cursor);
    if (!ordinal) return undefined;
    const number = spanFrom(cursor, first);
    const label = skipBracket(cursor) ? upToHere(cursor, number) : number;
    if (!before && ordinal.written === 'digits' && peek(cursor)?.kind !== 'colon') return undefined;
    if (!takeKind(cursor, 'colon')) takeKind(cursor, 'dash');
    return label;
  });
}

const LONGEST_BRACKET = 6;

/** The words of «1 этап (подготовительный): …», which only describe it. */
function skipBracket(cursor: Cursor): boolean {
  const skipped = attempt(cursor, () => {
    if (!peek(cursor)?.bracket) return undefined;
    for (let count = 0; count < LONGEST_BRACKET; count += 1) {
      if (peek(cursor)?.kind !== 'word' || isTimeLike(peek(cursor)?.text ?? '')) return undefined;
      advance(cursor);
      if (peek(cursor)?.bracket) return isLabelSign(cursor) || undefined;
    }
    return undefined;
  });
  return skipped === true;
}

/** With the bracket that closes, which is no word. */
function upToHere(cursor: Cursor, { start }: Span): Span {
  const end = peek(cursor)?.span.start ?? start;
  return { start, end: start + cursor.text.slice(start, end).trimEnd().length };
}

function isLabelSign(cursor: Cursor): boolean {
  return peek(cursor)?.kind === 'colon' || peek(cursor)?.kind === 'dash';
}

/** `2)`, `б)`, and `2.` if it is the second item: `10. 09` might be a date elsewhere. */
function takeListNumber(cursor: Cursor, place: number): Span | undefined {
  return attempt(cursor, () => {
    const first = cursor.at;
    if ((peek(cursor)?.text.length ?? 0) > 2) return undefined;
    const number = takeKind(cursor, 'number') ?? takeLetter(cursor);
    if (number && takeKind(cursor, 'close')) return spanFrom(cursor, first);
    const isNext = number?.text === String(place) && takeKind(cursor, 'dot');
    return isNext && peek(cursor)?.gap !== 'none' ? spanFrom(cursor, first) : undefined;
  });
}

function takeLetter(cursor: Cursor): Token | undefined {
  return peek(cursor)?.text.length === 1 ? takeKind(cursor, 'word') : undefined;
}
