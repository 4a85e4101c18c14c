import type { Span } from '../../../core/location.ts';
import { type Token, tokenize } from '../tokenize.ts';
import { cursorAt } from './cursor.ts';
import { misunderstood } from './misunderstood.ts';
import { parseMixed } from './parse-mixed.ts';
import { parseTokens } from './parse-tokens.ts';
import { separateLabels } from './separate-labels.ts';
import type { ParsedCell } from './syntax.ts';

/**
 * Reads a whole date text: as dates, a recurrence or a reason for having none; else as such among other words. If
 * neither can be, the span of the first words that are not understood.
 */
export function parseCell(
  text: string,
  tokens: readonly Token[] = tokensOf(text),
): ParsedCell | { unread: Span } {
  const cursor = cursorAt(text, tokens);
  const cell = parseTokens(cursor);
  if (cell) return { cell, notes: [] };
  return parseMixed(text, tokens) ?? { unread: cursor.refused ?? misunderstood(cursor) };
}

/** The tokens of a date text as the grammar reads them. */
export function tokensOf(text: string): readonly Token[] {
  return separateLabels(tokenize(text));
}
