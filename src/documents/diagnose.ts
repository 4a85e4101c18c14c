import type { Diagnostic, DiagnosticFix, Finding, RangeEdit, Spot } from '../core/diagnostic.ts';
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
  const located = fix && (await locateFix(fix, locate, language));
  return {
    rule,
    severity,
    message: message[language],
    file: at.file,
    range: await locate(at),
    path: 'path' in at ? at.path : [],
    data,
    related: await Promise.all(places),
    ...(located && { fix: located }),
    ...(hint && { hint: hint[language] }),
  };
}

/** The fix with lines and columns; undefined unless each of its places was found as such. */
async function locateFix(
  { title, safety, also = [], pieces, ...first }: NonNullable<Finding['fix']>,
  locate: (at: Location | Spot) => Promise<Range>,
  language: Language,
): Promise<DiagnosticFix | undefined> {
  const edits =
    (await locateEdits([first, ...also], locate)) ??
    (pieces && (await locateEdits([...pieces, ...also], locate)));
  const [main, ...others] = edits ?? [];
  if (!main) return undefined;
  const told = { title: title[language], safety, ...main };
  return others.length > 0 ? { ...told, also: others } : told;
}

async function locateEdits(
  edits: readonly { at: Location | Spot; replacement: string }[],
  locate: (at: Location | Spot) => Promise<Range>,
): Promise<RangeEdit[] | undefined> {
  const located: RangeEdit[] = [];
  for (const { at, replacement } of edits) {
    const range = await locate(at);
    if (!isExact(at, range) || (await isKeyOf(at, range, locate))) return undefined;
    located.push({ range, replacement });
  }
  return located;
}

/**
 * Whether a part of a text was found as such: where line breaks or escapes hide it, its place is that of the
 * whole text, which no fix may replace.
 */
function isExact(at: Location | Spot, { start, end }: Range): boolean {
  if (!('path' in at) || !at.span) return true;
  return start.line === end.line && end.column - start.column === at.span.end - at.span.start;
}

/** Whether a value was meant and its key was found: a value in lines of its own is shown by its key. */
async function isKeyOf(
  at: Location | Spot,
  range: Range,
  locate: (at: Location) => Promise<Range>,
): Promise<boolean> {
  if (!('path' in at) || at.part === 'key' || typeof at.path.at(-1) !== 'string') return false;
  const key = await locate({ file: at.file, path: at.path, part: 'key' });
  return key.start.line === range.start.line && key.start.column === range.start.column;
}
