import type { Undated } from '../../reading.ts';
import { MONTHS } from '../words/months.ts';
import { DURING } from '../words/prepositions.ts';
import { TIMES } from '../words/recurrences.ts';
import { TIME_WORDS } from '../words/undated.ts';
import { DAY_NUMBER, MONTH_PARTS } from '../words/units.ts';
import { WEEKDAYS } from '../words/weekdays.ts';
import { ALWAYS } from '../words/whole.ts';
import { attempt, type Cursor, peek, takePhrase } from './cursor.ts';
import { isHarmlessNumber } from './harmless-number.ts';
import type { Moment } from './syntax.ts';
import { takeMoment } from './take-moment.ts';
import { takePlace } from './take-number.ts';
import { takeRecurrence } from './take-recurrence.ts';
import { isTimeLike, meantWord } from './time-like.ts';

/**
 * Whether the words at the cursor tell a time after all, which must not get lost in the phrase. The year of a plan
 * is none; of events, «после четверти» is rather a day.
 */
export function isTimed(cursor: Cursor, reason: Undated): boolean {
  const { at } = cursor;
  const found =
    takePhrase(cursor, MONTHS) ??
    takePhrase(cursor, WEEKDAYS) ??
    takeCountedPart(cursor) ??
    takeRecurrence(cursor) ??
    takePhrase(cursor, TIMES) ??
    takePhrase(cursor, ALWAYS) ??
    takePhrase(cursor, DURING) ??
    (reason === 'event' ? takeTimeWord(cursor) : undefined) ??
    takePartOfYear(cursor, reason) ??
    takeMistypedMonth(cursor) ??
    takeLooseNumber(cursor);
  cursor.at = at;
  return found !== undefined;
}

/** «Последняя неделя», of whatever. */
function takeCountedPart(cursor: Cursor): unknown {
  return attempt(cursor, () => takePlace(cursor) && takePhrase(cursor, MONTH_PARTS));
}

/** «До третьей декады», «по окончании четверти»: a time rather than an event. */
function takeTimeWord(cursor: Cursor): true | undefined {
  const word = peek(cursor)?.text ?? '';
  return takePhrase(cursor, TIME_WORDS) ?? (isTimeLike(word) || DAY_NUMBER.has(word) || undefined);
}

/** A day, a term, …; a whole year may only say whose plan it is, or which «ВПР-2023». */
function takePartOfYear(cursor: Cursor, reason: Undated): Moment | undefined {
  const isName = isHarmlessNumber(cursor.tokens, cursor.at);
  const moment = takeMoment(cursor, true);
  const isYear = moment?.unit === 'year' || moment?.unit === 'study-year';
  return isYear && (reason === 'by-plan' || isName) ? undefined : moment;
}

/** The «октбря» of «до 15 октбря», which must not pass for another word. */
function takeMistypedMonth(cursor: Cursor): string | undefined {
  const meant = meantWord(peek(cursor)?.text ?? '');
  const isAfterNumber = cursor.tokens[cursor.at - 1]?.kind === 'number';
  return meant !== undefined && (isAfterNumber || MONTHS.has(meant)) ? meant : undefined;
}

const LONGEST_DAY = 2;

/** A number that may be the day of a date gone wrong: the 12 of «однократно 12; 19 октября». */
function takeLooseNumber(cursor: Cursor): true | undefined {
  const token = peek(cursor);
  const isShort = token?.kind === 'number' && token.text.length <= LONGEST_DAY;
  return isShort && !isHarmlessNumber(cursor.tokens, cursor.at) ? true : undefined;
}
