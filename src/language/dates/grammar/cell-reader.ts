import type { Token } from '../tokenize.ts';
import { cursorAt } from './cursor.ts';
import { parseTokens } from './parse-tokens.ts';
import type { Cell } from './syntax.ts';

/** Reads some of a text's tokens as a whole cell. */
export type CellReader = (tokens: readonly Token[]) => Cell | undefined;

/** How often a text may be tried for each of its tokens, and at least. */
const TRIES_PER_TOKEN = 2;
const LEAST_TRIES = 30;

/** A reader that gives up after some tries, so that no text takes much longer than its length tells. */
export function cellReader(text: string, length: number): CellReader {
  let tries = LEAST_TRIES + length * TRIES_PER_TOKEN;
  return (tokens) => {
    tries -= 1;
    return tries < 0 ? undefined : parseTokens(cursorAt(text, tokens));
  };
}
