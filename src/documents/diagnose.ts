import type { Diagnostic, Finding, Spot } from '../core/diagnostic.ts';
import type { Location, Range } from '../core/location.ts';
import type { Language } from '../core/text.ts';
import { uniteDiagnostics } from '../core/unite-diagnostics.ts';
import type { SourceDocument } from './document.ts';

const FILE_START: Range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/**
 * Looks up the lines and columns of findings and picks their language. Sorted by file, line, column and
 * rule; the same finding at the same place (an audit that two roadmaps share) comes once.
 */
export async function diagnose(
  findings: readonly Finding[],
  documents: ReadonlyMap<string, SourceDocument>,
  language: Language,
): Promise<Diagnostic[]> {
  const locate = async (at: Location | Spot): Promise<Range> =>
    'range' in at ? at.range : ((await documents.get(at.file)?.locate(at)) ?? FILE_START);
  const diagnostics: Diagnostic[] = [];
  for (const finding of findings) diagnostics.push(await diagnoseOne(finding, locate, language));
  return uniteDiagnostics(diagnostics);
}

async function diagnoseOne(
  { rule, severity, message, at, data, related = [], fix, hint }: Finding,
  locate: (at: Location | Spot) => Promise<Range>,
  language: Language,
): Promise<Diagnostic> {
  const places = related.map(async (one) => ({
    message: one.message[language],
    file: one.at.file,
    range: await locate(one.at),
  }));
  const fixed = fix && { at: fix.at, range: await locate(fix.at) };
  return {
    rule,
    severity,
    message: message[language],
    file: at.file,
    range: await locate(at),
    path: 'path' in at ? at.path : [],
    data,
    related: await Promise.all(places),
    ...(fix &&
      fixed &&
      isExact(fixed) && {
        fix: { title: fix.title[language], range: fixed.range, replacement: fix.replacement },
      }),
    ...(hint && { hint: hint[language] }),
  };
}

/**
 * Whether a part of a text was found as such: where line breaks or escapes hide it, its place is that of the
 * whole text, which no fix may replace.
 */
function isExact({ at, range: { start, end } }: { at: Location | Spot; range: Range }): boolean {
  if (!('path' in at) || !at.span) return true;
  return start.line === end.line && end.column - start.column === at.span.end - at.span.start;
}
