import { createHash } from 'node:crypto';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { Range } from '../core/location.ts';
import type { SourceLines } from '../core/source-lines.ts';

/** As much of a text as counts, in UTF-16 code units; of a longer line its hash. */
const LONGEST = 1000;

/**
 * What to know each finding by in another run, in the order of the findings: 32 hexadecimal digits, no two the same.
 * They come from the file's path, the rule, the line's words and the words that are marked in it, and from which of
 * several such findings it is; so they stay when lines move, and in every language and severity.
 */
export function fingerprintFindings(findings: readonly Diagnostic[], lines: SourceLines): string[] {
  const wordsOf = openWords(lines);
  const seen = new Map<string, number>();
  return findings.map(({ file, rule, range }) => {
    const line = lines.get(file)?.get(range.start.line) ?? '';
    const words = wordsOf(file, range.start.line);
    // JSON keeps the parts apart, and lone surrogates from becoming the same sign.
    const same = JSON.stringify([file, rule, words, markedText(line, range)]);
    const ordinal = seen.get(same) ?? 0;
    seen.set(same, ordinal + 1);
    return hash(`${same}${ordinal}`).slice(0, 32);
  });
}

/** The words of lines, each made once: a line may be 5 MB long and have thousands of findings. */
function openWords(lines: SourceLines): (file: string, line: number) => string {
  const known = new Map<string, Map<number, string>>();
  return (file, line) => {
    const ofFile = known.get(file) ?? new Map<number, string>();
    known.set(file, ofFile);
    const words = ofFile.get(line) ?? shorten(collapse(lines.get(file)?.get(line) ?? ''));
    ofFile.set(line, words);
    return words;
  };
}

function shorten(text: string): string {
  return text.length > LONGEST ? hash(JSON.stringify(text)) : text;
}

/** The words that the range marks, as far as they stand on its first line. */
export function markedText(line: string, { start, end }: Range): string {
  const from = start.column - 1;
  const to = end.line > start.line ? line.length : end.column - 1;
  return collapse(line.slice(from, Math.min(Math.max(from, to), from + LONGEST)));
}

function collapse(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
