import type { Span } from '../core/location.ts';
import { shorten } from '../language/shorten.ts';

/** So many UTF-16 units before a code and behind it are shown. */
const BEFORE = 40;
const BEHIND = 20;

/** The words of a text around a place, on one line and short; without a place the text's beginning. */
export function wordsAround(text: string, span?: Span): string {
  if (!span) return shorten(text);
  const start = text.lastIndexOf(' ', span.start - BEFORE) + 1;
  const next = text.indexOf(' ', span.end + BEHIND);
  const end = next === -1 ? text.length : next;
  const words = text.slice(start, end).replace(/\s+/g, ' ').trim();
  return `${start > 0 ? '…' : ''}${words.slice(0, MOST_WORDS)}${end < text.length ? '…' : ''}`;
}

/** Of a text without blanks. */
const MOST_WORDS = 120;
