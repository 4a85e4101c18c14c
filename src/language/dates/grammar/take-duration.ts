import type { Undated } from '../../reading.ts';
import { DURING } from '../words/prepositions.ts';
import { BEFORE_DURATION } from '../words/undated.ts';
import { DURATION_TERMS, DURATIONS } from '../words/units.ts';
import { advance, attempt, type Cursor, peek, takeKind, takePhrase } from './cursor.ts';
import { takeCount } from './take-number.ts';

/** «В течение 5 рабочих дней», «в трёхдневный срок», «за неделю до …»: how long, but not from which day. */
export function takeDuration(cursor: Cursor): Undated | undefined {
  return takeDurationTerm(cursor) ?? takeCountedDuration(cursor);
}

function takeCountedDuration(cursor: Cursor): Undated | undefined {
  return attempt(cursor, () => {
    const isBefore = takePhrase(cursor, BEFORE_DURATION);
    if (!isBefore && !takePhrase(cursor, DURING)) return undefined;
    const counted = takeCount(cursor);
    attempt(cursor, () => (takeKind(cursor, 'dash') ? takeCount(cursor) : undefined));
    const unit = peek(cursor)?.text ?? '';
    if (!takePhrase(cursor, DURATIONS)) return undefined;
    return counted || isBefore || ONE_OF_THEM.has(unit) ? 'event' : undefined;
  });
}

/** «В течение месяца» is one month; «в течение дня» of whichever day. */
const ONE_OF_THEM: ReadonlySet<string> = new Set(['месяца', 'недели', 'дня', 'часа', 'суток']);

function takeDurationTerm(cursor: Cursor): Undated | undefined {
  return attempt(cursor, () => {
    if (peek(cursor)?.text === 'в') advance(cursor);
    if (takeCount(cursor)) takeKind(cursor, 'dash');
    return takePhrase(cursor, DURATION_TERMS) && 'event';
  });
}
