import type { Span } from '../core/location.ts';
import type { PlacedText } from './placed.ts';

/**
 * Where a part of a text stands, given as offsets into what it is read as. Undefined if escapes or line
 * breaks hide it.
 */
export function locatePart(
  text: string,
  { start, end, source: value }: PlacedText,
  part: Span,
): Span | undefined {
  const source = text.slice(start, end);
  const shift = [0, 1].find((quote) => source.slice(quote, source.length - quote) === value);
  if (shift !== undefined) {
    return { start: start + shift + part.start, end: start + shift + part.end };
  }
  const words = value.slice(part.start, part.end);
  const at = words === '' ? -1 : nthIndex(source, words, countBefore(value, words, part.start));
  return at === -1 ? undefined : { start: start + at, end: start + at + words.length };
}

/** How often words occur in a text before an offset. */
function countBefore(text: string, words: string, offset: number): number {
  let count = 0;
  for (let at = text.indexOf(words); at !== -1 && at < offset; at = text.indexOf(words, at + 1)) {
    count += 1;
  }
  return count;
}

/** The offset of the occurrence after `skip` others, or -1. */
function nthIndex(text: string, words: string, skip: number): number {
  let at = text.indexOf(words);
  for (let left = skip; left > 0 && at !== -1; left -= 1) at = text.indexOf(words, at + 1);
  return at;
}
