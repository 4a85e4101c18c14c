import { AND } from '../words/qualifiers.ts';
import { isHardStop, isJoint, matchOpenedHead } from './boundary.ts';
import { type Cell, isNewLine, matchWords } from './cell.ts';
import { isListNumber } from './match-classes.ts';

/**
 * The token behind words that aren't read one by one: they reach up to a sign that parts roles, or up to «и»
 * with a role behind it. What brackets hold belongs to them.
 */
export function clauseEnd(cell: Cell, at: number): number {
  let end = at;
  while (end < cell.tokens.length) {
    if (end > at && isClauseStop(cell, end)) break;
    end = (cell.closes.get(end) ?? end) + 1;
  }
  return end;
}

function isClauseStop(cell: Cell, at: number): boolean {
  if (isHardStop(cell, at) || isListNumber(cell, at)) return true;
  if (isNewLine(cell, at) && !isContinued(cell, at)) return true;
  const and = matchWords(cell, at, AND);
  if (and !== undefined) return matchOpenedHead(cell, and) !== undefined;
  return isJoint(cell, at);
}

/** Whether a line goes on in the next one: with a small letter, and with no role there. */
function isContinued(cell: Cell, at: number): boolean {
  const token = cell.tokens[at];
  return token?.kind === 'word' && !token.isCapital && matchOpenedHead(cell, at) === undefined;
}
