import type { Diagnostic } from '../../core/diagnostic.ts';
import type { SourceLines } from '../../core/source-lines.ts';
import { fingerprintFindings, markedText } from '../../report/fingerprint.ts';

/** A finding that was accepted when a baseline was written. There is no line number in it: lines move. */
export interface BaselineEntry {
  /** Relative to the folder of the baseline, with `/`. */
  file: string;
  rule: string;
  /** The words of its line, and of those the ones that are marked; shortened. */
  text: string;
  marked: string;
  fingerprint: string;
}

/** What a baseline holds of findings, in their order; `nameOf` gives a file's name as the baseline has it. */
export function describeFindings(
  findings: readonly Diagnostic[],
  lines: SourceLines,
  nameOf: (file: string) => string,
): BaselineEntry[] {
  const named = findings.map((one) => ({ ...one, file: nameOf(one.file) }));
  const renamed = new Map([...lines].map(([file, own]) => [nameOf(file), own]));
  const fingerprints = fingerprintFindings(named, renamed);
  return named.map(({ file, rule, range }, index) => {
    const line = renamed.get(file)?.get(range.start.line) ?? '';
    return {
      file,
      rule,
      text: shorten(line),
      marked: shorten(markedText(line, range)),
      fingerprint: fingerprints[index] ?? '',
    };
  });
}

const LONGEST = 100;

function shorten(text: string): string {
  // Longer lines than that are no plan's: it takes too long to look through them.
  const words = text
    .slice(0, 20 * LONGEST)
    .trim()
    .replace(/\s+/g, ' ');
  if (words.length <= LONGEST) return words;
  return `${words.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
