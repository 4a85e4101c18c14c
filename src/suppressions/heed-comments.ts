import type { Finding } from '../core/diagnostic.ts';
import type { SourceDocument } from '../documents/document.ts';
import type { Acceptance } from './accept-findings.ts';
import { mentionsDirective } from './mentions-directive.ts';

/** A file as far as its comments are concerned. */
interface ReadFile {
  file: string;
  kind: string;
  /** Undefined if the file isn't readable YAML. */
  document: SourceDocument | undefined;
}

/** What is known beside the findings. */
interface Surroundings {
  /** All files that were read. */
  loaded: Iterable<ReadFile>;
  /** Those that somebody asked for; others may be checked against plans that are not here. */
  asked: readonly { file: string }[];
  rules: readonly { id: string }[];
}

/** Takes out what comments accept; comments are read only where there may be such. */
export async function heedComments(
  findings: readonly Finding[],
  { loaded, asked, rules }: Surroundings,
): Promise<Acceptance> {
  const names = new Set(asked.map(({ file }) => file));
  const commented = [...loaded].flatMap(({ file, kind, document }) =>
    document && mentionsDirective(document.text)
      ? [{ document, isPlan: kind === 'audit' || kind === 'roadmap', isWhole: names.has(file) }]
      : [],
  );
  if (commented.length === 0) return { findings, accepted: [] };
  const { acceptFindings } = await import('./accept-findings.ts');
  const known = rules.map(({ id }) => id);
  return acceptFindings(findings, commented, known);
}
