import type { Finding } from '../core/diagnostic.ts';
import type { Path } from '../core/location.ts';
import type { SourceDocument } from '../documents/document.ts';
import type { FileProblem, Files } from '../documents/files.ts';
import { MAX_BYTES, readDocument } from '../documents/read-document.ts';
import { checkShape } from './check-shape.ts';
import type { Checked, FileOfKind, Kind } from './shape-result.ts';

/** A file to read and what its name says that it is. */
export interface NamedFile {
  /** Path relative to the current folder, with `/`. */
  file: string;
  kind: Kind;
}

/** A file that was read and whose shape was judged. */
export interface LoadedFile<K extends Kind = Kind> {
  file: string;
  kind: K;
  /** Undefined if the file isn't readable YAML. */
  document: SourceDocument | undefined;
  /** Undefined if the file has no text. */
  text: string | undefined;
  /** Why the file gave no bytes. */
  problem: FileProblem | undefined;
  /** What the schema left of it. */
  value: Checked<FileOfKind[K]> | undefined;
  /** The places whose values the schema took away or that it missed. */
  rejected: readonly Path[];
  findings: readonly Finding[];
}

/** Reads a file and judges its shape; whatever is wrong with it becomes a finding. */
export async function loadFile({ file, kind }: NamedFile, files: Files): Promise<LoadedFile> {
  const content = await files.read(file, MAX_BYTES);
  const problem = typeof content === 'string' ? content : undefined;
  const { document, text, findings } = await readDocument(file, content);
  if (!document) {
    return { file, kind, document, text, problem, value: undefined, rejected: [], findings };
  }
  const shape = await checkShape(document, kind);
  return {
    file,
    kind: shape.kind,
    document,
    text,
    problem,
    value: shape.value,
    rejected: rejectedPaths(shape.findings, shape.value),
    findings: [...findings, ...shape.findings],
  };
}

/** Whether the file is of that kind. */
export function isKind<K extends Kind>(loaded: LoadedFile, kind: K): loaded is LoadedFile<K> {
  return loaded.kind === kind;
}

/** Where something is missing from the value that the user has written, or meant to write. */
function rejectedPaths(findings: readonly Finding[], value: unknown): Path[] {
  return findings.flatMap(({ at, data }) => {
    if (!('path' in at) || valueAt(value, at.path) !== undefined) return [];
    const meant = 'suggestion' in data ? [[...at.path.slice(0, -1), String(data.suggestion)]] : [];
    return [at.path, ...meant];
  });
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (parent, key) =>
      typeof parent === 'object' && parent !== null && Object.hasOwn(parent, key)
        ? (parent as Record<string | number, unknown>)[key]
        : undefined,
    value,
  );
}
