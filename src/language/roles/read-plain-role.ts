import type { RoleWords } from './dictionary.ts';
import { openCell } from './grammar/cell.ts';
import { matchHead } from './grammar/match-head.ts';

/** The role that a text names and nothing besides; undefined if it says more, or something else. */
export function readPlainRole(text: string, words: RoleWords): string | undefined {
  const cell = openCell(text, words);
  const head = matchHead(cell, 0);
  const [part] = head?.parts ?? [];
  return head?.parts.length === 1 && head.end === cell.tokens.length ? part?.name : undefined;
}
