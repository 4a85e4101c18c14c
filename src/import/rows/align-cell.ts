import { parseCell } from '../../language/dates/grammar/parse-cell.ts';
import { namesStage } from '../../language/read-stage-name.ts';
import type { Line } from '../block.ts';
import { findItems, groupLines, paragraphsOf, textOf } from './find-items.ts';

/** How a cell goes with the parts of an activity. */
export type Alignment =
  /** It says nothing. */
  | { kind: 'empty' }
  /** One value for all parts. */
  | { kind: 'common' }
  /** A value for each part, in their order. */
  | { kind: 'each'; texts: readonly string[] }
  /** Several values, and nobody can tell which is whose. */
  | { kind: 'unclear'; count: number };

/**
 * How the lines of a cell go with `parts` parts: by numbers or marks, by groups between empty lines, or by paragraphs, if
 * there are as many of them.
 */
export function alignCell(lines: readonly Line[], parts: number, isWhen: boolean): Alignment {
  const full = lines.filter(({ text }) => text !== '');
  if (full.length === 0) return { kind: 'empty' };
  const found = findItems(lines);
  if (found) return eachOf(found.items, parts, found.lead === '');
  const counted = countedItems(textOf(full));
  if (counted.length === parts) return { kind: 'each', texts: counted };
  if (isWhen && counted.length > 1) return { kind: 'unclear', count: counted.length };
  if (isWhen) return alignDates(full, lines, parts);
  return alignParagraphs(lines, parts);
}

/** «1. 02.11.2023 2. ежемесячно»: items on one line, each behind the number that comes next; else none. */
function countedItems(text: string): string[] {
  const items: string[] = [];
  let rest = text;
  for (let number = 1; number <= MOST_ITEMS; number += 1) {
    const mark = new RegExp(`${number === 1 ? '^' : '(?<!№) '}${number}[.)] (?=\\S)`).exec(rest);
    if (!mark) break;
    if (number > 1) items.push(rest.slice(0, mark.index).replace(/[\s;,]+$/, ''));
    rest = rest.slice(mark.index + mark[0].length);
  }
  return rest === text ? [] : [...items, rest];
}

/** Nobody enumerates more on one line. */
const MOST_ITEMS = 20;

function alignParagraphs(lines: readonly Line[], parts: number): Alignment {
  const groups = groupLines(lines);
  const isOneEach = groups.every((group) => paragraphsOf(group, true).length === 1);
  if (groups.length === parts && isOneEach) return { kind: 'each', texts: groups.map(textOf) };
  const strict = paragraphsOf(lines);
  if (strict.length === parts) return { kind: 'each', texts: strict };
  const loose = paragraphsOf(lines, true);
  if (loose.length === 1) return { kind: 'common' };
  return eachOf(loose, parts, true);
}

/** Dates begin with small letters too, so that the reader of dates decides where one ends. */
function alignDates(full: readonly Line[], lines: readonly Line[], parts: number): Alignment {
  const whole = textOf(full);
  if (full.length === 1 || (namesStage(whole) && isRead(whole))) return { kind: 'common' };
  const groups = groupLines(lines).map(textOf);
  if (groups.length === parts && groups.length > 1) return { kind: 'each', texts: groups };
  const texts = full.map(({ text }) => text);
  if (texts.length === parts && texts.every(isRead)) return { kind: 'each', texts };
  const paragraphs = paragraphsOf(full);
  if (paragraphs.length === parts) return { kind: 'each', texts: paragraphs };
  if (paragraphs.length === 1) return { kind: 'common' };
  return { kind: 'unclear', count: texts.every(isRead) ? texts.length : paragraphs.length };
}

function eachOf(texts: readonly string[], parts: number, isWhole: boolean): Alignment {
  return isWhole && texts.length === parts
    ? { kind: 'each', texts }
    : { kind: 'unclear', count: texts.length };
}

function isRead(text: string): boolean {
  return !('unread' in parseCell(text));
}
