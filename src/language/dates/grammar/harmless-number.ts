import type { Token } from '../tokenize.ts';
import { BEFORE_DATE, COUNTED_THINGS, DOCUMENTS, NUMBERED_THINGS } from '../words/notes.ts';

/** Whether a number that stands among words surely is no day: a time, a class, a document, a year, «ГИА-9». */
export function isHarmlessNumber(tokens: readonly Token[], index: number): boolean {
  if (isDocumentDate(tokens, index)) return true;
  if (isOfDate(tokens, index)) return false;
  return (
    isName(tokens, index) ||
    isClockTime(tokens, index) ||
    isClockTime(tokens, index - 2) ||
    isCounted(tokens, index) ||
    isNumbered(tokens, index)
  );
}

/** Whether the number belongs to something that may be read as a date: `15.10`, `15.10.2022`, `10.2022`. */
function isOfDate(tokens: readonly Token[], index: number): boolean {
  let first = index;
  while (isGluedDot(tokens, first - 1)) first -= 2;
  let last = index;
  while (isGluedDot(tokens, last + 1)) last += 2;
  if (first === last) return false;
  const [one = '', two = '', ...others] = numbersFrom(tokens, first, last);
  if (others.length > 0) return true;
  const isMonth = Number(two) >= 1 && Number(two) <= 12 && two.length === 2;
  return two.length === 4 || (isMonth && Number(one) <= 31 && one.length <= 2);
}

function numbersFrom(tokens: readonly Token[], first: number, last: number): string[] {
  return tokens
    .slice(first, last + 1)
    .flatMap(({ kind, text }) => (kind === 'number' ? [text] : []));
}

/** A dot between two numbers without blanks. */
function isGluedDot(tokens: readonly Token[], index: number): boolean {
  const [before, dot, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (dot?.kind !== 'dot' || before?.kind !== 'number' || after?.kind !== 'number') return false;
  return dot.gap === 'none' && after.gap === 'none';
}

/** Whether tokens can be parted before this place: not inside `30.03.2023` or `__.10`. */
export function canPart(tokens: readonly Token[], index: number): boolean {
  const [before, after] = [tokens[index - 1], tokens[index]];
  if (!before || !after || after.gap !== 'none') return true;
  const areDotted = (one: Token, two: Token) =>
    (one.kind === 'dot' || one.kind === 'slash') && (two.kind === 'number' || two.kind === 'other');
  return !areDotted(before, after) && !areDotted(after, before);
}

/** The 9 of «ГИА-9». */
function isName(tokens: readonly Token[], index: number): boolean {
  const [word, dash, number] = [tokens[index - 2], tokens[index - 1], tokens[index]];
  const isGlued = dash?.kind === 'dash' && dash.gap === 'none' && number?.gap === 'none';
  return isGlued && word?.kind === 'word' && word.text.length > 1;
}

/** The numbers of «приказ № 164 от 30.03.2023»; one date only. */
function isDocumentDate(tokens: readonly Token[], index: number): boolean {
  let first = index;
  while (isGluedDot(tokens, first - 1)) first -= 2;
  if (tokens[first - 1]?.text !== 'от') return false;
  return tokens.slice(0, first).some(({ text }) => text === '№' || DOCUMENTS.has(text));
}

const CLOCK_WORDS: ReadonlySet<string> = new Set(['в', 'с', 'до', 'начало']);

/** `14:00` or `14.30`, also `14-30` where «в» stands before it; `15.10` might be a date. */
function isClockTime(tokens: readonly Token[], index: number): boolean {
  const [hour, sign, minute] = tokens.slice(Math.max(index, 0), index + 3);
  if (index < 0 || hour?.kind !== 'number' || minute?.text.length !== 2) return false;
  if (sign?.gap !== 'none' || minute.gap !== 'none') return false;
  if (Number(hour.text) > 23 || !(Number(minute.text) <= 59)) return false;
  if (sign.kind === 'colon' || sign.kind === 'dot') return true;
  return sign.kind === 'dash' && CLOCK_WORDS.has(tokens[index - 1]?.text ?? '');
}

/** `5-9 классы`, «с 9 до 15 часов», `5а, 5б классы`. */
function isCounted(tokens: readonly Token[], index: number): boolean {
  let after = index + 1;
  while (!isThing(tokens[after]) && isJointAhead(tokens, after)) after += 1;
  return isThing(tokens[after]);
}

function isThing(token: Token | undefined): boolean {
  return token?.text === '%' || COUNTED_THINGS.has(token?.text ?? '');
}

/** Whether a number or date is at once followed by what it counts: the 10.11 of «10.11 классы». */
export function isCountedBy(behind: readonly Token[]): boolean {
  return isThing(behind[0]);
}

/** «До» joins hours: «с 9 до 15 часов». */
function isJointAhead(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const isTill = token?.text === 'до' || token?.text === 'по';
  if (isTill) return tokens[index + 1]?.kind === 'number';
  return token?.kind !== 'dot' && isJoint(token);
}

/** Whether the number names something by the word before it: the 5 and 6 of «параметры 5.1, 6». */
export function isNumbered(tokens: readonly Token[], index: number): boolean {
  let before = index - 1;
  while (isJoint(tokens[before])) before -= 1;
  const word = tokens[before]?.text ?? '';
  if (word === '№' || word === '§') return true;
  return NUMBERED_THINGS.has(word) && !isJoint(tokens[before - 1]);
}

const JOINTS: ReadonlySet<Token['kind']> = new Set(['number', 'dash', 'dot', 'comma', 'close']);

/** What may stand between the numbers of a list or range of things, and the letter of a class. */
export function isJoint(token: Token | undefined): boolean {
  if (token?.kind === 'word') return token.text.length === 1 && !BEFORE_DATE.has(token.text);
  return token !== undefined && JOINTS.has(token.kind);
}
