import { HIDDEN_SIGNS } from '../core/invisible-signs.ts';
import type { Path, Span } from '../core/location.ts';
import { findLookAlikes } from '../core/look-alikes.ts';
import { ownCopy } from '../core/own-copy.ts';
import type { SourceDocument } from '../documents/document.ts';
import { findComments } from '../documents/find-comments.ts';
import { indexLines, rangeBetween } from '../documents/spot.ts';
import type { LoadedFile } from '../schema/load-file.ts';
import type { CodeUse, FileUses, LookAlikeUse, UseKind } from './code-use.ts';
import { findMentions } from './find-mentions.ts';
import { listPlaces, type ValuePlace } from './list-places.ts';
import { namePlace } from './name-place.ts';
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
  const { file } = document;
  const known = new Map<string, string | undefined>();
  const uses: CodeUse[] = [];
  const lookAlikes: LookAlikeUse[] = [];
  for (const place of listPlaces(document.value)) {
    for (const { code, span } of await codesAt(place, document, codes)) {
      const asked = codes.has(code) ? code : twinOf(code, codes);
      if (place.role === 'code') note(known, code, document.value, place.path);
      if (asked === undefined) continue;
      const { path } = place;
      const range = await document.locate({ file, path, span });
      const words = namePlace(kind, document.value, path);
      const around = wordsOf(place, { code, span });
      const use = {
        ...{ kind: kindOf(place), code, file, path, part: span, range, place: words },
        words: around,
      };
      if (codes.has(code)) uses.push(use);
      else lookAlikes.push({ ...use, asked });
    }
  }
  uses.push(...usesInComments(document, codes));
  return { file, kind, school: schoolOf(document.value), uses, lookAlikes, known };
}

function schoolOf(value: unknown): string | undefined {
  const { school } = Object(value) as { school?: unknown };
  if (typeof school !== 'object' || school === null) return school ? String(school) : undefined;
  const { id, name } = school as { id?: unknown; name?: unknown };
  return String(id ?? name ?? '') || undefined;
}

/** A code, and where it stands in the text of its value. */
interface Token {
  code: string;
  span: Span;
}

/** A number is shown as it is written. */
function wordsOf({ value, role }: ValuePlace, { code, span }: Token): string {
  if (typeof value === 'number') return code;
  return wordsAround(value, role === 'code' ? undefined : span);
}

async function codesAt(
  { path, role, value }: ValuePlace,
  document: SourceDocument,
  codes: ReadonlySet<string>,
): Promise<readonly Token[]> {
  if (role === 'text') {
    const expected = path.includes('participants') ? 'without-words' : 'behind-words';
    return findMentions(String(value), codes, expected);
  }
  // 5.10 without quotes is read as 5.1, which is another code.
  const text = typeof value === 'number' ? await document.written(path) : value;
  return text === undefined ? [] : splitCodes(text);
}

/** The codes of a text such as «8.2, 9.3»; the same ones as those of a plan. */
function splitCodes(text: string): Token[] {
  return [...text.matchAll(/[^\s,;]+/g)].flatMap(({ 0: code, index }) =>
    code === 'и' ? [] : [{ code, span: { start: index, end: index + code.length } }],
  );
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
