import type { Undated } from '../../reading.ts';
import { MONTHS } from '../words/months.ts';
import { DURING } from '../words/prepositions.ts';
import { RECURRENCES, TIMES } from '../words/recurrences.ts';
import { ADJECTIVE_ENDING, PLAN_LEADS, PLANS, TIME_WORDS, UNDATED } from '../words/undated.ts';
import { DURATIONS } from '../words/units.ts';
import { ALWAYS } from '../words/whole.ts';
import { advance, atEnd, attempt, type Cursor, peek, takePhrase, understand } from './cursor.ts';
import { takeDay } from './take-day.ts';
import { takeCount } from './take-number.ts';

const MOST_ADJECTIVES = 3;

/** Why there is no date: «по графику работы школы», «после проведения ВПР», «при необходимости». */
export function takeUndated(cursor: Cursor): Undated | undefined {
  const reason = takePlan(cursor) ?? takePhrase(cursor, UNDATED) ?? takeDuration(cursor);
  if (!reason) return undefined;
  while (!atEnd(cursor) && !isTimed(cursor, reason)) advance(cursor);
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

/** «в течение 5 рабочих дней» tells how long after something, but not after what. */
function takeDuration(cursor: Cursor): Undated | undefined {
  return attempt(cursor, () => {
    if (!takePhrase(cursor, DURING) || !takeCount(cursor)) return undefined;
    return takePhrase(cursor, DURATIONS) && 'event';
  });
}

/**
 * Whether the words at the cursor tell a time after all, which must not get lost in the phrase. The date
 * of a document («приказ от 01.09.2022») is none, nor is the year of a plan.
 */
function isTimed(cursor: Cursor, reason: Undated): boolean {
  const { at } = cursor;
  const found =
    takePhrase(cursor, MONTHS) ??
    takePhrase(cursor, RECURRENCES) ??
    takePhrase(cursor, TIMES) ??
    takePhrase(cursor, ALWAYS) ??
    takePhrase(cursor, DURING) ??
    (reason === 'event' ? takePhrase(cursor, TIME_WORDS) : undefined) ??
    (cursor.tokens[at - 1]?.text === 'от' ? undefined : takeDay(cursor, true));
  cursor.at = at;
  return found !== undefined;
}
