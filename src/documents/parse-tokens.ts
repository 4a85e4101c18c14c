import { CST, Lexer, Parser } from 'yaml';
import { MAX_DEPTH } from './too-deep.ts';

/** The first YAML document of a text as concrete syntax. */
export interface Tokens {
  tokens: readonly CST.Token[];
  /** The offset of a second document, which is not parsed. */
  secondAt: number | undefined;
  /** Where the parse ended early. */
  cutAt: number | undefined;
}

/** So many things to refuse in one file that the rest of it is of no interest. */
const MOST_TROUBLE = 1000;

/**
 * Parses a text into tokens. Bad YAML may nest deeper than `scanStructure` foresees, and each thing that is
 * wrong costs the parser much time: of either there is a limit, at which the parse ends as if the text did,
 * well behind the first mistake.
 */
export function parseTokens(text: string): Tokens {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let trouble = 0;
  let secondAt: number | undefined;
  let cutAt: number | undefined;
  let first: number | undefined;
  let before = '';
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      if (token.type === 'error') trouble += 1;
    }
    if (before !== CST.SCALAR && isRefused(lexeme)) trouble += 1;
    before = lexeme;
    const [bottom] = parser.stack;
    if (bottom?.type === 'document') first ??= bottom.offset;
    if (bottom?.type === 'document' && bottom.offset !== first) secondAt = bottom.offset;
    if (parser.stack.length > 2 * MAX_DEPTH || trouble > MOST_TROUBLE) cutAt = parser.offset;
    if (secondAt !== undefined || cutAt !== undefined) break;
  }
  if (secondAt === undefined) for (const token of parser.end()) tokens.push(token);
  return { tokens, secondAt, cutAt };
}

function isRefused(lexeme: string): boolean {
  const sign = lexeme[0];
  return sign === '&' || sign === '*' || sign === '!' || sign === '%';
}
