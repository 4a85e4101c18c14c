import type { Finding, Spot } from '../../src/core/diagnostic.ts';
import type { SourceDocument } from '../../src/documents/document.ts';
import { type DocumentReading, readDocument } from '../../src/documents/read-document.ts';

/** Reads a text as if it were the file `plan.yaml`. */
export function readText(text: string): Promise<DocumentReading> {
  return readDocument('plan.yaml', new TextEncoder().encode(text));
}

/** The document that a text is expected to give. */
export async function documentOf(text: string): Promise<SourceDocument> {
  const { document, findings } = await readText(text);
  if (!document) throw new Error(`no document: ${findings.map(({ message }) => message.en)}`);
  return document;
}

/** The range of a finding that knows its line and column, as `1:2-1:5`. */
export function placeOf({ at }: Pick<Finding, 'at'>): string {
  const { start, end } = (at as Spot).range;
  return `${start.line}:${start.column}-${end.line}:${end.column}`;
}

/** What stands in a text from one line and column to another. */
export function slice(text: string, { start, end }: Spot['range']): string {
  const lines = text.split('\n').map((line) => `${line}\n`);
  const offset = ({ line, column }: Spot['range']['start']): number =>
    lines.slice(0, line - 1).join('').length + column - 1;
  return text.slice(offset(start), offset(end));
}

/** What a finding that knows its line and column underlines in a text. */
export function underlined(text: string, finding: Finding | undefined): string | undefined {
  return finding && 'range' in finding.at ? slice(text, finding.at.range) : undefined;
}
