import type { Undated } from '../../reading.ts';
import { MONTHS } from '../words/months.ts';
import { DOCUMENTS } from '../words/notes.ts';
import { LARGE_ORDINAL, ORDINALS } from '../words/numerals.ts';
import { DURING } from '../words/prepositions.ts';
import { TIMES } from '../words/recurrences.ts';
import {
  ADJECTIVE_ENDING,
  BEFORE_DURATION,
  EVENT_LEADS,
  PLAN_LEADS,
  PLANS,
  TIME_WORDS,
  UNDATED,
} from '../words/undated.ts';
import { DAY_NUMBER, DURATION_TERMS, DURATIONS, MONTH_PARTS } from '../words/units.ts';
import { WEEKDAYS } from '../words/weekdays.ts';
import { ALWAYS } from '../words/whole.ts';
import {
  advance,
  atEnd,
  attempt,
  type Cursor,
  peek,
  takeKind,
  takePhrase,
  understand,
} from './cursor.ts';
import { isTurning } from './harmless.ts';
import { isHarmlessNumber } from './harmless-number.ts';
import type { Moment } from './syntax.ts';
import { takeDay } from './take-day.ts';
import { takeMoment } from './take-moment.ts';
import { takeCount, takePlace } from './take-number.ts';
import { takeRecurrence } from './take-recurrence.ts';
import { isTimeLike, meantWord } from './time-like.ts';

const MOST_ADJECTIVES = 3;

/** Why there is no date: «по графику работы школы», «после проведения ВПР», «при необходимости». */
export function takeUndated(cursor: Cursor): Undated | undefined {
  const duration = takeDuration(cursor);
  const reason = duration ?? takePlan(cursor) ?? takePhrase(cursor, UNDATED) ?? takeEvent(cursor);
  if (!reason) return undefined;
  const said = duration ? 'by-plan' : reason;
  while (!atEnd(cursor) && !isTimed(cursor, said)) skipWord(cursor);
  understand(cursor);
  return reason;
}

function takePlan(cursor: Cursor): Undated | undefined {
  return attempt(cursor, () => {
    if (!takePhrase(cursor, PLAN_LEADS)) return undefined;
    for (let count = 0; count < MOST_ADJECTIVES && isAdjective(cursor); count += 1) advance(cursor);
    return takePhrase(cursor, PLANS) && 'by-plan';
  });
}

function isAdjective(cursor: Cursor): boolean {
  const word = peek(cursor)?.text ?? '';
  return ADJECTIVE_ENDING.test(word) && !PLANS.has(word);
}

/** «В течение 5 рабочих дней», «в трёхдневный срок», «за неделю до …»: how long, but not from which day. */
function takeDuration(cursor: Cursor): Undated | undefined {
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

/** «До педсовета», «к юбилею школы»: any word that isn't about time, nor a mistyped one. */
function takeEvent(cursor: Cursor): Undated | undefined {
  return attempt(cursor, () => {
    if (!takePhrase(cursor, EVENT_LEADS)) return undefined;
    const next = peek(cursor);
    const isWord = next?.kind === 'word' && next.text.length > 1 && !isTurning([next]);
    const isNumber = ORDINALS.has(next?.text ?? '') || LARGE_ORDINAL.test(next?.text ?? '');
    return isWord && !isNumber && !isTimeLike(next.text) ? 'event' : undefined;
  });
}

/** A word of the phrase, or the date of a document («приказ от 01.09.2022»), which is none of the work. */
function skipWord(cursor: Cursor): void {
  const isFrom = peek(cursor)?.text === 'от';
  const said = cursor.tokens.slice(0, cursor.at);
  advance(cursor);
  if (isFrom && said.some(({ text }) => text === '№' || DOCUMENTS.has(text))) takeDay(cursor, true);
}

/**
 * Whether the words at the cursor tell a time after all, which must not get lost in the phrase. The year of a plan
 * is none; of events, «после четверти» is rather a day.
 */
function isTimed(cursor: Cursor, reason: Undated): boolean {
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
