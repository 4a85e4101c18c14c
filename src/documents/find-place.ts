import type { YAMLError } from 'yaml';
import type { Text } from '../core/text.ts';
import type { Mistake } from './mistake-words.ts';
import type { Piece } from './survey-tokens.ts';

/** What to underline for a mistake, and the sign that its message names. */
export interface Place extends Piece {
  sign: string | Text;
}

/** The place of a mistake, which is often not where the parser noticed it. */
export function findPlace(
  text: string,
  mistake: Mistake,
  error: YAMLError,
  unclosed: readonly Piece[],
): Place {
  const [at, end] = error.pos;
  switch (mistake) {
    case 'unclosed-quote':
      return signed(lastOpen(unclosed, at, /["']/) ?? wordAt(text, at));
    case 'unclosed-bracket':
      return signed(lastOpen(unclosed, at, /[[{]/) ?? wordAt(text, at));
    case 'text-after-quote':
      return { ...lineAt(text, at), sign: text.slice(0, at).trimEnd().slice(-1) };
    case 'tab-indent':
      return signed({ start: text.indexOf('\t', at), source: '\t' });
    case 'bad-escape':
      return signed({ start: at, source: text.slice(at, Math.max(end, at + 2)) });
    case 'too-much-indent':
      return signed(lineAt(text, text.indexOf('\n', at) + 1));
    case 'block-header':
      return signed({ start: at - 1, source: text.slice(at - 1, at + 1) });
    case 'missing-comma':
    case 'extra-comma':
    case 'extra-bracket':
    case 'unclear':
      return signed(wordAt(text, at));
    case 'colon-in-text':
      return betweenQuotes(withoutComment(lineAt(text, at)));
    default:
      return signed(lineAt(text, at));
  }
}

/** From an offset, or the first character behind it that is no white space, to the line's last such. */
export function lineAt(text: string, from: number): Piece {
  const blank = /\s*/y;
  blank.lastIndex = from;
  const start = from + (blank.exec(text)?.[0].length ?? 0);
  const end = text.indexOf('\n', start);
  return { start, source: text.slice(start, end === -1 ? text.length : end).trimEnd() };
}

function withoutComment({ start, source }: Piece): Piece {
  const end = source.search(/\s#/);
  return { start, source: end === -1 ? source : source.slice(0, end).trimEnd() };
}

/** The quotes to put around a text: not those that it contains. */
function betweenQuotes(piece: Piece): Place {
  return { ...piece, sign: piece.source.includes('"') ? "'…'" : '"…"' };
}

function wordAt(text: string, from: number): Piece {
  const { start, source } = lineAt(text, from);
  return { start, source: /^(?:[^\s,[\]{}]+|.)/u.exec(source)?.[0] ?? '' };
}

function signed(piece: Piece): Place {
  return { ...piece, sign: piece.source.slice(0, 1) };
}

function lastOpen(unclosed: readonly Piece[], before: number, kind: RegExp): Piece | undefined {
  return unclosed
    .filter(({ start, source }) => start <= before && kind.test(source))
    .reduce<Piece | undefined>((a, b) => (a && a.start > b.start ? a : b), undefined);
}
