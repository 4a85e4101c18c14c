import { encodeLike } from '../../documents/encode-like.ts';
import type { FileProblem } from '../../documents/files.ts';
import { formatYaml } from '../../documents/format/format-yaml.ts';
import { isSameMeaning } from '../../documents/format/is-same-meaning.ts';
import { readDocument } from '../../documents/read-document.ts';
import type { NamedFile } from '../../schema/load-file.ts';
import { shapeOf } from '../../schema/shape-of.ts';
import type { Kind } from '../../schema/shape-result.ts';
import { mentionsDirective } from '../../suppressions/mentions-directive.ts';
import { kindOfName } from '../kind-of-name.ts';

/** What became of a file. */
export type FormattedFile = { file: string } & (
  | { state: 'changed'; before: Change; after: Change }
  | { state: 'fine' | LeftAlone }
);

/** A file's bytes, and its text with line feeds, to be shown. */
export interface Change {
  bytes: Uint8Array;
  text: string;
}

/** Why a file was left alone: it can't be read, is not one of karta's, or would come to mean something else. */
export type LeftAlone = 'unreadable' | 'unknown' | 'refused' | 'accepting';

/** Puts a file in canonical order and layout, in memory; nothing is written. */
export async function formatFile(
  { file, kind }: NamedFile,
  content: Uint8Array | FileProblem,
): Promise<FormattedFile> {
  const { document, findings } = await readDocument(file, content);
  if (typeof content === 'string' || !document || findings.length > 0) {
    return { file, state: 'unreadable' };
  }
  const { value } = document;
  const said = kindSaid(value) ?? (kindOfName(file.replace(/.*\//, '')) && kind);
  if (!said) return { file, state: 'unknown' };
  const text = document.text.replaceAll('\r\n', '\n');
  const formatted = formatYaml(text, shapeOf(said), mentionsDirective);
  if (formatted === undefined) return { file, state: 'unreadable' };
  if (formatted === text) return { file, state: 'fine' };
  const bytes = encodeLike(content, withEnds(formatted, document.text));
  const reading = await readDocument(file, bytes);
  const isSame =
    reading.document !== undefined &&
    reading.findings.length === 0 &&
    isSameMeaning({ text, value }, { text: formatted, value: reading.document.value });
  if (!isSame) return { file, state: 'refused' };
  if (mentionsDirective(text) && !(await holdsAcceptance(text, formatted))) {
    return { file, state: 'accepting' };
  }
  return {
    ...{ file, state: 'changed' },
    before: { bytes: content, text },
    after: { bytes, text: formatted },
  };
}

/** What the file itself says that it is. */
function kindSaid(value: unknown): Kind | undefined {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return undefined;
  return KINDS.find((kind) => kind === value.kind);
}

const KINDS: readonly Kind[] = ['audit', 'roadmap', 'catalogue', 'config'];

/** The line ends of most of the lines. */
function withEnds(text: string, like: string): string {
  const feeds = like.split('\n').length - 1;
  const pairs = like.split('\r\n').length - 1;
  return pairs * 2 > feeds ? text.replaceAll('\n', '\r\n') : text;
}

/** All rules' names are needed for this, so it is loaded where there is such a comment. */
async function holdsAcceptance(one: string, other: string): Promise<boolean> {
  const { isSameAcceptance } = await import('./is-same-acceptance.ts');
  return isSameAcceptance(one, other);
}
