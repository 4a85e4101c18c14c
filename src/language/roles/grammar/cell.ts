import type { Span } from '../../../core/location.ts';
import type { Lexicon } from '../../dates/lexicon.ts';
import type { RoleWords } from '../dictionary.ts';
import { type RoleToken, type RoleTokenKind, tokenizeRoles } from '../tokenize.ts';
import type { Head } from './match-head.ts';

/**
 * A text being read. The functions named `match…` look for something at a token and give the token behind it
 * as `end`; they change nothing.
 */
export interface Cell {
  readonly text: string;
  readonly tokens: readonly RoleToken[];
  /** The closing bracket of each opening one, by token; none for a bracket that is never closed. */
  readonly closes: ReadonlyMap<number, number>;
  readonly words: RoleWords;
  /** The heads that were looked for already, by token; null where there is none. */
  readonly heads: Map<number, Head | null>;
}

export function openCell(text: string, words: RoleWords): Cell {
  const tokens = tokenizeRoles(text);
  const closes = new Map<number, number>();
  const open: number[] = [];
  for (const [at, { kind }] of tokens.entries()) {
    if (kind === 'open') open.push(at);
    const start = kind === 'close' ? open.pop() : undefined;
    if (start !== undefined) closes.set(start, at);
  }
  return { text, tokens, closes, words, heads: new Map() };
}

export function isKind({ tokens }: Cell, at: number, ...kinds: RoleTokenKind[]): boolean {
  const kind = tokens[at]?.kind;
  return kind !== undefined && kinds.includes(kind);
}

export function isNewLine({ tokens }: Cell, at: number): boolean {
  return tokens[at]?.gap === 'line';
}

/** The token behind the longest phrase of a lexicon that begins here; dashes between its words don't count. */
export function matchWords(cell: Cell, at: number, phrases: Lexicon<unknown>): number | undefined {
  const candidates = phrases.get(wordAt(cell, at)) ?? [];
  for (const { rest } of candidates) {
    let end = at + 1;
    const isThere = rest.every((ways) => {
      while (isKind(cell, end, 'dash')) end += 1;
      end += 1;
      return ways.includes(wordAt(cell, end - 1));
    });
    if (isThere) return end;
  }
  return undefined;
}

export function wordAt({ tokens }: Cell, at: number): string {
  const token = tokens[at];
  return token?.kind === 'word' ? token.text : '';
}

/** The text from one token up to another, as written but with single blanks. */
export function writtenBetween({ text, tokens }: Cell, from: number, end: number): string {
  const [first, last] = [tokens[from], tokens[end - 1]];
  if (!first || !last) return '';
  return tidy(text.slice(first.span.start, last.span.end));
}

/** The very words from one token up to another and their place, with the dot of an initial at the end. */
export function writtenAt(
  { text, tokens }: Cell,
  from: number,
  end: number,
): { text: string; span: Span } {
  const [first, last] = [tokens[from], tokens[end - 1]];
  const start = first?.span.start ?? 0;
  const isInitial = last?.isDotted === true && last.text.length === 1;
  const stop = (last?.span.end ?? start) + (isInitial ? 1 : 0);
  return { text: text.slice(start, stop), span: { start, end: stop } };
}

const BLIND = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;

/** Without tags, invisible signs and blanks that say nothing. */
export function tidy(written: string): string {
  return written
    .replace(/<\/?[A-Za-z][^<>]{0,200}>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(BLIND, '')
    .replace(/\s+/g, ' ')
    .trim();
}
