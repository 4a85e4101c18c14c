import { HIDDEN_SIGNS } from '../core/invisible-signs.ts';
import type { Path } from '../core/location.ts';
import { findLookAlikes } from '../core/look-alikes.ts';
import { ownCopy } from '../core/own-copy.ts';
import type { SourceDocument } from '../documents/document.ts';
import { findComments } from '../documents/find-comments.ts';
import { indexLines, rangeBetween } from '../documents/spot.ts';
import type { LoadedFile } from '../schema/load-file.ts';
import type { CodeUse, FileUses, LookAlikeUse, UseKind } from './code-use.ts';
import { findClauses, findMentions } from './find-mentions.ts';
import { listPlaces, type ValuePlace } from './list-places.ts';
import { namePlace } from './name-place.ts';
import { splitCodes, type Token } from './split-codes.ts';
import { wordsAround } from './words-around.ts';

/**
 * Every place of a file that names one of the codes, in the order of the fields, its comments last. A code is compared
 * sign by sign as it is written: 5.1 is not 5.10, not even without quotes. Undefined for a file that can't be read.
 */
export async function findUses(
  loaded: Pick<LoadedFile, 'document' | 'kind'>,
  codes: ReadonlySet<string>,
): Promise<FileUses | undefined> {
  const { document, kind } = loaded;
  if (!document) return undefined;
  const { file, value } = document;
  const places = listPlaces(value);
  const known = await knownCodes(places, document);
  const uses: CodeUse[] = [];
  const lookAlikes: LookAlikeUse[] = [];
  const unsure: CodeUse[] = [];
  for (const place of places) {
    const { path } = place;
    const useOf = async ({ code, span: part }: Token): Promise<CodeUse> => ({
      ...{ kind: kindOf(place), code, file, path, part },
      range: await document.locate({ file, path, span: part }),
      place: namePlace(kind, value, path),
      words: wordsOf(place, { code, span: part }),
    });
    const found = place.role === 'text' ? mentionsIn(place, codes, known) : undefined;
    for (const token of found?.sure ?? (await codesAt(place, document))) {
      const asked = codes.has(token.code) ? token.code : twinOf(token.code, codes);
      if (asked === undefined) continue;
      if (asked === token.code) uses.push(await useOf(token));
      else lookAlikes.push({ ...(await useOf(token)), asked });
    }
    for (const token of found?.unsure ?? []) unsure.push(await useOf(token));
  }
  uses.push(...usesInComments(document, codes));
  return { file, kind, school: schoolOf(value), uses, lookAlikes, unsure, known };
}

/** The codes that the file's fields name. */
async function knownCodes(
  places: readonly ValuePlace[],
  document: SourceDocument,
): Promise<Map<string, string | undefined>> {
  const known = new Map<string, string | undefined>();
  for (const place of places) {
    if (place.role === 'text') continue;
    for (const { code } of await codesAt(place, document)) {
      note(known, code, document.value, place.path);
    }
  }
  return known;
}

/** What a text says of the codes; a clause of that number is surely one only where the file has the code. */
function mentionsIn(
  { path, value }: ValuePlace,
  codes: ReadonlySet<string>,
  known: ReadonlyMap<string, unknown>,
): { sure: Token[]; unsure: Token[] } {
  const expected = path.includes('participants') ? 'without-words' : 'behind-words';
  const found = findMentions(String(value), codes, expected);
  const starts = new Set(found.map(({ span }) => span.start));
  const isNew = ({ span }: Token): boolean => !starts.has(span.start);
  const clauses = findClauses(String(value), codes);
  const isKnown = ({ code }: Token): boolean => known.has(code);
  const sure = [...found, ...clauses.sure.filter(isNew).filter(isKnown)];
  return {
    sure: sure.sort((one, other) => one.span.start - other.span.start),
    unsure: [...clauses.unsure, ...clauses.sure.filter((one) => !isKnown(one))].filter(isNew),
  };
}

function schoolOf(value: unknown): string | undefined {
  const { school } = Object(value) as { school?: unknown };
  if (typeof school !== 'object' || school === null) return school ? String(school) : undefined;
  const { id, name } = school as { id?: unknown; name?: unknown };
  return String(id ?? name ?? '') || undefined;
}

/** A number is shown as it is written. */
function wordsOf({ value, role }: ValuePlace, { code, span }: Token): string {
  if (typeof value === 'number') return code;
  return wordsAround(value, role === 'code' ? undefined : span);
}

async function codesAt(
  { path, value }: ValuePlace,
  document: SourceDocument,
): Promise<readonly Token[]> {
  // 5.10 without quotes is read as 5.1, which is another code.
  const text = typeof value === 'number' ? await document.written(path) : value;
  return text === undefined ? [] : splitCodes(text);
}

function kindOf({ path, role }: ValuePlace): UseKind {
  if (role === 'text') return 'text';
  if (path.at(-1) !== 'code') return 'answer';
  return path.includes('parameters') ? 'parameter' : 'factor';
}

/** Notes a code down; the name only where it is that of a parameter or a factor. */
function note(
  known: Map<string, string | undefined>,
  code: string,
  value: unknown,
  path: Path,
): void {
  if (known.get(code) !== undefined) return;
  let holder = value;
  for (const step of path.slice(0, -1)) {
    holder = (holder as Record<string | number, unknown>)[step];
  }
  const name = path.at(-1) === 'code' && (holder as { name?: unknown }).name;
  known.set(ownCopy(code), typeof name === 'string' ? ownCopy(name) : undefined);
}

const HIDDEN = new RegExp(`[${HIDDEN_SIGNS}]`, 'g');

/** The code among these that looks the same on screen. */
function twinOf(code: string, codes: ReadonlySet<string>): string | undefined {
  if (/^[\d.]+$/.test(code) && [...codes].every((one) => /^[\d.]+$/.test(one))) return undefined;
  const seen = code.replace(HIDDEN, '');
  return [...codes].find((one) => seen === one || findLookAlikes(seen, one) !== undefined);
}

function usesInComments(document: SourceDocument, codes: ReadonlySet<string>): CodeUse[] {
  const { file, text } = document;
  if (!text.includes('#')) return [];
  const starts = indexLines(text);
  return findComments(text).flatMap((comment) =>
    findMentions(comment.text, codes, 'anywhere').map(({ code, span: part }): CodeUse => {
      const range = rangeBetween(starts, comment.start + part.start, comment.start + part.end);
      const words = wordsAround(comment.text, part);
      return { kind: 'comment', code, file, path: [], part, range, place: COMMENT, words };
    }),
  );
}

const COMMENT = { ru: 'комментарий', en: 'a comment' };
