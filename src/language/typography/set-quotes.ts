import { STAND_IN } from './put-aside.ts';

/** All signs that are used as quotation marks. */
const QUOTE = /["“”„‟«»]/g;

interface Mark {
  at: number;
  opens: boolean;
  sign: string;
}

/**
 * Puts quotation marks of all kinds as «outer „inner“ outer». Marks without a partner stay as they are: nobody knows
 * what they mean, and `12"` is no quotation.
 */
export function setQuotes(text: string): string {
  const pairs = pairMarks(text);
  if (pairs.size === 0) return text;
  return text.replace(QUOTE, (sign, at: number) => pairs.get(at) ?? sign);
}

/** What is to stand in each place that has a mark with a partner. */
function pairMarks(text: string): Map<number, string> {
  const open: Mark[] = [];
  const pairs: [opening: number, closing: number][] = [];
  let last: Mark | undefined;
  for (const { 0: sign, index: at } of text.matchAll(QUOTE)) {
    const opens = isOpening(sign, at, text, open.at(-1), last);
    if (opens === undefined) continue;
    last = { at, opens, sign };
    const partner = opens ? undefined : open.pop();
    if (opens) open.push(last);
    else if (partner) pairs.push([partner.at, at]);
  }
  return placeSigns(pairs);
}

/** Undefined for a sign that is neither: for inches. `around` is the mark that is still open, `last` that before. */
function isOpening(
  sign: string,
  at: number,
  text: string,
  around: Mark | undefined,
  last: Mark | undefined,
): boolean | undefined {
  if (sign === '«' || sign === '„' || sign === '‟') return true;
  if (sign === '»' || sign === '”') return false;
  // In English it opens; behind „ it closes.
  if (sign === '“') return around?.sign !== '„';
  const before = last?.at === at - 1 ? (last.opens ? '(' : ')') : (text[at - 1] ?? ' ');
  const after = text[at + 1] ?? ' ';
  if (BEFORE_OPENING.test(before) && /\S/.test(after)) return true;
  if (around) return false;
  return /[\p{L}\p{N}]/u.test(after) && OUTSIDE.test(before) ? true : undefined;
}

/** What may stand before an opening mark: a blank, a bracket, a dash. */
const BEFORE_OPENING = /[\s([{—–-]/;
/** Before a mark that opens though the blank was forgotten: «МБОУ"СОШ"». */
const OUTSIDE = new RegExp(`[\\p{L}${STAND_IN}]`, 'u');

function placeSigns(pairs: readonly [opening: number, closing: number][]): Map<number, string> {
  const signs = new Map<number, string>();
  const ends: number[] = [];
  for (const [opening, closing] of [...pairs].sort(([one], [other]) => one - other)) {
    while (ends.length > 0 && (ends.at(-1) ?? 0) < opening) ends.pop();
    const isInner = ends.length % 2 === 1;
    signs.set(opening, isInner ? '„' : '«');
    signs.set(closing, isInner ? '“' : '»');
    ends.push(closing);
  }
  return signs;
}
