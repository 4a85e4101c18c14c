import type { Token } from '../tokenize.ts';
import type { CellReader } from './cell-reader.ts';
import type { Part } from './combine-parts.ts';
import { isRemark } from './harmless.ts';
import { isNumbered } from './harmless-number.ts';
import { joinSegments, spanOf } from './segments.ts';
import type { Cell } from './syntax.ts';

/** What some segments of a text say, and how many of them. */
export interface Taken {
  parts: readonly Part[];
  count: number;
}

/** What a report is about: «за 1 полугодие», in brackets also «по итогам четверти». */
export function takeAbout(read: CellReader, segment: readonly Token[]): Part | undefined {
  const { tokens } = joinSegments([segment]);
  const [first, second] = tokens;
  if (first?.bracket && isEnd(read(tokens))) return { note: spanOf(tokens) };
  const isReport = first?.text.startsWith('отчет') && second?.text === 'за';
  if (first?.text !== 'за' && !isReport) return undefined;
  const cell = read(tokens.slice(isReport ? 2 : 1));
  return cell?.kind === 'entries' && cell.entries.length === 1
    ? { note: spanOf(tokens) }
    : undefined;
}

/** The end of a part of the year: «по итогам 1 полугодия». */
function isEnd(cell: Cell | undefined): boolean {
  return (
    cell?.kind === 'entries' &&
    cell.entries.every(({ time }) => time.kind === 'due' && time.atEnd === true)
  );
}

/** Words without a time, together with the rest of their numbers: «параметры 8.2, 9.3». */
export function takeRemark(
  read: CellReader,
  segments: readonly Token[][],
  first: number,
): Taken | undefined {
  const { tokens } = joinSegments(segments.slice(first, first + 1));
  if (!isRemark(tokens)) return takeList(read, segments, first);
  let count = 1;
  const isListed = isNumbered(tokens, tokens.length - 1) && tokens.at(-1)?.kind === 'number';
  for (let next = segments[first + 1]; isListed && next; next = segments[first + count]) {
    if (next[0]?.kind !== 'comma' || !isBareCode(next.slice(1))) break;
    if (read(next.slice(1))) return undefined;
    count += 1;
  }
  return { parts: [{ note: spanOf(segments.slice(first, first + count).flat()) }], count };
}

const LONGEST_LIST = 5;

/** A list of things whose unit comes last: «9, 11 классы». */
function takeList(
  read: CellReader,
  segments: readonly Token[][],
  first: number,
): Taken | undefined {
  for (let count = 2; count <= LONGEST_LIST && first + count <= segments.length; count += 1) {
    const some = segments.slice(first, first + count);
    if (some.some((one) => read(joinSegments([one]).tokens))) return undefined;
    const { tokens } = joinSegments(some);
    if (isRemark(tokens)) return { parts: [{ note: spanOf(tokens) }], count };
  }
  return undefined;
}

const LONGEST_CODE = 3;

/** `9.3`, which may be a code or a day. */
function isBareCode(tokens: readonly Token[]): boolean {
  const isCode = tokens.every(({ kind }) => kind === 'number' || kind === 'dot');
  return isCode && tokens.length > 0 && tokens.length <= LONGEST_CODE;
}
