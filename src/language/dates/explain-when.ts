import type { Text } from '../../core/text.ts';
import type { Reading } from '../reading.ts';
import { claimAround } from './explain/claim-around.ts';
import { claimCell } from './explain/claim-cell.ts';
import { coverText } from './explain/cover-text.ts';
import type { ExplainContext } from './explain/explain-context.ts';
import type { Part } from './explain/part.ts';
import { sayReading } from './explain/say-reading.ts';
import { parseCell, tokensOf } from './grammar/parse-cell.ts';
import { readParsed } from './read-when.ts';

/** How a date text is read, word by word. */
export interface Explanation {
  /** What `readWhen` gives. */
  reading: Reading;
  /** In the order of the text; every word lies in exactly one. */
  parts: readonly Part[];
  /** The reading in words: «до 15.11.2022». */
  result: Text;
}

/** Tells which words of a date text gave what. Never throws. */
export function explainWhen(text: string, context: ExplainContext): Explanation {
  const tokens = tokensOf(text);
  const parsed = parseCell(text, tokens);
  const reading = readParsed(text, parsed, context);
  const claims =
    'unread' in parsed
      ? claimAround(text, parsed.unread, context)
      : claimCell(text, parsed, reading, context);
  const parts = coverText(text, tokens, claims);
  return {
    reading,
    parts,
    result: sayReading(reading, { parts, understood: !('unread' in parsed) }),
  };
}
