import type { Finding } from '../../src/core/diagnostic.ts';
import type { Range } from '../../src/core/location.ts';
import type { SourceDocument } from '../../src/documents/document.ts';
import { readDocument } from '../../src/documents/read-document.ts';
import { checkShape } from '../../src/schema/check-shape.ts';
import type { Kind, ShapeResult } from '../../src/schema/shape-result.ts';

/** A finding with the text that it points at and the whole text after its fix. */
export interface ShownFinding extends Finding {
  token: string;
  fixed: string | undefined;
}

/** A roadmap around one activity, whose lines are given, and around lines of its own. */
export function roadmapOf(activity: readonly string[], top: readonly string[] = []): string {
  const lines = activity.map((line, index) => (index === 0 ? `  - ${line}` : `    ${line}`));
  const head = ['kind: roadmap', 'title: План', 'school: Школа № 1', 'period: 2022/2023'];
  return [...head, ...top, 'activities:', ...lines, ''].join('\n');
}

/** Reads a YAML text, checks its shape, and looks up what each finding points at. */
export async function checkText(
  text: string,
  expected: Kind = 'roadmap',
): Promise<{ result: ShapeResult; shown: ShownFinding[]; document: SourceDocument }> {
  const { document, findings } = await readDocument('file.yaml', new TextEncoder().encode(text));
  if (!document) throw new Error(`not readable: ${findings[0]?.message.en}`);
  const result = await checkShape(document, expected);
  const shown: ShownFinding[] = [];
  for (const finding of result.findings) {
    const at = 'path' in finding.at ? await document.locate(finding.at) : finding.at.range;
    const place = finding.fix?.at;
    const mended = place && ('path' in place ? await document.locate(place) : place.range);
    const fixed = mended && replace(text, mended, finding.fix?.replacement ?? '');
    shown.push({ ...finding, token: slice(text, at), fixed });
  }
  return { result, shown, document };
}

/** The only finding of a text; fails if there are none or several. */
export async function onlyFinding(text: string, expected: Kind = 'roadmap'): Promise<ShownFinding> {
  const { shown } = await checkText(text, expected);
  const [first] = shown;
  if (!first || shown.length > 1) {
    throw new Error(`expected one finding, got: ${shown.map((one) => one.message.en).join(' | ')}`);
  }
  return first;
}

function slice(text: string, { start, end }: Range): string {
  return text.slice(offset(text, start), offset(text, end));
}

function replace(text: string, { start, end }: Range, by: string): string {
  return text.slice(0, offset(text, start)) + by + text.slice(offset(text, end));
}

function offset(text: string, { line, column }: Range['start']): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
}
