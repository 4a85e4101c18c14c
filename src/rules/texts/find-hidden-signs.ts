import { HIDDEN_SIGNS, joinsEmoji, ODD_BLANKS } from '../../core/invisible-signs.ts';
import type { PlanText } from '../../plan/model.ts';
import { fitsSort, sortOf } from './field-sort.ts';
import type { Change } from './mend-text.ts';

const HIDDEN_OR_ODD = new RegExp(`[${HIDDEN_SIGNS}${ODD_BLANKS}]`, 'g');
const BLANKS_IN_FRONT = new RegExp(`^[ ${ODD_BLANKS}]*[${ODD_BLANKS}]`);
/** What is longer is no code, date or name. */
const LONGEST_NAME = 500;
const ODD_BLANK = new RegExp(`[${ODD_BLANKS}]`);
const LINE_END = /[\u0085\u2028\u2029]/;

/**
 * The hidden signs of a text, in order, each with what is to stand there instead. No-break spaces in a sentence
 * are good typography and are left alone, except where the text begins with one; so are the joiners of emoji.
 */
export function findHiddenSigns(one: PlanText): Change[] {
  const { text } = one;
  const found = [...text.matchAll(HIDDEN_OR_ODD)]
    .filter(({ 0: sign, index }) =>
      ODD_BLANK.test(sign) ? isHarmful(one, index) : sign !== '\u200d' || !joinsEmoji(text, index),
    )
    .map(({ 0: sign, index }) => ({
      start: index,
      end: index + 1,
      replacement: replacementFor(sign, text, index),
    }));
  const front = BLANKS_IN_FRONT.exec(text)?.[0];
  if (front === undefined || found.some(({ start }) => start < front.length)) return found;
  return [{ start: front.search(ODD_BLANK), end: front.length, replacement: '' }, ...found];
}

/** Whether an odd blank makes a value another one: in a date or a name, and at the edges of a code. */
function isHarmful({ text, field, at }: PlanText, index: number): boolean {
  if (at.part === 'key') return true;
  const sort = sortOf(field);
  if (text.length > LONGEST_NAME) return false;
  if (sort === 'date') return fitsSort(text.replace(HIDDEN_OR_ODD, ''), sort);
  if (sort !== 'code') return sort === 'name';
  const [before, after] = [text.slice(0, index).trimEnd(), text.slice(index + 1).trimStart()];
  return before === '' || after === '' || /[.-]$/.test(before) || /^[.-]/.test(after);
}

/** An end of line becomes a space; so does an odd blank between words. */
function replacementFor(sign: string, text: string, index: number): string {
  if (LINE_END.test(sign)) return /\s/.test(text[index + 1] ?? '') ? '' : ' ';
  if (!ODD_BLANK.test(sign) || /^[\d.\s-]+$/.test(text)) return '';
  return text.slice(0, index).trim() !== '' && text.slice(index + 1).trim() !== '' ? ' ' : '';
}
