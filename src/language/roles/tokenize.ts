import type { Span } from '../../core/location.ts';
import { decodeEntity } from '../dates/decode-entity.ts';
import { normaliseWord } from '../dates/normalise-word.ts';

/** What kind of sign or word a token is. */
export type RoleTokenKind =
  | 'number'
  | 'word'
  | 'dot'
  | 'comma'
  | 'semicolon'
  | 'colon'
  | 'slash'
  | 'dash'
  | 'open'
  | 'close'
  | 'quote'
  | 'number-sign'
  | 'bullet'
  | 'other';

/** A word, a number or a sign of a text about roles. */
export interface RoleToken {
  kind: RoleTokenKind;
  /** The normalised word, the digits of the number, the sign itself. */
  text: string;
  /** Whether the word is written with a capital. */
  isCapital: boolean;
  /** Whether a dot stands right behind it. */
  isDotted: boolean;
  /** Whether it may be a word cut short: it has a dot, or the text, with or without its full stop, ends there. */
  mayBeCut: boolean;
  /** What stands before it: nothing, blanks, or a line break. */
  gap: 'none' | 'blank' | 'line';
  span: Span;
}

/** What a piece of text can be, and how it looks; the first that fits holds. */
const LOOKS = [
  ['number', '\\d+'],
  ['word', '[A-Za-zÀ-ɏЀ-ӿ][A-Za-zÀ-ɏЀ-ӿ\\u0300-\\u036F\\u00AD\\u200B-\\u200D\\u2060]*'],
  ['blank', '[\\s\\u0085\\u00AD\\u200B-\\u200F\\u2028\\u2029\\u2060\\uFEFF]+'],
  ['dash', '[-\\u2010-\\u2015\\u2043\\u2212\\uFE58\\uFE63\\uFF0D]+'],
  ['tag', '</?[A-Za-z][^<>]{0,200}>'],
  ['entity', '&(?:#\\d{1,6}|#[xX][\\dA-Fa-f]{1,5}|[A-Za-z]{2,8});'],
  ['sign', '.'],
] as const;

const PIECES = new RegExp(LOOKS.map(([, look]) => `(${look})`).join('|'), 'gsu');

const SIGNS: ReadonlyMap<string, RoleTokenKind> = new Map([
  ['.', 'dot'],
  [',', 'comma'],
  [';', 'semicolon'],
  [':', 'colon'],
  ['/', 'slash'],
  ['\\', 'slash'],
  ['(', 'open'],
  ['[', 'open'],
  [')', 'close'],
  [']', 'close'],
  ...[...'«»“”„"\'‹›‘’'].map((sign): [string, RoleTokenKind] => [sign, 'quote']),
  ['№', 'number-sign'],
  ...[...'•·▪●*◦‣'].map((sign): [string, RoleTokenKind] => [sign, 'bullet']),
]);

const LONGEST_LAST_CUT = 4;

const LINE_BREAK = /[\r\n\v\f\u0085\u2028\u2029]/;
const LINE_TAG = /^<\/?(?:p|br|li|div|tr|td|ul|ol)\b/i;

/** Any Russian letter: beside it, Latin look-alikes are read as Russian ones, in «MO» too. */
const RUSSIAN = 'а';

/**
 * Splits a text about roles into words, numbers and signs. Blanks of all kinds and HTML tags are no tokens,
 * nor are the dots of abbreviations. Takes time in proportion to the text's length.
 */
export function tokenizeRoles(text: string): RoleToken[] {
  const tokens: RoleToken[] = [];
  let gap: RoleToken['gap'] = 'none';
  for (const match of text.matchAll(PIECES)) {
    const [written] = match;
    const kind = kindOf(written, LOOKS[match.indexOf(written, 1) - 1]?.[0] ?? 'sign');
    const before = tokens.at(-1);
    if (kind === 'line') gap = 'line';
    else if (kind === 'blank') gap = gap === 'line' ? 'line' : 'blank';
    else if (kind === 'dot' && before?.kind === 'word' && gap === 'none') {
      before.isDotted = true;
      before.mayBeCut = true;
    } else {
      const span = { start: match.index, end: match.index + written.length };
      tokens.push({
        ...describe(kind, written),
        kind,
        isDotted: false,
        mayBeCut: false,
        gap,
        span,
      });
      gap = 'none';
    }
  }
  const last = tokens.findLast(({ kind }) => kind !== 'dot');
  if (last && last.text.length <= LONGEST_LAST_CUT) last.mayBeCut = true;
  return tokens;
}

type Look = (typeof LOOKS)[number][0];

function kindOf(written: string, look: Look): RoleTokenKind | 'line' | 'blank' {
  switch (look) {
    case 'sign':
      return SIGNS.get(written) ?? 'other';
    case 'blank':
      return LINE_BREAK.test(written) ? 'line' : 'blank';
    case 'tag':
      return LINE_TAG.test(written) ? 'line' : 'blank';
    case 'entity':
      return ENTITY_KINDS[decodeEntity(written)];
    default:
      return look;
  }
}

const ENTITY_KINDS = { blank: 'blank', dash: 'dash', other: 'other' } as const;

function describe(kind: RoleTokenKind, written: string): Pick<RoleToken, 'text' | 'isCapital'> {
  if (kind === 'dash') return { text: '-', isCapital: false };
  if (kind !== 'word') return { text: written, isCapital: false };
  const first = written.slice(0, 1);
  return {
    text: normaliseWord(RUSSIAN + written).slice(RUSSIAN.length),
    isCapital: first !== first.toLowerCase(),
  };
}
