import { CST, Lexer } from 'yaml';

/** A comment of a YAML text. */
export interface Comment {
  /** Where its `#` stands, as a UTF-16 offset. */
  start: number;
  /** With the `#`, without the line's end. */
  text: string;
}

/**
 * The comments of a text that is YAML, in order: a `#` within quotes or within a text of several lines is none.
 *
 * @param onText is told of each text without quotes, be it long or short
 */
export function findComments(
  text: string,
  onText?: (start: number, text: string) => void,
): Comment[] {
  const comments: Comment[] = [];
  let start = 0;
  let isText = false;
  for (const lexeme of new Lexer().lex(text)) {
    if (NO_TEXT.has(lexeme)) {
      // The lexer says so before each scalar; it is the only way to tell one that begins with `#`.
      isText = lexeme === CST.SCALAR;
      continue;
    }
    if (isText) onText?.(start, lexeme);
    else if (lexeme.startsWith('#')) comments.push({ start, text: lexeme });
    start += lexeme.length;
    isText = false;
  }
  return comments;
}

/** What the lexer says between the pieces of the text; no plan holds such characters. */
const NO_TEXT: ReadonlySet<string> = new Set([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);
