import type { Finding } from '../core/diagnostic.ts';
import { findLineSlip } from './find-line-slip.ts';
import { sayMistake } from './mistake-words.ts';
import { indexLines, rangeBetween } from './spot.ts';
import { syntaxFinding } from './syntax-finding.ts';

/**
 * Why a file that holds fields is read as one text: each of its colons or dashes is followed by a special
 * blank. Undefined if it really is a text.
 */
export function findLostFields(file: string, text: string): Finding | undefined {
  const starts = indexLines(text);
  for (const start of starts) {
    const feed = text.indexOf('\n', start);
    const slip = findLineSlip(text.slice(start, feed === -1 ? text.length : feed), start);
    if (!slip?.mistake.startsWith('blank-')) continue;
    const { mistake, place } = slip;
    const range = rangeBetween(starts, place.start, place.start + place.source.length);
    return syntaxFinding({ file, range }, sayMistake(mistake, place.sign), { problem: mistake });
  }
  return undefined;
}
