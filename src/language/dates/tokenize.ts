import type { Span } from '../../core/location.ts';
import { decodeEntity } from './decode-entity.ts';
import { normaliseWord } from './normalise-word.ts';

/** What kind of sign or word a token is; `close` is the bracket of `1)`, brackets in pairs are blanks. */
export type TokenKind =
  | 'number'
  | 'word'
  | 'dot'
  | 'comma'
  | 'semicolon'
  | 'colon'
  | 'slash'
  | 'dash'
  | 'bullet'
  | 'close'
  | 'other';

/** A word, a number or a sign of a date text. */
export interface Token {
  kind: TokenKind;
  /** The normalised word, the digits of the number, the sign itself. */
  text: string;
  /** What stands before it: nothing, blanks, or a line break. */
  gap: 'none' | 'blank' | 'line';
  /** Whether a bracket of a pair stands before it. */
  bracket?: true;
  /** Where it stands in the text as written. */
  span: Span;
}

/**
 * What a piece of text can be, and how it looks; the first that fits holds. Letters are Latin and Cyrillic
 * ones: compiling `\p{L}` would take longer than reading all dates of a plan.
 */
const LOOKS = [
  ['number', '\\d+'],
  [
    'word',
    '[A-Za-zÀ-ɏЀ-ӿ][A-Za-zÀ-ɏЀ-ӿ\\u0300-\\u036F\\u00AD\\u200B-\\u200D\\u2060]*|[\\u2160-\\u216B\\u2170-\\u217B]+',
  ],
  ['blank', '[\\s\\u0085\\u00AD\\u200B-\\u200F\\u2060\\uFEFF«»"“”„]+|\\('],
  ['sign', '[.,;:/)]'],
  ['dash', '[-\\u2010-\\u2015\\u2043\\u2212\\uFE58\\uFE63\\uFF0D]+'],
  ['struck', '<(?:s|del|strike)\\b[^<>]*>'],
  ['note', '<sup>[^<]{0,9}</sup>'],
  ['tag', '</?[A-Za-z][^<>]*>|\\[bookmark:[^\\]]*\\]'],
  ['entity', '&(?:#\\d{1,6}|#[xX][\\dA-Fa-f]{1,5}|[A-Za-z]{2,8});'],
  ['bullet', '[•·▪●*]'],
  ['other', '.'],
] as const;

const PIECES = new RegExp(LOOKS.map(([, look]) => `(${look})`).join('|'), 'gsu');

const SIGNS: ReadonlyMap<string, TokenKind> = new Map([
  ['.', 'dot'],
  [',', 'comma'],
  [';', 'semicolon'],
  [':', 'colon'],
  ['/', 'slash'],
  [')', 'close'],
]);

const LINE_BREAK = /[\r\n\v\f\u0085\u2028\u2029]/;
const LINE_TAG = /^<\/?(?:p|br|li|div|tr|td|ul|ol)\b/i;

/**
 * Splits a date text into tokens. Blanks of all kinds, quotation marks, brackets in pairs,
 * HTML tags and the dots of abbreviations («уч.г.») are no tokens. Takes time in proportion to
 * the text's length.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let gap: Token['gap'] = 'none';
  let brackets = 0;
  let bracket = false;
  for (const match of text.matchAll(PIECES)) {
    const [written] = match;
    const piece = classify(match);
    if (written === '(') brackets += 1;
    const closes = written === ')' && brackets > 0;
    if (closes) brackets -= 1;
    if (closes || written === '(') bracket = true;
    if (piece.kind === 'line') gap = 'line';
    else if (piece.kind === 'blank' || closes) gap = gap === 'line' ? 'line' : 'blank';
    else if (!isAbbreviationDot(piece.kind, gap, tokens.at(-1))) {
      const span = { start: match.index, end: match.index + written.length };
      const token: Token = { kind: piece.kind, text: piece.text, gap, span };
      if (bracket) token.bracket = true;
      tokens.push(token);
      gap = 'none';
      bracket = false;
    }
  }
  return tokens;
}

type Piece = { kind: TokenKind | 'line' | 'blank'; text: string };

function classify(match: RegExpExecArray): Piece {
  const [text] = match;
  const kind = LOOKS[match.indexOf(text, 1) - 1]?.[0] ?? 'other';
  switch (kind) {
    case 'word':
      return { kind, text: normaliseWord(text) };
    case 'blank':
      return { kind: LINE_BREAK.test(text) ? 'line' : 'blank', text };
    case 'sign':
      return { kind: SIGNS.get(text) ?? 'other', text };
    case 'dash':
      return { kind, text: '-' };
    case 'tag':
      return { kind: LINE_TAG.test(text) ? 'line' : 'blank', text };
    case 'struck':
      return { kind: 'other', text };
    case 'note':
      return { kind: 'blank', text };
    case 'entity':
      return classifyEntity(text);
    default:
      return { kind, text };
  }
}

function classifyEntity(written: string): Piece {
  const kind = decodeEntity(written);
  return { kind, text: kind === 'dash' ? '-' : written };
}

function isAbbreviationDot(kind: string, gap: Token['gap'], before: Token | undefined): boolean {
  return kind === 'dot' && before?.kind === 'word' && gap === 'none';
}
