import type { Token } from '../tokenize.ts';
import {
  BEFORE_DATE,
  NUMBERED_THINGS,
  TIME_ADJECTIVES,
  TURNING_SIGNS,
  TURNING_WORDS,
} from '../words/notes.ts';
import { STAGES } from '../words/units.ts';
import { isHarmlessNumber, isJoint } from './harmless-number.ts';
import { isTimeLike } from './time-like.ts';

/**
 * Whether words beside a date can be left aside as a remark without changing it: «однократно», «в 14.00»,
 * «для 5-9 классов». Words about time, mistyped ones too, «не», «или» and numbers that count nothing known
 * are not left aside.
 */
export function isHarmless(tokens: readonly Token[]): boolean {
  return tokens.every((token, index) => {
    if (token.kind === 'number') return isHarmlessNumber(tokens, index);
    if (isTurning([token])) return false;
    return token.kind !== 'word' || !isTimeLike(token.text) || isTimeAdjective(tokens, index);
  });
}

/** The «неделя» of «неделя математики», but not of «неделя октября» or «третья неделя». */
function isTimeAdjective(tokens: readonly Token[], index: number): boolean {
  const [before, word, noun] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (!TIME_ADJECTIVES.has(word?.text ?? '') || before?.kind === 'number') return false;
  return (
    noun?.kind === 'word' && noun.text.length > 2 && noun.gap === 'blank' && !isTimeLike(noun.text)
  );
}

/** Whether the words right before a date leave it as it is: not «после 5 октября», «параметр 5.10». */
export function leavesDateAlone(before: readonly Token[]): boolean {
  const last = before.at(-1);
  const word = last?.text ?? '';
  if (word === '№' || word === '§' || BEFORE_DATE.has(word) || STAGES.has(word)) return false;
  // The «классы» of «5-9 классы 12 октября» has its numbers already.
  return !NUMBERED_THINGS.has(word) || isJoint(before.at(-2));
}

/** Whether words say something complete that isn't about time: not «октября в» or a lone sign. */
export function isRemark(tokens: readonly Token[]): boolean {
  return hasWord(tokens) && isHarmless(tokens) && !BEFORE_DATE.has(tokens.at(-1)?.text ?? '');
}

/** Whether words or signs turn what stands beside them into something else: «не», «кроме», «или», «≥». */
export function isTurning(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }) => TURNING_WORDS.has(text) || TURNING_SIGNS.has(text));
}

/** Whether there is more than signs and little words. */
export function hasWord(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ kind, text }) =>
      kind === 'number' || (kind === 'word' && text.length > 1 && !BEFORE_DATE.has(text)),
  );
}
