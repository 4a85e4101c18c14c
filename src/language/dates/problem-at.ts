import type { Span } from '../../core/location.ts';
import type { DateProblem } from '../reading.ts';
import type { Misplaced } from './placement/placed.ts';

/** The problem with its words cut out of the text. */
export function problemAt(text: string, { rule, span, candidates }: Misplaced): DateProblem {
  const words = text.slice(span.start, span.end);
  return { rule, words, span, ...(candidates && { candidates }) };
}

/** Words that the language doesn't have. */
export function unreadAt(text: string, span: Span): DateProblem {
  return problemAt(text, { rule: 'unread-date', span });
}
