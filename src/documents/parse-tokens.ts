import { type CST, Lexer, Parser } from 'yaml';
import { MAX_DEPTH } from './too-deep.ts';

/** The first YAML document of a text as concrete syntax. */
export interface Tokens {
  tokens: readonly CST.Token[];
  /** The offset of a second document, which is not parsed. */
  secondAt: number | undefined;
  /** Where the parse ended early for too much nesting. */
  cutAt: number | undefined;
}

/**
 * Parses a text into tokens. Bad YAML may nest deeper than `scanStructure` foresees: at twice the limit the
 * parse ends as if the text did, well behind the mistake that the nesting comes from.
 */
export function parseTokens(text: string): Tokens {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let begun = 0;
  let cutAt: number | undefined;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    const { stack, offset } = parser;
    if (stack[0]?.type === 'document' && stack[0].offset >= begun) {
      if (begun > 0) return { tokens, secondAt: stack[0].offset, cutAt };
      begun = stack[0].offset + 1;
    }
    if (stack.length > 2 * MAX_DEPTH) {
      cutAt = offset;
      break;
    }
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens, secondAt: undefined, cutAt };
}
