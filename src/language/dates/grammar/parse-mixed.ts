import type { Token } from '../tokenize.ts';
import { type CellReader, cellReader } from './cell-reader.ts';
import { combineParts, type Part } from './combine-parts.ts';
import { isTurning } from './harmless.ts';
import { cutSegments, joinSegments } from './segments.ts';
import type { ParsedCell } from './syntax.ts';
import { takeAmongWords } from './take-among-words.ts';
import { type Taken, takeAbout, takeRemark } from './take-remark.ts';

/** More words or parts than this are no date cell; looking at each way to part them would take too long. */
const MOST_TOKENS = 90;
const MOST_SEGMENTS = 24;

/**
 * Reads a text in which dates stand among other words: «18.03.2026; однократно при приёме», «педсовет 5 октября»,
 * «в течение года, по графику». The other words become notes if they leave the dates as they are.
 */
export function parseMixed(text: string, tokens: readonly Token[]): ParsedCell | undefined {
  if (tokens.length > MOST_TOKENS || hasUnclearBullet(tokens)) return undefined;
  const segments = cutSegments(tokens);
  if (segments.length > MOST_SEGMENTS) return undefined;
  const read = cellReader(text, tokens.length);
  const parts: Part[] = [];
  for (let index = 0; index < segments.length; ) {
    const taken = takeLongest(read, segments, index);
    if (!taken) return undefined;
    parts.push(...taken.parts);
    index += taken.count;
  }
  return combineParts(parts);
}

/** A dash at the beginning of a line may go on a range or begin an item, unless the first item has one too. */
function hasUnclearBullet(tokens: readonly Token[]): boolean {
  const isBullet = ({ kind, gap }: Token): boolean => kind === 'dash' && gap === 'line';
  return tokens[0]?.kind !== 'dash' && tokens.slice(1).some(isBullet);
}

/** What the segments from `first` on say: as many of them as make sense together. */
function takeLongest(
  read: CellReader,
  segments: readonly Token[][],
  first: number,
): Taken | undefined {
  const about = takeAbout(read, segments[first] ?? []);
  if (about && first > 0) return { parts: [about], count: 1 };
  for (let count = segments.length - first; count > 0; count -= 1) {
    const { tokens, parted } = joinSegments(segments.slice(first, first + count));
    const cell = read(tokens);
    const isUnclear = cell?.kind === 'undated' && isTurning(tokens);
    if (cell && !isUnclear) return { parts: [{ cell, parted }], count };
  }
  for (let count = segments.length - first; count > 0; count -= 1) {
    const { tokens, parted } = joinSegments(segments.slice(first, first + count));
    const parts = takeAmongWords(read, tokens, parted, count === 1);
    if (parts) return { parts, count };
  }
  return takeRemark(read, segments, first);
}
