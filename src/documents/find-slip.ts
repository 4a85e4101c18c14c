import { findLineSlip, type Slip } from './find-line-slip.ts';
import { findShiftedLine } from './find-shifted-line.ts';
import type { Mistake } from './mistake-words.ts';
import { SPECIAL_BLANK } from './special-blanks.ts';

/** Mistakes under which the parser tells of many things that go wrong at the beginning of a line. */
const AT_LINES: ReadonlySet<Mistake> = new Set<Mistake>([
  'tab-indent',
  'uneven-indent',
  'too-much-indent',
  'bad-level',
  'missing-colon',
  'missing-space',
  'missing-dash',
  'list-among-fields',
]);

const BLANK_INDENT = new RegExp(`^ *${SPECIAL_BLANK}[^:#\\n]*:(?=\\s|$).*`, 'm');

/**
 * The slip behind a mistake that the parser could only tell by its consequences, if there is one.
 *
 * @param at where the parser stumbled
 * @param place what would be underlined without a slip
 */
export function findSlip(
  text: string,
  mistake: Mistake,
  at: number,
  place: number,
): Slip | undefined {
  if (!AT_LINES.has(mistake)) return undefined;
  let start = text.lastIndexOf('\n', at - 1) + 1;
  // What the parser took for one text or one key can go on over lines, up to a colon.
  for (let from = at; start < text.length; from = start) {
    const feed = text.indexOf('\n', start);
    const end = feed === -1 ? text.length : feed;
    const slip = findLineSlip(text.slice(start, end), start);
    if (slip) return slip;
    if (/:(?:[ \t\r]|$)/.test(text.slice(from, end))) break;
    start = end + 1;
  }
  if (mistake === 'tab-indent') return undefined;
  return findBlankAbove(text, at) ?? findShiftedLine(text, place);
}

/** A field above whose indentation holds a special blank, so that it seemed to belong elsewhere. */
function findBlankAbove(text: string, at: number): Slip | undefined {
  const found = BLANK_INDENT.exec(text.slice(0, at));
  const slip = found ? findLineSlip(found[0], found.index) : undefined;
  return slip?.mistake === 'blank-in-indent' ? slip : undefined;
}
