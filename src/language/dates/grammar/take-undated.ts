import type { Undated } from '../../reading.ts';
import { DOCUMENTS } from '../words/notes.ts';
import { LARGE_ORDINAL, ORDINALS } from '../words/numerals.ts';
import { ADJECTIVE_ENDING, EVENT_LEADS, PLAN_LEADS, PLANS, UNDATED } from '../words/undated.ts';
import { advance, atEnd, attempt, type Cursor, peek, takePhrase, understand } from './cursor.ts';
import { isTurning } from './harmless.ts';
import { isTimed } from './is-timed.ts';
import { takeDay } from './take-day.ts';
import { takeDuration } from './take-duration.ts';
import { isTimeLike } from './time-like.ts';

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
