import type { Token } from '../tokenize.ts';
import { STAGES } from '../words/units.ts';
import { attempt, type Cursor, peek, spanFrom, takeKind, takePhrase } from './cursor.ts';
import { type Ordinal, takeOrdinal } from './take-number.ts';

/** What an item of a list is called, as written: `1 этап`, `Этап II`, `2)`; `place` counts from 1. */
export function takeLabel(cursor: Cursor, place: number): string | undefined {
  return takeStage(cursor) ?? takeListNumber(cursor, place);
}

function takeStage(cursor: Cursor): string | undefined {
  return attempt(cursor, () => {
    const first = cursor.at;
    const before = takeOrdinal(cursor);
    if (!takePhrase(cursor, STAGES)) return undefined;
    const ordinal = before ?? takeOrdinal(cursor);
    if (!ordinal || (!before && isRangeStart(cursor, ordinal))) return undefined;
    const label = writtenFrom(cursor, first);
    if (!takeKind(cursor, 'colon')) takeKind(cursor, 'dash');
    return label;
  });
}

/** The dash of «этап 1-15 октября» may part the label from a day or two days from each other. */
function isRangeStart(cursor: Cursor, { written }: Ordinal): boolean {
  return written === 'digits' && peek(cursor)?.kind === 'dash';
}

/** `2)`, `б)`, and `2.` if it is the second item: `10. 09` might be a date elsewhere. */
function takeListNumber(cursor: Cursor, place: number): string | undefined {
  return attempt(cursor, () => {
    const first = cursor.at;
    const number = takeKind(cursor, 'number') ?? takeLetter(cursor);
    if (number && takeKind(cursor, 'close')) return writtenFrom(cursor, first);
    const isNext = number?.text === String(place) && takeKind(cursor, 'dot');
    return isNext && peek(cursor)?.gap !== 'none' ? writtenFrom(cursor, first) : undefined;
  });
}

function takeLetter(cursor: Cursor): Token | undefined {
  return peek(cursor)?.text.length === 1 ? takeKind(cursor, 'word') : undefined;
}

function writtenFrom(cursor: Cursor, first: number): string {
  const { start, end } = spanFrom(cursor, first);
  return cursor.text.slice(start, end);
}
