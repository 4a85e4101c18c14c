import type { Text } from '../core/text.ts';
import type { Mistake } from './mistake-words.ts';
import { nameBlank, SPECIAL_BLANK } from './special-blanks.ts';
import type { Piece } from './survey-tokens.ts';

/** A mistake of the hand that can be seen in a line by itself, where it is, and the sign it is about. */
export interface Slip {
  mistake: Mistake;
  place: Piece & { sign: string | Text };
}

const INDENT = new RegExp(`^(?: |\\t|${SPECIAL_BLANK})*`);
const FIRST_BLANK = new RegExp(SPECIAL_BLANK);
const BLANKS = new RegExp(`^${SPECIAL_BLANK}+`);
const AFTER_DASH = new RegExp(`^-${SPECIAL_BLANK}`);
const AFTER_COLON = new RegExp(`^[^:#]*:${SPECIAL_BLANK}`);

/** What is wrong with a line where the parser stumbled; undefined if it looks like any other line. */
export function findLineSlip(line: string, start: number): Slip | undefined {
  const indent = INDENT.exec(line)?.[0] ?? '';
  const rest = line.slice(indent.length);
  const tab = indent.indexOf('\t');
  if (tab !== -1 && rest.trim() !== '') return slipAt('tab-indent', start + tab, '\t');
  const inIndent = indent.search(FIRST_BLANK);
  if (inIndent !== -1) return blankAt('blank-in-indent', line, start, inIndent);
  if (AFTER_DASH.test(rest)) return blankAt('blank-after-dash', line, start, indent.length + 1);
  if (/^[–—−‒―•·]/.test(rest)) return slipAt('word-dash', start + indent.length, rest.slice(0, 1));
  if (/^-[^\s-]/.test(rest)) return slipAt('dash-space', start + indent.length, rest.trimEnd());
  const colon = AFTER_COLON.exec(rest)?.[0].length;
  return colon === undefined
    ? undefined
    : blankAt('blank-after-colon', line, start, indent.length + colon - 1);
}

function slipAt(mistake: Mistake, start: number, source: string): Slip {
  return { mistake, place: { start, source, sign: source } };
}

function blankAt(mistake: Mistake, line: string, start: number, at: number): Slip {
  const source = BLANKS.exec(line.slice(at))?.[0] ?? '';
  return { mistake, place: { start: start + at, source, sign: nameBlank(source) } };
}
