import type { Span } from '../../core/location.ts';
import type { DateProblem } from '../reading.ts';
import { meantWord } from './grammar/time-like.ts';
import { normaliseWord } from './normalise-word.ts';
import type { Misplaced } from './placement/placed.ts';

/** The problem with its words cut out of the text. */
export function problemAt(
  text: string,
  { rule, span, candidates, mismatch }: Misplaced,
): DateProblem {
  const words = text.slice(span.start, span.end);
  return { rule, words, span, ...(candidates && { candidates }), ...(mismatch && { mismatch }) };
}

/** Words that the language doesn't have, and the nearest that it has if they are one mistyped word. */
export function unreadAt(text: string, span: Span): DateProblem {
  const problem = problemAt(text, { rule: 'unread-date', span });
  const suggestion = meantWord(normaliseWord(problem.words));
  return suggestion ? { ...problem, suggestion } : problem;
}
