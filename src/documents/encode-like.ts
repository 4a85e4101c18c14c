import { applyEdits, type TextEdit } from '../core/apply-edits.ts';

const MARK = '\ufeff';

/**
 * A changed text as bytes, the way the original is written: with its byte order mark, if there is one, and with its line
 * ends where it has but one kind. A text that mixes line ends keeps those that it has.
 *
 * @param text as `decode` gives it (a carriage return that stood alone is a line feed there), with changes; or quite
 *   another text
 */
export function encodeLike(original: Uint8Array, text: string): Uint8Array {
  const raw = rawText(original);
  const mark = raw.startsWith(MARK) ? MARK : '';
  const end = onlyLineEnd(raw);
  if (end) return bytesOf(mark + text.replace(/\r\n|\r|\n/g, end));
  return bytesOf(mark + (hasLoneReturn(raw) ? keepEnds(raw.slice(mark.length), text) : text));
}

/**
 * The original with edits: every byte outside them stays. Line feeds in what is put in become the line end that the
 * original begins with.
 *
 * @param edits offsets into the text that `decode` makes of the original
 */
export function editBytes(original: Uint8Array, edits: readonly TextEdit[]): Uint8Array {
  const raw = rawText(original);
  const mark = raw.startsWith(MARK) ? MARK : '';
  const end = raw.match(LINE_END)?.[0] ?? '\n';
  const written = edits.map(({ span, replacement }) => ({
    span,
    replacement: replacement.replace(/\r\n|\r|\n/g, end),
  }));
  return bytesOf(mark + applyEdits(raw.slice(mark.length), written));
}

const LINE_END = /\r\n|\r|\n/;

/** `decode` puts one sign in the place of one, so its offsets hold here too. */
function rawText(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

function bytesOf(text: string): Uint8Array {
  return Buffer.from(text);
}

function onlyLineEnd(raw: string): string | undefined {
  const ends = new Set(raw.match(/\r\n|\r|\n/g));
  return ends.size === 1 ? [...ends][0] : undefined;
}

function hasLoneReturn(raw: string): boolean {
  return /\r(?!\n)/.test(raw);
}

/** Puts back the line ends of what stands unchanged at the beginning and at the end. */
function keepEnds(raw: string, text: string): string {
  const read = raw.replace(/\r(?!\n)/g, '\n');
  const most = Math.min(read.length, text.length);
  let start = 0;
  while (start < most && read[start] === text[start]) start += 1;
  let end = 0;
  while (end < most - start && read.at(-1 - end) === text.at(-1 - end)) end += 1;
  const changed = text.slice(start, text.length - end);
  return raw.slice(0, start) + changed + raw.slice(raw.length - end);
}
