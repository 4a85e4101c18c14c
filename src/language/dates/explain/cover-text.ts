import type { Span } from '../../../core/location.ts';
import type { Text } from '../../../core/text.ts';
import { cursorAt } from '../grammar/cursor.ts';
import type { Token } from '../tokenize.ts';
import type { Claims, Zone } from './claim-cell.ts';
import { linkWords, takeLink } from './link-words.ts';
import type { Claim, Part } from './part.ts';

/** A letter or a figure; what has none is a sign or a blank. */
const WORD_SIGN = /[\p{L}\p{N}]/u;

/**
 * The parts of a text in its order: what was claimed, and all other words as little words, or as remains of markup
 * if they are no words of the text. Every letter and figure of the text lies in exactly one part.
 */
export function coverText(
  text: string,
  tokens: readonly Token[],
  { claims, zones }: Claims,
): Part[] {
  const parts: Part[] = [];
  let end = 0;
  let next = 0;
  for (const claim of inOrder(claims)) {
    const before = nextIndex(tokens, next, claim.span.start);
    parts.push(
      ...coverGap(text, tokens.slice(next, before), { start: end, end: claim.span.start }, zones),
    );
    parts.push({ ...claim, words: text.slice(claim.span.start, claim.span.end) });
    end = claim.span.end;
    next = nextIndex(tokens, before, end);
  }
  parts.push(...coverGap(text, tokens.slice(next), { start: end, end: text.length }, zones));
  return parts;
}

/** The claims by their place; what overlaps the one before is cut off. */
function inOrder(claims: readonly Claim[]): Claim[] {
  const sorted = claims.toSorted((a, b) => a.span.start - b.span.start);
  const kept: Claim[] = [];
  for (const claim of sorted) {
    const start = Math.max(claim.span.start, kept.at(-1)?.span.end ?? 0);
    if (start < claim.span.end) kept.push({ ...claim, span: { start, end: claim.span.end } });
  }
  return kept;
}

/** The first token from `index` on that starts at the offset or behind it. */
function nextIndex(tokens: readonly Token[], index: number, offset: number): number {
  let found = index;
  while ((tokens[found]?.span.start ?? offset) < offset) found += 1;
  return found;
}

/** The words between two claims. */
function coverGap(
  text: string,
  tokens: readonly Token[],
  gap: Span,
  zones: readonly Zone[],
): Part[] {
  const parts: Part[] = [];
  const words = tokens.filter(({ span }) => hasWord(text, span));
  const cursor = cursorAt(text, words);
  let end = gap.start;
  for (let first = words[0]; first; first = words[cursor.at]) {
    const zone = zones.find(({ span }) => contains(span, first.span));
    parts.push(...coverMarkup(text, { start: end, end: first.span.start }));
    const kind = takeLink(cursor, zone?.kind);
    end = words[cursor.at - 1]?.span.end ?? first.span.end;
    const { what, gave } = linkWords[kind];
    const last = parts.at(-1);
    // «Не позднее», «до конца»: words of one kind in a row say one thing.
    const span =
      last?.kind === kind ? { start: last.span.start, end } : { start: first.span.start, end };
    if (last?.kind === kind) parts.pop();
    parts.push({ kind, words: text.slice(span.start, span.end), span, what, gave });
  }
  return [...parts, ...coverMarkup(text, { start: end, end: gap.end })];
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function hasWord(text: string, { start, end }: Span): boolean {
  return WORD_SIGN.test(text.slice(start, end));
}

/** Letters and figures that belong to no word: `<br>`, `&nbsp;`. */
function coverMarkup(text: string, { start, end }: Span): Part[] {
  const between = text.slice(start, end);
  const found = /\S.*\S|\S/su.exec(between);
  if (!found || !WORD_SIGN.test(between)) return [];
  const at = start + found.index;
  return [{ ...MARKUP, words: found[0], span: { start: at, end: at + found[0].length } }];
}

const MARKUP: { kind: 'markup'; what: Text; gave: Text } = {
  kind: 'markup',
  what: { ru: 'остаток разметки', en: 'remains of markup' },
  gave: { ru: 'пропущено', en: 'left out' },
};
