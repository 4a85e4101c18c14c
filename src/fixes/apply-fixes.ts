import type { DiagnosticFix } from '../core/diagnostic.ts';
import type { SourceDocument } from '../documents/document.ts';
import { editBytes } from '../documents/encode-like.ts';
import { type Comment, findComments } from '../documents/find-comments.ts';
import { readDocument } from '../documents/read-document.ts';
import { matchesMeant, placeKey } from './matches-meant.ts';
import { openText, planFix } from './plan-fix.ts';
import type { PlannedFix } from './planned-fix.ts';

/** A file with fixes made in it. */
export interface FixedFile {
  content: Uint8Array;
  /** Those that were made; the others overlap with these, or would not come to what they mean. */
  made: readonly DiagnosticFix[];
}

/**
 * Makes fixes in a file, of those that overlap the first. A fix is made only if the file can be read before and after,
 * and if it then says the same but for the places that the fix names, and there what it means; comments and every byte
 * outside these places stay.
 *
 * @param fixes with places in the file as it is
 */
export async function applyFixes(
  file: string,
  content: Uint8Array,
  fixes: readonly DiagnosticFix[],
): Promise<FixedFile> {
  const { document, text: written } = await readDocument(file, content);
  if (!document || written === undefined) return { content, made: [] };
  const before: Before = { file, content, document, comments: findComments(document.text) };
  const text = openText(document.text, written, before.comments);
  const planned = apart(fixes.flatMap((fix) => planFix(fix, text) ?? []));
  const kept = await keepGood(planned, before);
  if (kept.length === 0) return { content, made: [] };
  return { content: write(kept, before), made: kept.map(({ fix }) => fix) };
}

/** A file before anything is changed in it. */
interface Before {
  file: string;
  content: Uint8Array;
  document: SourceDocument;
  comments: readonly Comment[];
}

function write(fixes: readonly PlannedFix[], { content }: Before): Uint8Array {
  return editBytes(
    content,
    fixes.flatMap(({ edits }) => edits),
  );
}

/** The first of those that touch each other. */
function apart(fixes: readonly PlannedFix[]): PlannedFix[] {
  const places = new Set<string>();
  const kept: PlannedFix[] = [];
  // What changes neither keys, values nor comments is rare, and lies between all of them.
  const bare: PlannedFix[] = [];
  for (const one of fixes) {
    const own = placesOf(one);
    if (own.some((place) => places.has(place))) continue;
    if ((own.length === 0 ? kept : bare).some((other) => touches(one, other))) continue;
    for (const place of own) places.add(place);
    kept.push(one);
    if (own.length === 0) bare.push(one);
  }
  return kept;
}

/** The keys, values and comments that a fix changes. */
function placesOf({ meant, comments }: PlannedFix): string[] {
  return [
    ...meant.map(({ path, part }) => placeKey(path, part)),
    ...[...comments.keys()].map((start) => `comment ${start}`),
  ];
}

function touches(one: PlannedFix, other: PlannedFix): boolean {
  return one.edits.some(({ span }) =>
    other.edits.some((edit) => span.start < edit.span.end && edit.span.start < span.end),
  );
}

/** Those that can be made together; looked through by halves, as hardly ever one is bad. */
async function keepGood(fixes: readonly PlannedFix[], before: Before): Promise<PlannedFix[]> {
  if (fixes.length === 0 || (await isGood(fixes, before))) return [...fixes];
  if (fixes.length === 1) return [];
  const middle = Math.ceil(fixes.length / 2);
  const first = await keepGood(fixes.slice(0, middle), before);
  const second = await keepGood(fixes.slice(middle), before);
  const both = [...first, ...second];
  return first.length === 0 || second.length === 0 || (await isGood(both, before)) ? both : first;
}

async function isGood(fixes: readonly PlannedFix[], before: Before): Promise<boolean> {
  const { document } = await readDocument(before.file, write(fixes, before));
  if (!document) return false;
  const meant = fixes.flatMap((fix) => fix.meant);
  const places = new Map(meant.map((one) => [placeKey(one.path, one.part), one]));
  return (
    matchesMeant(before.document.value, document.value, places) &&
    keepsComments(before.comments, findComments(document.text), fixes)
  );
}

function keepsComments(
  before: readonly Comment[],
  after: readonly Comment[],
  fixes: readonly PlannedFix[],
): boolean {
  const changed = new Map(fixes.flatMap(({ comments }) => [...comments]));
  const meant = before
    .map(({ start, text }) => changed.get(start) ?? text)
    .filter((text) => text !== '');
  return meant.length === after.length && meant.every((text, index) => text === after[index]?.text);
}
