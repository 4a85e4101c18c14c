import { AND, AND_SO_ON, HEADINGS, JOINTS, OPENERS } from '../words/qualifiers.ts';
import { type Cell, isKind, isNewLine, matchWords } from './cell.ts';
import { isListNumber } from './match-classes.ts';
import { type Head, matchHead } from './match-head.ts';
import { matchPerson } from './match-person.ts';

const MOST_OPENERS = 4;

/** A role at a token or behind a few words that change nothing («все», «школьный»). */
export function matchOpenedHead(cell: Cell, at: number): (Head & { start: number }) | undefined {
  let start: number | undefined = at;
  for (let count = 0; start !== undefined && count <= MOST_OPENERS; count += 1) {
    const head = matchHead(cell, start);
    if (head) return { ...head, start };
    start = matchWords(cell, start, OPENERS);
  }
  return undefined;
}

/** Whether what began before a token ends there: the text does, a sign or a word parts it from the next one. */
export function isBoundary(cell: Cell, at: number): boolean {
  if (at >= cell.tokens.length || isNewLine(cell, at)) return true;
  if (isHardStop(cell, at) || isListNumber(cell, at)) return true;
  if (isKind(cell, at, 'dash')) return startsSomebody(cell, at + 1);
  if (matchWords(cell, at, AND) !== undefined) return true;
  if (isJoint(cell, at)) return true;
  return startsRole(cell, at);
}

/** Whether a sign parts two roles whatever stands around it. */
export function isHardStop(cell: Cell, at: number): boolean {
  return isKind(cell, at, 'comma', 'semicolon', 'colon', 'slash', 'bullet', 'dot', 'close');
}

/** The token from which the next item can begin. */
export function skipSeparators(cell: Cell, at: number): number {
  let end = at;
  while (!matchHead(cell, end)) {
    const next =
      (isHardStop(cell, end) || isKind(cell, end, 'dash') ? end + 1 : undefined) ??
      (isListMark(cell, end) ? end + 2 : undefined) ??
      matchLoneWords(cell, end) ??
      jointEnd(cell, end) ??
      headingEnd(cell, end);
    if (next === undefined) break;
    end = next;
  }
  return end;
}

/** «1.», «2)», «а)». */
function isListMark(cell: Cell, at: number): boolean {
  if (isListNumber(cell, at)) return true;
  const token = cell.tokens[at];
  return token?.kind === 'word' && token.text.length === 1 && isKind(cell, at + 1, 'close');
}

/** «и», «а также», «и др.»; an initial («И. Петрова») is none. */
function matchLoneWords(cell: Cell, at: number): number | undefined {
  const and = matchWords(cell, at, AND);
  if (and !== undefined) return cell.tokens[at]?.isDotted ? undefined : and;
  const rest = matchWords(cell, at, AND_SO_ON);
  return rest !== undefined && (rest >= cell.tokens.length || isHardStop(cell, rest))
    ? rest
    : undefined;
}

/** Whether «совместно с» stands here and somebody behind it. */
export function isJoint(cell: Cell, at: number): boolean {
  return jointEnd(cell, at) !== undefined;
}

function jointEnd(cell: Cell, at: number): number | undefined {
  const end = matchWords(cell, at, JOINTS);
  return end !== undefined && startsSomebody(cell, end) ? end : undefined;
}

/** «Ответственные:», «Исполнители –». */
function headingEnd(cell: Cell, at: number): number | undefined {
  const end = matchWords(cell, at, HEADINGS);
  return end !== undefined && isKind(cell, end, 'colon', 'dash') ? end + 1 : undefined;
}

function startsSomebody(cell: Cell, at: number): boolean {
  return matchOpenedHead(cell, at) !== undefined || matchPerson(cell, at) !== undefined;
}

/** Whether a role begins without anything that parts it: «Классные руководители педагог-психолог». */
function startsRole(cell: Cell, at: number): boolean {
  const head = matchHead(cell, at);
  return head !== undefined && (head.isNominative || isPluralNominative(cell, at));
}

function isPluralNominative({ tokens }: Cell, at: number): boolean {
  return /[ыи]е?$/u.test(tokens[at]?.text ?? '');
}
