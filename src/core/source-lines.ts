import type { Diagnostic } from './diagnostic.ts';

/** Lines of files by path and by line, counted from 1: those on which something was found. */
export type SourceLines = ReadonlyMap<string, ReadonlyMap<number, string>>;

/** Picks the lines on which findings begin, so that the texts need not be kept. */
export function pickLines(
  findings: readonly Diagnostic[],
  texts: ReadonlyMap<string, string | undefined>,
): SourceLines {
  const picked = new Map<string, Map<number, string>>();
  const split = new Map<string, readonly string[]>();
  for (const { file, range } of findings) {
    const lines = split.get(file) ?? (texts.get(file) ?? '').split(/\r\n|\r|\n/);
    split.set(file, lines);
    const line = lines[range.start.line - 1];
    if (line === undefined) continue;
    const own = picked.get(file) ?? new Map<number, string>();
    picked.set(file, own.set(range.start.line, line));
  }
  return picked;
}
