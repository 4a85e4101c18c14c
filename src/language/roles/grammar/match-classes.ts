import { AND, CLASS_WORDS, NUMBER_ENDINGS } from '../words/qualifiers.ts';
import { type Cell, isKind, matchWords } from './cell.ts';

const LAST_CLASS = 11;
const ROMAN = /^(?:[ivxх]{1,4})$/u;
const MOST_CLASSES = 40;

/** The token behind classes: «5–9 классов», «9А», «1 «А», 2 «Б» классов», «9-х и 11-х кл.». */
export function matchClasses(cell: Cell, at: number): number | undefined {
  let end = matchClass(cell, at);
  let named: number | undefined;
  for (let count = 1; end !== undefined && count < MOST_CLASSES; count += 1) {
    const word = matchWords(cell, end, CLASS_WORDS);
    if (word !== undefined) named = end = word;
    const next = matchClass(cell, skipSeparator(cell, end));
    if (next === undefined) break;
    end = next;
  }
  return named ?? end;
}

function skipSeparator(cell: Cell, at: number): number {
  const isSign = isKind(cell, at, 'dash', 'comma', 'slash');
  return matchWords(cell, isSign ? at + 1 : at, AND) ?? (isSign ? at + 1 : at);
}

/** A number up to 11 with its ending or letter; a number of a list («2. Завуч») is none. */
function matchClass(cell: Cell, at: number): number | undefined {
  const token = cell.tokens[at];
  if (token?.kind === 'word' && ROMAN.test(token.text)) return at + 1;
  if (token?.kind !== 'number' || Number(token.text) > LAST_CLASS || token.text === '0')
    return undefined;
  if (isListNumber(cell, at)) return undefined;
  const ending = isKind(cell, at + 1, 'dash') ? at + 2 : at + 1;
  const isEnding = cell.tokens[ending]?.gap === 'none' || ending === at + 1;
  const behind = (isEnding && matchWords(cell, ending, NUMBER_ENDINGS)) || at + 1;
  return matchLetter(cell, behind) ?? matchJoinedLetter(cell, behind) ?? behind;
}

/** Whether a number counts the items of a list: a dot or a bracket follows, and then a word. */
export function isListNumber(cell: Cell, at: number): boolean {
  const isMarked = isKind(cell, at + 1, 'dot', 'close') && isKind(cell, at + 2, 'word');
  return isMarked && isKind(cell, at, 'number');
}

/** «9-А». */
function matchJoinedLetter(cell: Cell, at: number): number | undefined {
  const [dash, letter] = [cell.tokens[at], cell.tokens[at + 1]];
  const isGlued = dash?.gap === 'none' && letter?.gap === 'none' && letter.text.length === 1;
  return isGlued && isKind(cell, at, 'dash') && letter.kind === 'word' ? at + 2 : undefined;
}

function matchLetter(cell: Cell, at: number): number | undefined {
  const isQuoted = isKind(cell, at, 'quote');
  const letter = isQuoted ? at + 1 : at;
  const token = cell.tokens[letter];
  if (token?.kind !== 'word' || token.text.length !== 1) return undefined;
  if (isQuoted) return isKind(cell, letter + 1, 'quote') ? letter + 2 : undefined;
  const isGlued = token.gap === 'none';
  const isLetter = isGlued || (token.isCapital && !token.isDotted);
  return isLetter && (isGlued || !matchWords(cell, letter, AND)) ? letter + 1 : undefined;
}
