import { applyEdits, type TextEdit } from '../core/apply-edits.ts';
import type { Range } from '../core/location.ts';
import type { SourceDocument } from '../documents/document.ts';
import { editBytes } from '../documents/encode-like.ts';
import { readDocument } from '../documents/read-document.ts';
import { indexLines, type LineStarts } from '../documents/spot.ts';
import type { CodeUse } from './code-use.ts';
import { differsOnlyIn } from './differs-only-in.ts';
import { splitCodes } from './split-codes.ts';

/** New codes by the old ones; all are put in at once, so two codes may change places. */
export type Renaming = ReadonlyMap<string, string>;

/** A file with its codes renamed; or the place at which that can't be done without changing anything else. */
export type RenamedFile = { bytes: Uint8Array } | { stuckAt: CodeUse };

/**
 * Puts new codes in the places of a file; every other byte stays. A code without quotes gets them. What comes out is read
 * again: it must say the same as before, but for the codes.
 *
 * @param document what the bytes say
 * @param uses the places to change: no comments, none twice
 */
export async function renameInFile(
  bytes: Uint8Array,
  document: SourceDocument,
  uses: readonly CodeUse[],
  renaming: Renaming,
): Promise<RenamedFile> {
  const starts = indexLines(document.text);
  const values = new Map<string, { before: string; edits: TextEdit[] }>();
  const edits: TextEdit[] = [];
  for (const use of uses) {
    const replacement = renaming.get(use.code) ?? use.code;
    const edit = await editOf(use, replacement, document, starts);
    if (!edit) return { stuckAt: use };
    edits.push(edit);
    const before = await valueAt(document, use);
    const own = values.get(JSON.stringify(use.path)) ?? { before, edits: [] };
    own.edits.push({ span: use.part, replacement });
    values.set(JSON.stringify(use.path), own);
  }
  const after = editBytes(bytes, edits);
  const { document: read } = await readDocument(document.file, after);
  const meant = new Map(
    [...values].map(([path, one]) => [path, applyEdits(one.before, one.edits)]),
  );
  const isMeant =
    read !== undefined &&
    differsOnlyIn(document.value, read.value, meant) &&
    uses.every((use) => use.kind === 'text' || isReadBack(use, values, renaming));
  const [first] = uses;
  return isMeant || !first ? { bytes: after } : { stuckAt: first };
}

/** Whether the codes of a value are the old ones with the new ones in their places, when they are read as a plan's. */
function isReadBack(
  { path }: CodeUse,
  values: ReadonlyMap<string, { before: string; edits: readonly TextEdit[] }>,
  renaming: Renaming,
): boolean {
  const { before = '', edits = [] } = values.get(JSON.stringify(path)) ?? {};
  const meant = splitCodes(before).map(({ code }) => renaming.get(code) ?? code);
  const now = splitCodes(applyEdits(before, edits)).map(({ code }) => code);
  return now.length === meant.length && now.every((code, index) => code === meant[index]);
}

/** The value's text, as it is written where it has no quotes and is read as a number. */
async function valueAt(document: SourceDocument, { path, code }: CodeUse): Promise<string> {
  let value = document.value;
  for (const step of path) value = (value as Record<string | number, unknown>)[step];
  return typeof value === 'string' ? value : ((await document.written(path)) ?? code);
}

async function editOf(
  { code, file, path, part, range }: CodeUse,
  replacement: string,
  document: SourceDocument,
  starts: LineStarts,
): Promise<TextEdit | undefined> {
  const { text } = document;
  const span = spanOf(range, starts);
  const written = text.slice(span.start, span.end);
  const whole = spanOf(await document.locate({ file, path }), starts);
  const isPlain = !/^["'|>&!*]/.test(text.slice(whole.start, whole.end));
  if (written === code) {
    const isAlone = whole.start === span.start && whole.end === span.end;
    return { span, replacement: isPlain && isAlone ? `"${replacement}"` : replacement };
  }
  // An escape hides the code; where nothing else stands there, all of it can give way.
  const isQuoted = /^(["']).*\1$/s.test(written);
  const isAlone = part.start === 0 && code === (await valueAt(document, { path, code } as CodeUse));
  return isQuoted && isAlone ? { span, replacement: `"${replacement}"` } : undefined;
}

function spanOf({ start, end }: Range, starts: LineStarts): TextEdit['span'] {
  return {
    start: (starts[start.line - 1] ?? 0) + start.column - 1,
    end: (starts[end.line - 1] ?? 0) + end.column - 1,
  };
}
